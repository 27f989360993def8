import {csv} from '../../base/csv.js';
import {daysBetween, isDay, type Day} from '../../base/dates.js';
import {textOf} from '../../content/pulpit/compose.js';
import {messageOf} from '../../content/pulpit/series.js';
import {MESSAGES, type MessageId} from '../../data/pulpit.js';
import {forget, recall, remember} from '../../ui/storage.js';

/** A message that was read out: the day, and about how many people were there, if anybody counted. */
export interface Reading {
  day: Day;
  message: MessageId;
  people?: number;
}

const NAME = 'pulpit-message';

/** Longer than the 30 days of other widgets: BP3MI asks what was done in a year. */
export const KEPT_DAYS = 366;

export const MOST_PEOPLE = 99_999;

const isReading = (data: unknown): data is Reading => {
  const {day, message, people} = Object(data) as Partial<Reading>;
  return isDay(day) && MESSAGES.includes(message!) && (people === undefined || (Number.isInteger(people) && people > 0));
};

/** What this phone keeps, newest first, without what is older than a year. `undefined`: nobody has asked to keep anything. */
export function readTally(today: Day): Reading[] | undefined {
  const data = recall(NAME);
  if (!Array.isArray(data)) return undefined;
  return data.filter(isReading).filter(({day}) => daysBetween(day, today) < KEPT_DAYS);
}

/** Keeps the tally. `false`: this browser keeps nothing. */
export const writeTally = (rows: readonly Reading[]): boolean => remember(NAME, [...rows].sort((a, b) => b.day.localeCompare(a.day)));
export const deleteTally = (): void => forget(NAME);

/** The table for BP3MI: a row for each reading, and the parish where its name was written. */
export const tableOf = (rows: readonly Reading[], parish: string): string =>
  csv([['tanggal', 'pesan', 'judul', 'hadir', 'paroki'], ...rows.map(({day, message, people}) => [day, message, textOf(messageOf(message).title), people ?? '', parish])]);
