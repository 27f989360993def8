import {parseArgs} from 'node:util';
import {now} from '../../base/clock.js';
import {dayOf, type Day} from '../../base/dates.js';
import type {ListSource} from '../../data/registry.js';
import {address, day} from '../../data/registry.schema.js';
import {Usage} from './refusal.js';

/** What a steward says about a file beside the file. */
export interface Options {
  file: string;
  asOf: Day;
  /** Where the file was read. */
  source?: string;
  out: string;
  allowShrink: boolean;
  /** The list's source as readers see it; without `--source` there is none. */
  listSource?: ListSource;
}

const HOW = `  <file.csv> --as-of <YYYY-MM-DD> --source <https://…>
    --as-of          the day that the list speaks for
    --source         where the rows were read; of a file with several sources (column source_url) only these rows are taken
    --source-name    its short name, such as SISKOP2MI (else the name of the site)
    --copy-of        the original's address, when --source is somebody's copy of it
    --second-hand    the rows are a copy, and the original's address is not known
    --out            the folder of the lists (else src/data)
    --allow-shrink   take a list that is shorter than the last one (companies: by more than a tenth)`;

/** Reads the options. `problems`: what must be mended before the file is taken. @throws {Usage} where they make no sense */
export function readOptions(args: string[], needsSource: boolean): {options: Options; problems: string[]} {
  let parsed;
  try {
    const text = {type: 'string'} as const;
    const flag = {type: 'boolean', default: false} as const;
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {'as-of': text, source: text, 'source-name': text, 'copy-of': text, 'second-hand': flag, out: {...text, default: 'src/data'}, 'allow-shrink': flag, help: flag},
    });
  } catch (error) {
    throw new Usage(`${(error as Error).message}\n\n${HOW}`);
  }
  const {values, positionals} = parsed;
  if (values.help) throw new Usage(`\n${HOW}`);
  if (positionals.length !== 1) throw new Usage(`name one CSV file${positionals.length ? `, not ${positionals.length}` : ''}.\n\n${HOW}`);

  const problems: string[] = [];
  const check = (schema: typeof day | typeof address, value: string | undefined, option: string): void => {
    const problem = value !== undefined && schema.safeParse(value).error?.issues[0].message;
    if (problem) problems.push(`--${option}: ${problem}.`);
  };
  const {'as-of': asOf, source, 'source-name': name, 'copy-of': copyOf, 'second-hand': secondHand, out, 'allow-shrink': allowShrink} = values;
  const today = dayOf(now());
  if (!asOf) problems.push('--as-of is missing: the day that the list speaks for, YYYY-MM-DD. A list without a day is never shown.');
  else if (asOf > today && day.safeParse(asOf).success) problems.push(`--as-of: ${asOf} is in the future (today is ${today}); give the day that the list speaks for.`);
  if (!source && needsSource) problems.push('--source is missing: the address where the list was read, https://…. A list without a source is never shown.');
  if (!source && (copyOf || name || secondHand)) problems.push('--source-name, --copy-of and --second-hand say something about --source, which is missing.');
  check(day, asOf || undefined, 'as-of');
  check(address, source || undefined, 'source');
  check(address, copyOf, 'copy-of');

  const listSource = source && !problems.length ? {name: name ?? new URL(copyOf ?? source).hostname.replace(/^www\./, ''), url: copyOf ?? source, ...(copyOf && {copy: source}), ...((copyOf || secondHand) && {secondHand: true as const})} : undefined;
  return {options: {file: positionals[0], asOf: asOf ?? '', source, out, allowShrink, listSource}, problems};
}
