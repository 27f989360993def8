/** The eight messages, in the order of the series. Kept for ever: tallies of parishes name them. */
export const MESSAGES = ['company-name', 'work-visa', 'own-papers', 'cash-gift', 'under-age', 'family-talk', 'save-number', 'welcome-home'] as const;
export type MessageId = (typeof MESSAGES)[number];

/** How long a message is when it is read aloud; `prayer`: one or two sentences. */
export const LENGTHS = ['short', 'long', 'prayer'] as const;
export type Length = (typeof LENGTHS)[number];

/** Whose greeting and closing stand around a message. `umum`: nobody's in particular. */
export const TRADITIONS = ['umum', 'gmit', 'katolik', 'kristen', 'lintas-iman'] as const;
export type Tradition = (typeof TRADITIONS)[number];

/** What can be printed: inserts of a bulletin, posters, the guide for a talk, slides. */
export const PAPERS = ['four', 'two', 'a5', 'a4', 'a3', 'guide', 'wide', 'classic'] as const;
export type Paper = (typeof PAPERS)[number];

/** The sheet of the page that a paper is printed from. */
export const SHEET = {four: 'insert', two: 'insert', a5: 'insert', a4: 'poster', a3: 'poster', guide: 'guide', wide: 'slide', classic: 'slide'} as const satisfies Record<Paper, string>;

/** Words a minute of somebody who reads to a full church: 90 words take 45 seconds, 240 two minutes. */
const PACE = 120;

/** Most words of what is read aloud, and most letters of what is sent or typed. */
export const LIMITS = {short: 90, long: 240, prayer: 90, whatsapp: 600, parish: 60, role: 40} as const;

/** How many seconds so many words take. */
export const secondsFor = (words: number): number => Math.ceil((60 * words) / PACE);

/** The words of a text, as one counts them. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/**
 * A number that somebody may be reached at, as typed: digits with the usual marks between them. Codes with `*` or `#`
 * can change settings of a phone, so they are none.
 */
export const isNumber = (typed: string): boolean => /^\+?[\d\s().-]+$/.test(typed.trim()) && /^\d{3,15}$/.test(typed.replace(/\D/g, ''));

/** Times of the year when people are invited to leave, or think of those who left. */
export const OCCASIONS = ['christmas', 'prayer', 'easter', 'harvest', 'day'] as const;
export type Occasion = (typeof OCCASIONS)[number];
