import {byName, nameKey} from '../../data/registry.schema.js';
import {dayOfEvent, eventProblems, sanctionRow, sanctionsSchema} from '../../data/sanctions.schema.js';
import type {SanctionEvent, Sanctioned, SanctionsFile} from '../../data/sanctions.js';
import {issuesOf, withoutPt} from './names.js';
import type {Options} from './options.js';
import {Refusal} from './refusal.js';
import type {Kind} from './run.js';
import type {Row} from './table.js';

const CELLS = ['name', 'event', 'decision', 'from', 'until', 'source_url', 'source_name', 'source_date', 'second_hand', 'number', 'aliases', 'withheld'] as const;
type Column = (typeof CELLS)[number];
const OPTIONAL: readonly Column[] = ['number', 'aliases', 'withheld'];

/** One row: a decision about a company. */
interface Reported {
  row: number;
  name: string;
  number: string;
  aliases: string[];
  event: SanctionEvent;
  /** Why it is kept in the file and not shown. */
  withheld: string;
}

/** Reads a row; what the row does not say about its source, the options say. */
function reportOf({row, cells}: Row<Column>, {asOf, listSource, source}: Options): {report?: Reported; problems: string[]} {
  const own = Boolean(cells.source_url);
  const {name, problem} = withoutPt(cells.name);
  const result = sanctionRow.safeParse({
    ...cells,
    name,
    number: cells.number.replace(/ /g, ''),
    aliases: cells.aliases.split('|').map((alias) => withoutPt(alias.trim()).name).filter(Boolean),
    source_url: cells.source_url || (listSource?.url ?? source ?? ''),
    source_name: cells.source_name || (own ? '' : (listSource?.name ?? '')),
    source_date: cells.source_date || (own ? '' : asOf),
    second_hand: cells.second_hand || (!own && listSource?.secondHand ? 'yes' : ''),
  });
  const problems = [...(problem ? [`row ${row}: ${problem}`] : []), ...issuesOf(row, result)];
  if (!result.success) return {problems};
  const {event, decision, from, until, source_url: url, source_name, source_date: sourceDate, second_hand, number, aliases, withheld} = result.data;
  const reported: SanctionEvent = {
    event,
    ...(decision && {decision}),
    ...(from && {from}),
    ...(until && {until}),
    sourceDate,
    source: {name: source_name, url, ...(!own && listSource?.copy && {copy: listSource.copy}), ...(second_hand && {secondHand: true as const})},
  };
  if (!withheld) problems.push(...eventProblems(reported, asOf).map((line) => `row ${row}: ${line}.`));
  return {report: {row, name, number, aliases: aliases.filter((alias) => nameKey(alias) !== nameKey(name)), event: reported, withheld}, problems};
}

/** Rows of one company together, its events oldest first. */
function grouped(reports: Reported[]): {firms: Sanctioned[]; problems: string[]} {
  const problems: string[] = [];
  const firms = new Map<string, Sanctioned & {rows: Reported[]}>();
  for (const report of reports) {
    const {row, name, number, aliases, event} = report;
    const firm = firms.get(nameKey(name)) ?? {name, events: [], rows: []};
    const twin = firm.rows.find(({event: {event: other, decision, sourceDate, from}}) => other === event.event && decision === event.decision && (decision || (sourceDate === event.sourceDate && from === event.from)));
    if (twin) problems.push(`rows ${twin.row} and ${row}: the same decision about ${name} stands there twice: keep the row with the better source.`);
    if (firm.number && number && firm.number !== number) problems.push(`row ${row}: ${name} has the number ${number} here and ${firm.number} in another row: keep the one that the source gives.`);
    const known = new Set([name, ...(firm.aliases ?? [])].map(nameKey));
    const more = [...(firm.aliases ?? []), ...aliases.filter((alias) => !known.has(nameKey(alias)))];
    const all = [...firm.rows, report];
    // A stop and its end of one day: the end counts.
    const events = all.map(({event: each}) => each).sort((a, b) => (dayOfEvent(a) < dayOfEvent(b) ? -1 : dayOfEvent(a) > dayOfEvent(b) ? 1 : Number(a.event === 'pengakhiran') - Number(b.event === 'pengakhiran')));
    firms.set(nameKey(name), {name: firm.name, ...(more.length && {aliases: more}), ...((firm.number ?? number) && {number: firm.number ?? number}), events, rows: all});
  }
  const list = [...firms.values()].map(({name, aliases, number, events}) => ({name, ...(aliases && {aliases}), ...(number && {number}), events})).sort((a, b) => byName(a.name, b.name));
  return {firms: list, problems};
}

/** The list of sanctions. */
export const sanctions: Kind<Column, SanctionsFile> = {
  name: 'sanctions',
  things: 'decisions',
  needsSource: false,
  // One stop that vanishes may make its company "listed".
  mayShrink: 0,
  schema: sanctionsSchema,
  columns: Object.fromEntries(CELLS.map((name) => [name, {headings: [name.replace(/_/g, ' ')], ...(OPTIONAL.includes(name) && {optional: true})}])) as Kind<Column, SanctionsFile>['columns'],

  choose: (rows) => ({rows, notes: []}),

  make(rows, options) {
    const read = rows.map((row) => reportOf(row, options));
    const reports = read.flatMap(({report}) => report ?? []);
    const {firms, problems} = grouped(reports.filter(({withheld}) => !withheld));
    const all = [...read.flatMap((each) => each.problems), ...problems];
    if (all.length) throw new Refusal(...all);
    if (!firms.length) throw new Refusal('every row is withheld, so there is nothing to show: a list without a single decision is not written.');
    const kept = reports.filter(({withheld}) => withheld).map(({row, name, event, withheld}) => `not shown, row ${row}: ${name} (${event.event}, ${event.source.name}): ${withheld}`);
    return {list: {schema: 1, asOf: options.asOf, firms}, notes: [`${firms.length} companies.`, ...kept]};
  },

  // Decisions, not companies: one that vanishes matters as much when its company has others.
  namesOf: ({firms}) => firms.flatMap(({name, events}) => events.map(({event, decision}) => `${name} (${[event, decision].filter(Boolean).join(', ')})`)),
};
