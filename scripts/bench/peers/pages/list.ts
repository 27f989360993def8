import MiniSearch from 'minisearch';
import {companies, type Company} from './rows.js';

/* The very company, or near names: with MiniSearch, as its readme says. */

/** What was found: the very company, or names that are near. */
export interface Found {
  exact?: Company;
  near: Company[];
}

const plain = (text: string): string => text.trim().replace(/^pt\.?\s+/i, '').toUpperCase();

let ready: Promise<(text: string) => Found> | undefined;

/** Looks a name up; the list is fetched once. */
export async function find(text: string): Promise<Found> {
  ready ??= companies().then((rows) => {
    const index = new MiniSearch<Company>({fields: ['name'], storeFields: ['name', 'number'], searchOptions: {fuzzy: 0.2, prefix: true, combineWith: 'AND'}});
    index.addAll(rows);
    return (asked) => {
      const name = plain(asked);
      return {exact: rows.find((each) => each.name.toUpperCase() === name), near: index.search(name).slice(0, 5).map(({id}) => rows[id as number])};
    };
  });
  return (await ready)(text);
}

/** Fetches the list before somebody asks. */
export const prefetch = (): void => void find('');
