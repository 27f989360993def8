import type {Day} from '../base/dates.js';
import {NEEDS, type Channel, type Contact, type Contacts, type Need, type Region} from './contacts.js';
import {ageOf, type Age} from './freshness.js';

/** What the page or the reader asks for. */
export interface Wish {
  region: Region;
  /** As partners write it; the data file says which country it is. */
  destination: string;
  need: Need | '';
}

/** One contact on screen, with how old it is today. */
export interface Row {
  contact: Contact;
  age: Age;
}

/** Needs that somebody abroad can have: missions and lines of the destination join these. */
export const ABROAD: readonly Need[] = ['danger', 'abroad', 'shelter'];

/** Contacts of a need that are in Indonesia, in the file's own order. */
export const rowsHere = (data: Contacts, need: Need, region: Region, today: Day): Row[] =>
  data.needs[need]
    .map((id) => data.contacts.find((contact) => contact.id === id))
    .filter((contact): contact is Contact => Boolean(contact) && (contact!.scope !== 'region' || Boolean(contact!.places?.includes(region))))
    .map((contact) => ({contact, age: ageOf(contact, today, data.asOf)}));

const isAway = ({contact}: Row): boolean => contact.scope === 'destination';

/**
 * Contacts for a need, in reading order: high before medium; for people abroad the missions come first, unless
 * their data has expired: then the national number stands before them. Elsewhere the file's own order counts.
 */
export function rowsFor(data: Contacts, need: Need, wish: Wish, today: Day): Row[] {
  const country = data.destinations?.[wish.destination];
  const away = country && ABROAD.includes(need) ? data.contacts.filter((each) => each.scope === 'destination' && each.places?.includes(country)) : [];
  const rank = (it: Row): number =>
    (it.contact.unsure ? 10 : 0) + (isAway(it) ? (need === 'abroad' && it.age !== 'expired' ? 0 : 2) : 1);
  return [...rowsHere(data, need, wish.region, today), ...away.map((contact) => ({contact, age: ageOf(contact, today, data.asOf)}))].sort((a, b) => rank(a) - rank(b));
}

const dials = (channel: Channel, abroad: boolean): boolean => channel.type === 'phone' && (!abroad || channel.value[0] === '+');

/** The need that counts when nobody named one: people with a destination are abroad, or will be. */
export const needOf = ({need, destination}: Pick<Wish, 'need' | 'destination'>): Need => need || (destination ? 'abroad' : 'ask');

/** The one number to show first: of a high contact, answering where the reader is, not expired if there is a choice. */
export function firstOf(rows: readonly Row[], abroad: boolean): {row: Row; channel: Channel} | undefined {
  const found = rows.flatMap((row) => {
    const channel = row.contact.channels.find((each) => dials(each, abroad));
    return channel && !row.contact.unsure ? [{row, channel}] : [];
  });
  return found.find(({row}) => row.age !== 'expired') ?? found[0];
}

/** The one number of the first screen. */
export function firstNumber(data: Contacts, wish: Wish, today: Day): {row: Row; channel: Channel} | undefined {
  const need = needOf(wish);
  return firstOf(rowsFor(data, need, wish, today), need === 'abroad');
}

/** The states that follow from the first number: whether there is one, and how old it is. */
export const statesOf = (row?: Row): string[] =>
  row ? ['ready', ...{fresh: [], notice: ['stale'], expired: ['very-stale'], 'dates-only': ['dates-only']}[row.age]] : ['empty'];

/** The needs in order: the page's own first, then as listed. */
export const needsInOrder = (first: Need | ''): Need[] => [...NEEDS].sort((a, b) => Number(b === first) - Number(a === first));

/** The region's own contacts that have no number to ring. */
export const hasLocalPhone = (data: Contacts, region: Region): boolean =>
  region !== 'ntt' || data.contacts.some((each) => each.scope === 'region' && each.channels.some((way) => way.type === 'phone' || way.type === 'whatsapp'));
