import {existsSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {z} from 'zod';
import type {Day} from '../../base/dates.js';
import {readList} from '../lists.js';
import type {Columns} from './columns.js';
import {readOptions, type Options} from './options.js';
import {Refusal, Usage} from './refusal.js';
import {cellProblems, readTable, type Row} from './table.js';

/** What differs between the lists; reading, refusing and writing are the same. */
export interface Kind<Name extends string, List extends {asOf: Day}> {
  /** As in the command: `registry`, `sanctions`. */
  name: string;
  /** What its lines are, for sentences. */
  things: string;
  columns: Columns<Name>;
  needsSource: boolean;
  /** The share that a list may lose between two imports; half a download loses more. */
  mayShrink: number;
  schema: z.ZodType<List>;
  /** Rows that are meant, and a line about those left aside. @throws {Refusal} where none is */
  choose(rows: Row<Name>[], options: Options): {rows: Row<Name>[]; notes: string[]};
  /** The list, with lines for the steward. @throws {Refusal} with every problem */
  make(rows: Row<Name>[], options: Options): {list: List; notes: string[]};
  /** What must not vanish unnoticed, by name. */
  namesOf(list: List): string[];
}

function shrinkProblems(last: {asOf: Day; names: string[]} | undefined, next: {asOf: Day; names: string[]}, {things, mayShrink}: {things: string; mayShrink: number}, allowed: boolean): string[] {
  if (!last) return [];
  const problems = [];
  if (next.asOf < last.asOf) problems.push(`the list that is there is of ${last.asOf}, this one of ${next.asOf}: readers' phones keep the newer one. Import the newest list (if the day of the one there is wrong, delete that file first).`);
  const lost = last.names.length - next.names.length;
  if (lost > last.names.length * mayShrink && !allowed) {
    const still = new Set(next.names);
    const gone = last.names.filter((name) => !still.has(name));
    const share = mayShrink ? `more than ${mayShrink * 100} % is usually` : 'any may be';
    problems.push(
      `the list has ${next.names.length} ${things}, the last one (${last.asOf}) had ${last.names.length}: a file that lost ${share} half a download, and what is missing would be gone for every reader. ` +
        `Missing, among others: ${gone.slice(0, 3).join(', ')}. If the source really is that much shorter, add --allow-shrink.`,
    );
  }
  return problems;
}

/** Writes a file whole or not at all: a reader, and a stopped command, never meet half of it. */
function writeWhole(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, {force: true});
    throw new Refusal(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}): may you write in that folder, and is there room?`);
  }
}

/** Does a step, and refuses with the problems of the step and with those found before it, each once. */
function everyProblem<Result>(before: string[], step: () => Result): Result {
  try {
    const result = step();
    if (!before.length) return result;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    before = [...new Set([...before, ...error.problems])];
  }
  throw new Refusal(...before);
}

function take<Name extends string, List extends {asOf: Day}>(kind: Kind<Name, List>, {options, problems}: ReturnType<typeof readOptions>): string[] {
  const target = join(options.out, `${kind.name}.json`);
  if (!existsSync(options.out) || !statSync(options.out).isDirectory()) problems.push(`--out: there is no folder ${options.out}; make it first.`);
  const all = everyProblem(problems, () => readTable(options.file, kind.columns));
  const chosen = kind.choose(all, options);
  const unclean = cellProblems(chosen.rows);
  const {list, notes} = everyProblem(unclean, () => kind.make(chosen.rows, options));
  const checked = kind.schema.safeParse(list);
  if (!checked.success) throw new Refusal(...checked.error.issues.map(({message}) => `${message}.`));

  let last;
  if (existsSync(target)) {
    const before = readList(target, kind.schema);
    last = {asOf: before.asOf, names: kind.namesOf(before)};
  }
  const names = kind.namesOf(list);
  const shrunk = shrinkProblems(last, {asOf: list.asOf, names}, kind, options.allowShrink);
  if (shrunk.length) throw new Refusal(...shrunk);
  writeWhole(target, `${JSON.stringify(list, null, 1)}\n`);
  return [`${target}: ${names.length} ${kind.things} as of ${list.asOf}${last ? ` (before: ${last.names.length} as of ${last.asOf})` : ''}.`, ...[...chosen.notes, ...notes].map((line) => `  ${line}`)];
}

/** Imports a steward's CSV file. Returns the exit code: 0 taken, 1 refused, 2 the command was not understood. */
export function importList<Name extends string, List extends {asOf: Day}>(kind: Kind<Name, List>, args: string[]): number {
  try {
    for (const line of take(kind, readOptions(args, kind.needsSource))) console.log(line);
    return 0;
  } catch (error) {
    if (error instanceof Usage) console.error(`${kind.name} import: ${error.message}`);
    else if (error instanceof Refusal) console.error(`${kind.name} import: the file was not taken; nothing was changed.\n${error}`);
    else throw error;
    return error instanceof Usage ? 2 : 1;
  }
}
