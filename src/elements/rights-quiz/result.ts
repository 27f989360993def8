/* What a group's raised hands say. Pure, so that it can be tried with any numbers. */

/** A group below this many people sees counts only: a percentage of four people tells who it was. */
export const SMALL = 5;

/** Most people that a group may have. */
export const MOST = 999;

/** The hands for one question: how many were right, and how many said that they do not know, before and after talking. */
export interface Row {
  id: string;
  before: number;
  after: number;
  unsureBefore: number;
  unsureAfter: number;
}

export type Fault = '' | 'not-whole' | 'none' | 'too-many';

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

/** Whether so many people can take part. */
export const isGroup = (people: number): boolean => isCount(people) && people > 0 && people <= MOST;

/** What is wrong with a vote, if anything: a count that is none, no hand at all, or more hands than people. Fewer are fine. */
export function faultOf(hands: readonly number[], people: number): Fault {
  if (!hands.every(isCount)) return 'not-whole';
  const raised = sum(hands);
  return raised > people ? 'too-many' : raised ? '' : 'none';
}

/** How a group did over all its questions. Shares are in percent of all who take part, whether they raised a hand or not. */
export interface Result {
  before: number;
  after: number;
  /** Undefined below five people. */
  shares?: {before: number; after: number};
  /** The normalised gain, (post − pre) / (100 − pre). Undefined at pre = 100, and below five people. */
  gain?: number;
  /** Questions where fewer were right after talking. */
  lost: number;
}

export function resultOf(rows: readonly Row[], people: number): Result {
  const [before, after] = [sum(rows.map((row) => row.before)), sum(rows.map((row) => row.after))];
  const lost = rows.filter((row) => row.after < row.before).length;
  if (people < SMALL || !rows.length) return {before, after, lost};
  const share = (n: number): number => (100 * n) / (people * rows.length);
  const shares = {before: share(before), after: share(after)};
  return {before, after, lost, shares, ...(shares.before < 100 && {gain: (shares.after - shares.before) / (100 - shares.before)})};
}

/** A number of a table in Indonesia has a comma. */
const cell = (value: string | number): string => String(value).replace('.', ',');

/**
 * The table for BP3MI: semicolons and a byte order mark, as Indonesian spreadsheets expect. Ids, counts and a date; no
 * names, and nothing that anybody typed but numbers.
 */
export function tableOf(rows: readonly Row[], people: number, day: string): string {
  const {before, after, gain} = resultOf(rows, people);
  const lines = [
    ['tanggal', 'jumlah_orang', 'soal', 'tepat_sebelum', 'tepat_sesudah', 'tidak_tahu_sebelum', 'tidak_tahu_sesudah', 'g'],
    ...rows.map((row) => [day, people, row.id, row.before, row.after, row.unsureBefore, row.unsureAfter, '']),
    [day, people, 'semua', before, after, sum(rows.map((row) => row.unsureBefore)), sum(rows.map((row) => row.unsureAfter)), gain === undefined ? '' : cell(gain.toFixed(2))],
  ];
  return `\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}
