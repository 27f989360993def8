import {daysBetween, type Day} from '../base/dates.js';

/** After how many days a contact says that it is old, and after how many a widget acts differently. */
export const LIMITS = {
  mission: {notice: 90, expired: 180},
  national: {notice: 180, expired: 365},
} as const;

/** `dates-only`: the phone's clock cannot be right, so nothing is said about age. */
export type Age = 'fresh' | 'notice' | 'expired' | 'dates-only';

const YEARS_LATER = 3 * 365;

/**
 * How old a fact is today. `checkedOn` (somebody rang) counts before `sourceDate` (the newest source); a fact
 * without either is treated as expired.
 */
export function ageOf(
  fact: {scope?: string; sourceDate?: Day; checkedOn?: Day},
  today: Day,
  asOf: Day,
): Age {
  const sinceData = daysBetween(asOf, today);
  if (sinceData < 0 || sinceData > YEARS_LATER) return 'dates-only';
  const dated = fact.checkedOn ?? fact.sourceDate;
  if (!dated) return 'expired';
  const limit = LIMITS[fact.scope === 'destination' ? 'mission' : 'national'];
  const days = daysBetween(dated, today);
  return days > limit.expired ? 'expired' : days > limit.notice ? 'notice' : 'fresh';
}
