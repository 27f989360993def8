/** Each language's own name, for pickers. */
export const LANGUAGE_NAMES: Record<string, string> = {id: 'Bahasa Indonesia', en: 'English', mkn: 'Bahasa Kupang', tet: 'Tetun'};

/** The names of several languages, by codes with spaces between: `mkn tet`. */
export const namesOfLanguages = (codes: string): string => codes.split(' ').map((code) => LANGUAGE_NAMES[code]).join(', ');
