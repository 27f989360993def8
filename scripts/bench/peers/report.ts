import {MEASURES, type Measure} from './measures.js';
import {reasonFor} from './reasons.js';
import {PAGES, VARIANTS, type PageName} from './variants.js';
import type {Visit} from './visit.js';

/** A link that visits go over. */
export interface Profile {
  name: string;
  bitsPerSecond: number;
  roundTrip: number;
}

export const PROFILES: Profile[] = [
  {name: 'slow 3G', bitsPerSecond: 400_000, roundTrip: 400},
  {name: 'fast 3G', bitsPerSecond: 1_600_000, roundTrip: 150},
];

/** Medians by page, link and variant; faults of a page that does not show the same. */
export interface Results {
  visits: Record<string, Visit>;
  faults: Record<string, string[]>;
  near: string[];
}
export const key = (page: PageName, profile: string, variant: string): string => `${page} ${profile} ${variant}`;

export const TITLES: Record<PageName, string> = {'hotline-card': 'Hotline card', 'rights-quiz': 'Quiz of six questions', 'recruiter-lookup': 'Lookup'};

/** One figure of each variant: a measure, and the link where it depends on one. */
export interface Column {
  measure: Measure;
  profile: Profile;
  title: string;
}
export const COLUMNS: Column[] = MEASURES.flatMap((measure) => (measure.timed ? PROFILES : PROFILES.slice(0, 1)).map((profile) => ({measure, profile, title: measure.timed ? `${measure.title}, ${profile.name}` : measure.title})));

/** What a variant's page measured; nothing where it does not count. */
const valueOf = ({visits, faults}: Results, page: PageName, {measure, profile}: Column, variant: string): number | undefined =>
  faults[`${page} ${variant}`]?.length ? undefined : visits[key(page, profile.name, variant)] && measure.value(visits[key(page, profile.name, variant)]);

/** The table of a page: a line for each variant. */
export function tableOf(results: Results, page: PageName): string[][] {
  const rows = VARIANTS.map(({name, title}) => [title, ...COLUMNS.map((column) => (results.faults[`${page} ${name}`]?.length ? 'does not count' : show(column, valueOf(results, page, column, name))))]);
  return [['', ...COLUMNS.map(({title}) => title)], ...rows];
}
const show = ({measure}: Column, value?: number): string => (value === undefined ? '–' : measure.show(value));

/** Who leads one figure of one page: everybody who is level with the best, the plain page left out. */
export interface Lead {
  page: PageName;
  title: string;
  measure: string;
  leaders: string[];
  ours: boolean;
  said: string;
}

export function leads(results: Results): Lead[] {
  return PAGES.flatMap((page) =>
    COLUMNS.map((column) => {
      const {measure} = column;
      const values = VARIANTS.slice(1).flatMap(({name, title}) => {
        const value = valueOf(results, page, column, name);
        return value === undefined ? [] : [{name, title, value}];
      });
      const best = Math.min(...values.map(({value}) => value));
      const level = values.filter(({value}) => value <= best + measure.level);
      const own = values.find(({name}) => name === 'ours');
      return {page, title: column.title, measure: measure.id, leaders: level.map(({title}) => title), ours: level.some(({name}) => name === 'ours'), said: `${show(column, own?.value)}, best ${measure.show(best)}`};
    }),
  );
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
const markdown = ([head, ...rows]: string[][]): string => [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');
/** Columns become rows, which a page of text has room for. */
const turned = (rows: string[][]): string[][] => rows[0].map((_, column) => rows.map((row) => row[column]));

/** Rows that we do not lead and for which nobody has said why. */
export const unexplained = (results: Results): Lead[] => leads(results).filter(({ours, measure, page}) => !ours && !reasonFor(measure, page));

/** Everything between the marks of docs/PEERS.md. */
export function report(results: Results, facts: string[]): string {
  const all = leads(results);
  const faults = Object.entries(results.faults).filter(([, list]) => list.length);
  const lost = all.filter(({ours}) => !ours);
  return [
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...PAGES.flatMap((page) => [`### ${TITLES[page]}`, markdown(turned(tableOf(results, page)))]),
    '### Who leads',
    `Ours leads, or is level with the best, in ${all.length - lost.length} of ${all.length} rows.`,
    markdown([['page', 'row', 'lead', 'ours'], ...all.map(({page, title, leaders, said}) => [TITLES[page], title, leaders.join(', '), said])]),
    ...(lost.length ? ['### Where ours does not lead, and why', lost.map(({page, title, measure, leaders, said}) => `- ${TITLES[page]}, ${title} (${said}; ${leaders.join(', ')}): ${reasonFor(measure, page) ?? 'nobody has looked yet.'}`).join('\n')] : []),
    results.near.length ? `A name with a letter missing is not found by: ${results.near.join(', ')}.` : '',
    ...(faults.length ? ['### Pages that do not count', faults.map(([page, list]) => `- ${page}: ${list.join('; ')}`).join('\n')] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}
