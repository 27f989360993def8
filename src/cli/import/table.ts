import {readFileSync, statSync} from 'node:fs';
import {parse, type CsvError} from 'csv-parse/sync';
import {quoted, textProblem} from '../../data/registry.schema.js';
import {PERSONS, columnsOf, type Columns} from './columns.js';
import {Refusal} from './refusal.js';

/** A row of a file, under our names for its columns. */
export interface Row<Name extends string = string> {
  /** As a spreadsheet counts: the headings are row 1. */
  row: number;
  cells: Record<Name, string>;
  /** Every cell, also of columns that are not taken. */
  all: string[];
}

/** Twenty thousand companies with long rows are smaller than this. */
const MOST_BYTES = 20_000_000;

/** Indonesian mobile numbers, as people write them. Beside a company's name such a number is a person's. */
const MOBILE = /(?<![\d/])(?:\+?62|0)[ .-]?8[1-9](?:[ .-]?\d){7,10}(?!\d)/;

function textOf(file: string): string {
  let bytes;
  try {
    if (statSync(file).size > MOST_BYTES) throw new Refusal(`${file} has more than ${MOST_BYTES / 1e6} MB: that is no list of companies.`);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}): is the name right, and is it a file?`);
  }
  if (bytes.subarray(0, 2).toString() === 'PK') throw new Refusal(`${file} is a workbook, not CSV: in the spreadsheet choose "Save as" and "CSV UTF-8".`);
  let text;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8, so some letters would be lost: in the spreadsheet choose "Save as" and "CSV UTF-8".`);
  }
  if (!text.trim()) throw new Refusal(`${file} is empty: nothing was saved in it.`);
  return text.replace(/\r\n?/g, '\n');
}

/** The sign between the cells: the one that the headings hold most often outside quotes. */
function delimiterOf(text: string): string {
  const headings = text.trimStart().split('\n', 1)[0].replace(/"[^"]*"/g, '');
  const count = (sign: string) => headings.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

function recordsOf(file: string, text: string): string[][] {
  try {
    return parse(text, {delimiter: delimiterOf(text), relax_column_count: true, record_delimiter: '\n'});
  } catch (error) {
    const {code = '', lines} = error as CsvError & {lines?: number};
    const what = code === 'CSV_QUOTE_NOT_CLOSED' ? 'a cell begins with a quotation mark (") and never ends with one' : 'a quotation mark (") stands where none may stand';
    throw new Refusal(`${file}, line ${lines}: the quoting is broken: ${what}. Mend that row in a spreadsheet and save it as CSV again.`);
  }
}

/** The cells of a CSV file, row by row. @throws {Refusal} where it is no UTF-8 or its quoting is broken */
export const csvRecords = (file: string): string[][] => recordsOf(file, textOf(file));

/**
 * Reads a steward's CSV file: comma, semicolon or tab between the cells, with or without a byte order mark.
 * @throws {Refusal} with everything that is wrong with the file as a table
 */
export function readTable<Name extends string>(file: string, columns: Columns<Name>): Row<Name>[] {
  const [headings, ...records] = csvRecords(file);
  const persons = headings.filter((heading) => PERSONS.test(` ${heading.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^a-z]+/g, ' ')} `));
  const {at, problems} = columnsOf(headings, columns);
  if (persons.length) problems.unshift(`the columns ${persons.map((each) => quoted(each.trim())).join(', ')} hold persons: delete them from the file. Names, numbers and addresses of persons are never kept, not even in the steward's copy.`);

  const rows: Row<Name>[] = [];
  records.forEach((cells, index) => {
    if (cells.every((cell) => !cell.trim())) return;
    const row = index + 2;
    const lost = cells.findIndex((cell, column) => cell.trim() && !headings[column]?.trim());
    if (cells.length !== headings.length) problems.push(`row ${row}: has ${cells.length} cells where the headings have ${headings.length}: a comma inside a cell needs quotation marks, and an empty cell its comma.`);
    else if (lost >= 0) problems.push(`row ${row}: the cell in column ${lost + 1} has no heading above it: give the column a heading, or delete it.`);
    else rows.push({row, all: cells, cells: Object.fromEntries(Object.entries<number>(at).map(([name, column]) => [name, (cells[column] ?? '').replace(/[\p{Zs}]+/gu, ' ').trim()])) as Record<Name, string>});
  });
  if (!rows.length && !problems.length) problems.push(`${file} has headings and no rows: the list was not copied into it.`);
  if (problems.length) throw new Refusal(...problems);
  return rows;
}

/** What must not stand in any cell of the rows that are taken. */
export function cellProblems(rows: Row[]): string[] {
  return rows.flatMap(({row, all, cells}) =>
    all.flatMap((cell) => {
      const problem = textProblem(cell);
      if (problem) return `row ${row}: ${quoted(cell)} ${problem}.`;
      // A NIB that begins with the day 08 has the shape of a mobile number: in its own column it counts as a NIB.
      const nib = cell === cells.number && /^\d{13}$/.test(cell);
      return MOBILE.test(cell) && !nib ? `row ${row}: "${MOBILE.exec(cell)![0]}" is a mobile number, so it belongs to a person: delete it from the file.` : [];
    }),
  );
}
