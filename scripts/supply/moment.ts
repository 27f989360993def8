import {spawnSync} from 'node:child_process';

/**
 * The moment that a build speaks for: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the time of the newest commit. Never now: the same sources would make other bytes tomorrow.
 *
 * @param day of the data, for sources that came without git
 */
export function momentOf(day: string): Date {
  const asked = process.env.SOURCE_DATE_EPOCH ?? spawnSync('git', ['log', '-1', '--format=%ct'], {encoding: 'utf8'}).stdout?.trim();
  const seconds = Number(asked || Number.NaN);
  return Number.isInteger(seconds) ? new Date(seconds * 1000) : new Date(day);
}
