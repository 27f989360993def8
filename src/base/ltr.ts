/** Keeps a number, code or date left-to-right inside a sentence (`LRI` … `PDI`); views make a `<bdi>` of it. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** Plain text without the marks of {@link ltr}: for speech, sharing and WhatsApp. */
export const bare = (text: string): string => text.replace(/[\u2066\u2069]/g, '');

/** The pieces of a sentence; every second one stood inside the marks of {@link ltr}. */
export const pieces = (text: string): string[] => text.split(/\u2066(.*?)\u2069/);
