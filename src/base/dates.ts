/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * Hours ahead of UTC of Indonesia's three zones (Keppres 41/1987); none has summer time. Offices in NTT keep WITA
 * (Asia/Makassar), whatever zone the phone is set to.
 */
export const ZONES = {WIB: 7, WITA: 8, WIT: 9} as const;
const WITA = 8;

/** One of Indonesia's three time zones. */
export type Zone = keyof typeof ZONES;

const HOUR = 36e5;
const DAY = 24 * HOUR;

/** The same moment as a date whose UTC fields show the clock of `zone`. */
export const clockOf = (date: Date, zone: Zone = 'WITA'): Date => new Date(+date + ZONES[zone] * HOUR);

/** The calendar day in WITA. */
export const dayOf = (date: Date): Day => new Date(+date + WITA * HOUR).toISOString().slice(0, 10);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The day so many days later, or earlier. */
export const daysLater = (day: Day, days: number): Day => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Whether something is a calendar day that exists. */
export const isDay = (data: unknown): data is Day => typeof data === 'string' && /^\d{4}-\d\d-\d\d$/.test(data) && !Number.isNaN(Date.parse(data));

/**
 * Text of a date whose UTC fields are meant. `Intl` knows no language of NTT, so Indonesian always stands behind
 * the reader's language; without it the browser's own language would be used without a word.
 */
export const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat([locale, 'id'], {...options, timeZone: 'UTC'}).format(date);

/**
 * Names of months, written out: the first `Intl.DateTimeFormat` of a page takes a slow phone a third of a second,
 * and every first screen has a date. English has its own; the languages of NTT use the Indonesian ones.
 */
const ENGLISH = 'January February March April May June July August September October November December';
const INDONESIAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';

/** A day written for a reader: `3 Oktober 2026`. */
export const longDay = (day: Day, locale: string): string => {
  const [year, month, date] = `${day}`.split('-');
  return `${+date} ${(locale === 'en' ? ENGLISH : INDONESIAN).split(' ')[+month - 1]} ${year}`;
};
