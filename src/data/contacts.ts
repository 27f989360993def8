import type {Day} from '../base/dates.js';
import type {Hours} from '../base/hours.js';

/** What a reader needs. The order is the order on screen. */
export const NEEDS = ['danger', 'ask', 'abroad', 'report', 'shelter'] as const;
export type Need = (typeof NEEDS)[number];

/** Places the card knows. NTT is the only region with its own entries today. */
export const REGIONS = ['ntt', 'indonesia'] as const;
export type Region = (typeof REGIONS)[number];

/** Destination names as a partner writes them, and the country each stands for (ISO 3166). */
export const DESTINATIONS = {
  malaysia: 'MY', singapore: 'SG', 'hong-kong': 'HK', taiwan: 'TW', brunei: 'BN', 'south-korea': 'KR', japan: 'JP',
  'saudi-arabia': 'SA', uae: 'AE', kuwait: 'KW', qatar: 'QA', jordan: 'JO', cambodia: 'KH', thailand: 'TH', myanmar: 'MM',
} as const;
export type Destination = keyof typeof DESTINATIONS;

/** One way to reach a contact, as readers see it. */
export interface Channel {
  type: 'phone' | 'whatsapp' | 'web' | 'email' | 'address';
  value: string;
  display: string;
  country?: string;
  reach?: 'inside' | 'any';
  role?: string;
  free?: boolean;
  hours?: Hours;
}

/** One contact, as readers see it: only what may be shown. */
export interface Contact {
  id: string;
  name: {id: string; en: string};
  kind: string;
  scope: 'all' | 'indonesia' | 'region' | 'destination';
  places: string[];
  area?: string;
  confidence: 'high' | 'medium';
  sourceDate?: Day;
  checkedOn?: Day;
  source: {name: string; url?: string; secondHand?: true};
  channels: Channel[];
}

/** The public file, `data/1/contacts.json`, and the block built into the scripts (which has no missions). */
export interface Contacts {
  schema: 1;
  asOf: Day;
  needs: Record<Need, string[]>;
  contacts: Contact[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isList = (value: unknown, each: (item: never) => boolean): boolean => Array.isArray(value) && value.every(each as never);
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * Whether fetched data has the shape of {@link Contacts}. Small and written by hand: zod would double the card.
 * The schema in `contacts.schema.ts` is the full check, run by tests and tools before anything is published.
 */
export function isContacts(data: unknown): data is Contacts {
  return (
    isRecord(data) &&
    data.schema === 1 &&
    isDay(data.asOf) &&
    isRecord(data.needs) &&
    NEEDS.every((need) => isList((data.needs as Record<string, unknown>)[need], isText)) &&
    isList(data.contacts, (one: Record<string, unknown>) =>
      isRecord(one) && isText(one.id) && isRecord(one.name) && isText(one.name.id) && isText(one.name.en) &&
      isText(one.scope) && isList(one.places, isText) && isText(one.confidence) && isRecord(one.source) && isText(one.source.name) &&
      isList(one.channels, (way: Record<string, unknown>) => isRecord(way) && isText(way.type) && isText(way.value) && isText(way.display)),
    ) &&
    (data.contacts as unknown[]).length > 0
  );
}
