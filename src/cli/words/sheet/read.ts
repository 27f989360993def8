import {readFileSync} from 'node:fs';
import {readOds} from 'hucre/ods';
import {readXlsx} from 'hucre/xlsx';
import {Refusal} from '../../import/refusal.js';
import {csvRecords} from '../../import/table.js';
import {COLUMNS, NEEDED, type Column} from './columns.js';
import {SENTENCES} from './workbook.js';

/** A row as a reviewer sent it back. */
export interface SentRow {
  /** As a spreadsheet counts: the headings are row 1. */
  row: number;
  cells: Record<Column, string>;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A cell as text. A program may have made a date of "2026-11-25", and a number of a code that is all digits. */
const textOf = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'object' && cell !== null ? '' : String(cell ?? '')).trim();

async function gridOf(file: string): Promise<string[][]> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}): is the name right, and is it a file?`);
  }
  if (!isZip(bytes)) return csvRecords(file);
  let sheets;
  try {
    // Both kinds of workbook are ZIP files; only that of LibreOffice names itself at the beginning.
    ({sheets} = await (Buffer.from(bytes.subarray(0, 120)).includes('opendocument.spreadsheet') ? readOds(bytes) : readXlsx(bytes)));
  } catch {
    throw new Refusal(`${file} is a damaged workbook: open it in the spreadsheet program, and save it again as XLSX, ODS or CSV.`);
  }
  const sheet = sheets.find(({name}) => name === SENTENCES) ?? sheets[0];
  return (sheet?.rows ?? []).map((row) => row.map(textOf));
}

/**
 * Reads a sheet that came back: XLSX, ODS or CSV with comma, semicolon or tab; columns may stand in any order.
 *
 * @throws {Refusal} where it is no such sheet
 */
export async function readSheet(file: string): Promise<SentRow[]> {
  const [headings = [], ...records] = await gridOf(file);
  const at = Object.fromEntries(Object.entries(COLUMNS).map(([name, {heading}]) => [name, headings.findIndex((each) => each.trim().toLowerCase() === heading.toLowerCase())])) as Record<Column, number>;
  const missing = NEEDED.filter((name) => at[name] < 0).map((name) => `"${COLUMNS[name].heading}"`);
  if (missing.length) throw new Refusal(`${file} has no column ${missing.join(', ')}: it is no sheet of "words export", or its headings were changed. Make a new sheet, and copy the answers into it.`);
  return records
    .map((cells, index) => ({row: index + 2, cells: Object.fromEntries(Object.entries(at).map(([name, column]) => [name, (cells[column] ?? '').trim()])) as Record<Column, string>}))
    .filter(({cells}) => Object.values(cells).some(Boolean));
}
