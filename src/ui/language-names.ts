/** Each language's own name, for pickers. */
export const LANGUAGE_NAMES: Record<string, string> = {id: 'Bahasa Indonesia', en: 'English', mkn: 'Bahasa Kupang', tet: 'Tetun'};
