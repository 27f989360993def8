import {isDay, type Day} from '../base/dates.js';

/**
 * Where a list or a report comes from. `secondHand`: we read a copy, not the office's or paper's own page; `copy` is
 * the address of that copy where `url` is that of the original.
 */
export interface ListSource {
  name: string;
  url: string;
  copy?: string;
  secondHand?: true;
}

/**
 * The list of licensed companies, `data/1/registry.json`: two columns of text, one line a company, in the order of
 * the alphabet. `numbers`: the number on the list (a NIB, business identity number), empty where the list has none.
 */
export interface RegistryFile {
  schema: 1;
  asOf: Day;
  source: ListSource;
  names: string;
  numbers: string;
}

/** More rows than this are not loaded on a phone (docs/LOOKUP.md has the plan for larger lists). */
export const MOST_ROWS = 20_000;

/** Whether somebody is named, as text, and what is linked is a page. */
export const isSource = ({name, url}: ListSource): boolean => Boolean(name) && typeof name === 'string' && /^https?:/.test(url);

/** Whether fetched data has the shape of {@link RegistryFile}; small and written by hand, for readers' phones. */
export function isRegistry(data: unknown): data is RegistryFile {
  try {
    const {schema, asOf, source, names, numbers} = data as RegistryFile;
    const rows = names.split('\n').length;
    return schema === 1 && isDay(asOf) && isSource(source) && Boolean(names) && rows <= MOST_ROWS && numbers.split('\n').length === rows;
  } catch {
    return false;
  }
}
