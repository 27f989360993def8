import {MOST_ROWS, type RegistryFile} from '../../data/registry.js';
import {NIB_DIGITS, byName, companyName, companyNumber, nameKey, registrySchema} from '../../data/registry.schema.js';
import {issuesOf, withoutPt} from './names.js';
import {Refusal} from './refusal.js';
import type {Kind} from './run.js';
import type {Row} from './table.js';

type Column = 'name' | 'form' | 'number' | 'source';

interface Firm {
  row: number;
  name: string;
  number: string;
}

const nib = ({number}: Firm): string => number.slice(0, NIB_DIGITS);

/** What a steward should look at, without being stopped. */
function warnings(firms: Firm[]): string[] {
  const lines = firms.flatMap(({row, name, number}) => {
    if (number && ![NIB_DIGITS, NIB_DIGITS + 4].includes(number.length)) return `warning, row ${row}: the number of ${name} has ${number.length} digits where 13 or 17 are usual${number.length === NIB_DIGITS - 1 ? ' (a spreadsheet may have dropped a 0 in front)' : ''}; kept as it is.`;
    return number.length === NIB_DIGITS + 4 && number.endsWith('00') ? `warning, row ${row}: the number of ${name} ends with 00: spreadsheets cut long numbers, compare it with the source.` : [];
  });
  const owners = new Map<string, Firm>();
  for (const firm of firms.filter(({number}) => number)) {
    const other = owners.get(nib(firm));
    if (other) lines.push(`warning, rows ${other.row} and ${firm.row}: ${other.name} and ${firm.name} have one number (${nib(firm)}); both are kept, ask the source.`);
    owners.set(nib(firm), firm);
  }
  return lines;
}

/** One row for each company: two writings under one number are one, everything else that is double is a problem. */
function once(firms: Firm[], written: Map<number, string>): {firms: Firm[]; notes: string[]; problems: string[]} {
  const kept = new Map<string, Firm>();
  const notes: string[] = [];
  const problems: string[] = [];
  for (const firm of firms) {
    const key = nameKey(firm.name);
    const other = kept.get(key);
    if (!other) kept.set(key, firm);
    else if (written.get(firm.row) === written.get(other.row)) problems.push(`rows ${other.row} and ${firm.row}: the same row stands there twice (${firm.name}): delete one.`);
    else if (nib(firm) && nib(firm) === nib(other)) notes.push(`rows ${other.row} and ${firm.row}: ${firm.name} stands twice under one number (${nib(firm)}); merged to one.`);
    else problems.push(`rows ${other.row} and ${firm.row}: ${firm.name} stands there with two numbers (${other.number || 'none'} and ${firm.number || 'none'}): they may be two companies; ask the source, and keep the row that is right.`);
  }
  return {firms: [...kept.values()], notes, problems};
}

function firmsOf(rows: Row<Column>[]): {firms: Firm[]; problems: string[]} {
  const problems: string[] = [];
  const firms = rows.map(({row, cells}): Firm => {
    const {name, problem} = withoutPt(cells.name, cells.form);
    const number = cells.number.replace(/ /g, '');
    problems.push(...issuesOf(row, companyName.safeParse(name)), ...issuesOf(row, companyNumber.safeParse(number)), ...(problem ? [`row ${row}: ${problem}`] : []));
    return {row, name, number};
  });
  if (firms.length > 2 && firms.every(({number}, at) => number === String(at + 1))) problems.unshift('the column of numbers only counts the rows (1, 2, 3, …): name the column with the real numbers "nib", and delete the other.');
  return {firms, problems};
}

/** The list of licensed companies. */
export const registry: Kind<Column, RegistryFile> = {
  name: 'registry',
  things: 'companies',
  needsSource: true,
  mayShrink: 0.1,
  schema: registrySchema,
  columns: {
    name: {headings: ['name', 'nama perusahaan', 'nama p3mi', 'nama', 'perusahaan', 'company']},
    form: {headings: ['legal form', 'bentuk badan hukum', 'bentuk badan', 'bentuk'], optional: true},
    number: {headings: ['licence number', 'license number', 'nib', 'nomor izin', 'no izin', 'number', 'nomor']},
    source: {headings: ['source url'], optional: true},
  },

  choose(all, {source}) {
    const sources = [...new Set(all.map(({cells}) => cells.source))].filter(Boolean);
    const rows = sources.length ? all.filter(({cells}) => cells.source === source) : all;
    if (!rows.length) throw new Refusal(`no row has the source ${source}. Give one of those in the file: ${sources.slice(0, 40).join(' ; ')}`);
    if (rows.length > MOST_ROWS) throw new Refusal(`${rows.length} rows are more than ${MOST_ROWS}: every phone loads the whole list, and beyond that a slow one would stand still while it reads. docs/LOOKUP.md says how a larger list can be cut.`);
    const aside = all.length - rows.length;
    return {rows, notes: aside ? [`${aside} rows of ${sources.length - 1} other sources were left aside.`] : []};
  },

  make(rows, {asOf, listSource}) {
    const {firms: all, problems} = firmsOf(rows);
    const {firms, notes, problems: double} = once(all, new Map(rows.map(({row, all: cells}) => [row, cells.join('\n')])));
    if (problems.length || double.length) throw new Refusal(...problems, ...double);
    firms.sort((a, b) => byName(a.name, b.name));
    const list: RegistryFile = {schema: 1, asOf, source: listSource!, names: firms.map(({name}) => name).join('\n'), numbers: firms.map(({number}) => number).join('\n')};
    return {list, notes: [...notes, ...warnings(firms)]};
  },

  namesOf: ({names}) => names.split('\n'),
};
