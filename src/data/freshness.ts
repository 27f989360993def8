import {daysBetween, type Day} from '../base/dates.js';

/** After how many days a contact says that it is old, and after how many a widget acts differently. */
export const LIMITS = {
  mission: {notice: 90, expired: 180},
  national: {notice: 180, expired: 365},
  /** The list of companies: after `expired` nothing is "listed" any more, only "was listed". */
  registry: {notice: 30, expired: 90},
  /** Sanctions never expire; they only become incomplete. */
  sanctions: {notice: 7, expired: Infinity},
} as const;

/** `dates-only`: the phone's clock cannot be right, so nothing is said about age. */
export type Age = 'fresh' | 'notice' | 'expired' | 'dates-only';

const YEARS_LATER = 3 * 365;

/** Whether a phone's clock cannot be right: before the data, or years after it; or the data's own date is none. */
export const clockIsWrong = (asOf: Day, today: Day): boolean => {
  const days = daysBetween(asOf, today);
  return !(days >= 0 && days <= YEARS_LATER);
};

/**
 * How old a fact is today. `checkedOn` (somebody rang) counts before `sourceDate` (the newest source); a fact
 * without either is treated as expired.
 */
export function ageOf(
  fact: {scope?: string; sourceDate?: Day; checkedOn?: Day},
  today: Day,
  asOf: Day,
): Age {
  if (clockIsWrong(asOf, today)) return 'dates-only';
  const dated = fact.checkedOn ?? fact.sourceDate;
  if (!dated) return 'expired';
  const limit = LIMITS[fact.scope === 'destination' ? 'mission' : 'national'];
  const days = daysBetween(dated, today);
  return days <= limit.notice ? 'fresh' : days <= limit.expired ? 'notice' : 'expired';
}

/** How old a whole list is today. */
export function listAge(list: 'registry' | 'sanctions', asOf: Day, today: Day): Age {
  if (clockIsWrong(asOf, today)) return 'dates-only';
  const days = daysBetween(asOf, today);
  const limit = LIMITS[list];
  return days <= limit.notice ? 'fresh' : days <= limit.expired ? 'notice' : 'expired';
}
