import {writeXlsx, type WriteSheet} from 'hucre/xlsx';
import {ANSWERS, COLUMNS, OPEN, type Column} from './columns.js';
import type {SheetRow} from './rows.js';
import {CRITICAL, HOW, NO, OPEN_QUESTIONS, OPEN_TITLE, QUESTIONS, STAGES, TITLE, YES} from './says.js';

/** Name of the sheet with the sentences; the other one says how. */
export const SENTENCES = 'Kalimat';

const names = Object.keys(COLUMNS) as Column[];
/** `A`, `B` … of a column; there are fewer than 26. */
const letter = (column: Column): string => String.fromCharCode(65 + names.indexOf(column));
const cell = (row: SheetRow, column: Column): string | number => {
  if (column === 'number') return row.number;
  if (column === 'critical') return row.critical ? CRITICAL : '';
  if (column === 'stage') return STAGES[row.stage];
  return (OPEN as readonly string[]).includes(column) ? '' : ((row as unknown as Record<string, string | undefined>)[column] ?? '');
};

const WRAP = {alignment: {wrapText: true, vertical: 'top'}} as const;
const HEAD = {...WRAP, font: {bold: true}, fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'F2E3D5'}}} as const;
const FILL = {...WRAP, fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb: 'FFF9E8'}}} as const;

/** The sheet as a workbook (XLSX) that spreadsheet programs open: answers are picked from a list, headings stay in view. */
export async function workbook(language: string, name: string, rows: readonly SheetRow[]): Promise<Uint8Array> {
  const last = rows.length + 1;
  const styles = new Map<string, {style: object}>();
  names.forEach((column, at) => {
    styles.set(`0,${at}`, {style: HEAD});
    rows.forEach((_, row) => styles.set(`${row + 1},${at}`, {style: OPEN.includes(column) ? FILL : WRAP}));
  });
  const sentences: WriteSheet = {
    name: SENTENCES,
    columns: names.map((column) => ({width: COLUMNS[column].width})),
    rows: [names.map((column) => COLUMNS[column].heading), ...rows.map((row) => names.map((column) => cell(row, column)))],
    cells: styles,
    freezePane: {rows: 1},
    dataValidations: ANSWERS.map((column) => ({type: 'list' as const, values: [YES, NO], allowBlank: true, range: `${letter(column)}2:${letter(column)}${last}`})),
  };
  const lines = [TITLE(name), '', ...HOW, '', ...QUESTIONS.map((text, at) => `${COLUMNS[ANSWERS[at]].heading} ${text}`), '', ...(OPEN_QUESTIONS[language] ? [OPEN_TITLE, ...OPEN_QUESTIONS[language]] : [])];
  const how: WriteSheet = {name: 'Petunjuk', columns: [{width: 110}], rows: lines.map((line) => [line]), cells: new Map(lines.map((_, row) => [`${row},0`, {style: WRAP}]))};
  return writeXlsx({sheets: [sentences, how]});
}
