import {csv} from '../../base/csv.js';

/* What a group's raised hands say. Pure, so that it can be tried with any numbers. */

/** A group below this many people sees counts only: percentages of so few say nothing. */
export const SMALL = 5;

/** Most people that a group may have. */
export const MOST = 999;

/** The hands for one question: how many were right, and how many said that they do not know, before and after talking. */
export interface Row {
  id: string;
  /** How many took part in this question. */
  people: number;
  before: number;
  after: number;
  unsureBefore: number;
  unsureAfter: number;
}

export type Fault = '' | 'not-whole' | 'none' | 'too-many';

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;

export function sum(numbers: readonly number[]): number {
  let all = 0;
  for (const n of numbers) all += n;
  return all;
}

/** Whether so many people can take part. */
export const isGroup = (people: number): boolean => isCount(people) && people > 0 && people <= MOST;

/** What is wrong with a vote, if anything: a count that is none, no hand at all, or more hands than people. Fewer are fine. */
export function faultOf(hands: readonly number[], people: number): Fault {
  if (!hands.every(isCount)) return 'not-whole';
  const raised = sum(hands);
  return raised > people ? 'too-many' : raised ? '' : 'none';
}

/** How a group did over all its questions. Shares count everybody who took part, whether they raised a hand or not. */
export interface Result {
  before: number;
  after: number;
  /** Hands that there could have been. */
  of: number;
  /** Below five people: no shares, and no gain. */
  small: boolean;
  /** The normalised gain, (post − pre) / (100 − pre). Undefined at pre = 100. */
  gain?: number;
  /** Questions where fewer were right after talking. */
  lost: number;
}

export function resultOf(rows: readonly Row[]): Result {
  const [before, after, of] = [sum(rows.map((row) => row.before)), sum(rows.map((row) => row.after)), sum(rows.map((row) => row.people))];
  const small = rows.some(({people}) => people < SMALL);
  const lost = rows.filter((row) => row.after < row.before).length;
  // The hundreds of the percentages cancel.
  return {before, after, of, small, lost, ...(!small && before < of && {gain: (after - before) / (of - before)})};
}

/** A number of a table in Indonesia has a comma. */
const cell = (value: string | number): string => String(value).replace('.', ',');

/**
 * The table for BP3MI. Ids, counts and a date; no names, and nothing that anybody typed but numbers.
 */
export function tableOf(rows: readonly Row[], day: string): string {
  const {before, after, gain} = resultOf(rows);
  return csv([
    ['tanggal', 'jumlah_orang', 'soal', 'tepat_sebelum', 'tepat_sesudah', 'tidak_tahu_sebelum', 'tidak_tahu_sesudah', 'g'],
    ...rows.map((row) => [day, row.people, row.id, row.before, row.after, row.unsureBefore, row.unsureAfter, '']),
    [day, Math.max(...rows.map(({people}) => people)), 'semua', before, after, sum(rows.map((row) => row.unsureBefore)), sum(rows.map((row) => row.unsureAfter)), gain === undefined ? '' : cell(gain.toFixed(2))],
  ]);
}
