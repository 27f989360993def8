import type {Day} from '../base/dates.js';
import type {Hours} from '../base/hours.js';

/** What a reader needs. The order is the order on screen. */
export const NEEDS = ['danger', 'ask', 'abroad', 'report', 'shelter'] as const;
export type Need = (typeof NEEDS)[number];

/** Places the card knows. NTT is the only region with its own entries today. */
export const REGIONS = ['ntt', 'indonesia'] as const;
export type Region = (typeof REGIONS)[number];

/** One way to reach a contact, as readers see it. */
export interface Channel {
  type: 'phone' | 'whatsapp' | 'web' | 'email' | 'address';
  /** As dialled or followed. A number that begins with `+` works from everywhere, another only inside `country`. */
  value: string;
  display: string;
  /** The country of a number; Indonesia when it is not said. */
  country?: string;
  /** What the line is for; an ordinary help line when it is not said. */
  role?: string;
  free?: true;
  hours?: Hours;
}

/** One contact, as readers see it: only what may be shown. */
export interface Contact {
  id: string;
  name: {id: string; en?: string};
  scope: 'all' | 'indonesia' | 'region' | 'destination';
  /** Region codes or countries, for the last two scopes. */
  places?: string[];
  area?: string;
  /** Medium confidence: shown below others, with a mark, never on paper. */
  unsure?: true;
  sourceDate?: Day;
  checkedOn?: Day;
  source: {name: string; url?: string; secondHand?: true};
  channels: Channel[];
}

/**
 * The public file, `data/1/contacts.json`, and the block built into the scripts (which has neither missions,
 * destinations, nor web pages).
 */
export interface Contacts {
  schema: 1;
  asOf: Day;
  needs: Record<Need, string[]>;
  /** Destinations as partners write them, and their countries. */
  destinations?: Record<string, string>;
  contacts: Contact[];
  /** Where a reader may report a mistake, if the steward set an address. */
  correction?: string;
}

const text = (...values: unknown[]): boolean => values.every((value) => value && typeof value === 'string');

/**
 * Whether fetched data has the shape of {@link Contacts}. Small and written by hand: zod would double the card.
 * The schema in `contacts.schema.ts` is the full check, run by tests and tools before anything is published.
 */
export function isContacts(data: unknown): data is Contacts {
  try {
    // What may be missing is given a value that passes.
    const {schema, asOf, needs, contacts, destinations = {}} = data as Contacts;
    return (
      schema === 1 &&
      text(asOf, contacts[0].id) &&
      // No day: it would be newer than every other.
      Date.parse(asOf) > 0 &&
      // A text has no `every`: no list is no answer either.
      NEEDS.every((need) => needs[need].every((id) => text(id))) &&
      text(...Object.values(destinations)) &&
      contacts.every(({id, scope, name, source, channels, places = [], area = id, sourceDate = id}) =>
        text(id, scope, name.id, name.en ?? id, source.name, area, sourceDate, ...places) &&
        channels.every(({type, value, display}) => text(type, value, display)))
    );
  } catch {
    return false;
  }
}
