import {ZONES, clockOf, type Zone} from './dates.js';

/**
 * Opening hours that a machine can read. `days`: 1 Monday … 7 Sunday; `from`, `to`: `HH:MM` on the clock of `zone`;
 * `holidays`: whether the public holidays are known to be left out.
 */
export type Hours =
  | {always: true}
  | {weekly: {days: number[]; from: string; to: string}[]; zone: Zone; holidays: 'unknown' | 'included'};

/** What can be said at one moment. `workday`: within office hours, but nobody told us the public holidays. */
export interface OpenState {
  state: 'always' | 'open' | 'workday' | 'closed' | 'unknown';
  /** `HH.MM` in WITA: the end of today's hours, or the start of the next ones. */
  at?: string;
  /** The weekday of the next opening when it is not today: 1 Monday … 7 Sunday. */
  on?: number;
}

/** Whether a line answers by day and night. */
export const isAlways = (hours: Hours): hours is {always: true} => 'always' in Object(hours);

/** Whether a week can be read: the data may be newer than this script, or damaged. */
const isWeek = (hours: Hours): hours is Exclude<Hours, {always: true}> => {
  try {
    const {weekly, zone} = hours as Exclude<Hours, {always: true}>;
    return zone in ZONES && weekly.every(({days, from, to}) => /^[1-7]+$/.test(days.join('')) && [from, to].every((time) => /^\d\d:\d\d$/.test(time)));
  } catch {
    return false;
  }
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const toWita = (time: string, zone: Zone): string => {
  const minutes = (minutesOf(time) + (ZONES.WITA - ZONES[zone]) * 60 + 1440) % 1440;
  return `${Math.floor(minutes / 60)}`.padStart(2, '0') + '.' + `${minutes % 60}`.padStart(2, '0');
};

/**
 * Open or closed at `at`, told in WITA. Never says open when the public holidays are not known, and says nothing
 * without structured hours.
 */
export function openState(hours: Hours | null | undefined, at: Date): OpenState {
  if (!hours) return {state: 'unknown'};
  if (isAlways(hours)) return {state: 'always'};
  if (!isWeek(hours)) return {state: 'unknown'};
  const {zone} = hours;
  const here = clockOf(at, zone);
  const minute = here.getUTCHours() * 60 + here.getUTCMinutes();
  for (let ahead = 0; ahead < 8; ahead++) {
    const weekday = ((here.getUTCDay() + 6 + ahead) % 7) + 1;
    for (const {days, from, to} of hours.weekly) {
      if (!days.includes(weekday)) continue;
      if (ahead || minute < minutesOf(from)) return {state: 'closed', at: toWita(from, zone), on: ahead ? weekday : undefined};
      if (minute < minutesOf(to)) return {state: hours.holidays === 'included' ? 'open' : 'workday', at: toWita(to, zone)};
    }
  }
  return {state: 'unknown'};
}

/** The spans of a week as clock times in WITA, for a line such as "Senin–Jumat 10.00–17.00". */
export const weekInWita = (hours: Hours | null | undefined): {days: number[]; from: string; to: string}[] =>
  !hours || isAlways(hours) || !isWeek(hours)
    ? []
    : hours.weekly.map(({days, from, to}) => ({days, from: toWita(from, hours.zone), to: toWita(to, hours.zone)}));
