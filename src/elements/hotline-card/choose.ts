import type {Day} from '../../base/dates.js';
import {DESTINATIONS, NEEDS, type Channel, type Contact, type Contacts, type Destination, type Need, type Region} from '../../data/contacts.js';
import {ageOf, type Age} from '../../data/freshness.js';

/** What the page or the reader asks for. */
export interface Wish {
  region: Region;
  destination: Destination | '';
  need: Need | '';
}

/** One contact on screen, with how old it is today. */
export interface Row {
  contact: Contact;
  age: Age;
}

/** Needs that somebody abroad can have: missions and lines of the destination join these. */
export const ABROAD: readonly Need[] = ['danger', 'abroad', 'shelter'];

const isAway = ({contact}: Row): boolean => contact.scope === 'destination';

/**
 * Contacts for a need, in reading order: high before medium; for people abroad the missions come first, unless
 * their data has expired: then the national number stands before them. Elsewhere the file's own order counts.
 */
export function rowsFor(data: Contacts, need: Need, wish: Wish, today: Day): Row[] {
  const row = (contact: Contact): Row => ({contact, age: ageOf(contact, today, data.asOf)});
  const here = data.needs[need]
    .map((id) => data.contacts.find((contact) => contact.id === id))
    .filter((contact): contact is Contact => Boolean(contact) && (contact!.scope !== 'region' || contact!.places.includes(wish.region)));
  const country = wish.destination && DESTINATIONS[wish.destination];
  const away = country && ABROAD.includes(need) ? data.contacts.filter((each) => each.scope === 'destination' && each.places.includes(country)) : [];
  const rank = (it: Row): number =>
    (it.contact.confidence === 'high' ? 0 : 10) + (isAway(it) ? (need === 'abroad' && it.age !== 'expired' ? 0 : 2) : 1);
  return [...here, ...away].map(row).sort((a, b) => rank(a) - rank(b));
}

const dials = (channel: Channel, abroad: boolean): boolean => channel.type === 'phone' && (!abroad || channel.reach === 'any' || channel.country !== 'ID');

/** The one number of the first screen: of a high contact, answering where the reader is, not expired if there is a choice. */
export function firstNumber(data: Contacts, wish: Wish, today: Day): {row: Row; channel: Channel} | undefined {
  const need = wish.need || (wish.destination ? 'abroad' : 'ask');
  const found = rowsFor(data, need, wish, today).flatMap((row) => {
    const channel = row.contact.channels.find((each) => dials(each, need === 'abroad'));
    return channel && row.contact.confidence === 'high' ? [{row, channel}] : [];
  });
  return found.find(({row}) => row.age !== 'expired') ?? found[0];
}

/** Names of the states that can hold together on the card; `data-state` carries those that do. */
export const STATES = [
  'ready', 'loading', 'empty', 'data-failed', 'stale', 'very-stale', 'unsupported', 'offline', 'no-local-phone', 'no-mission', 'missions-failed', 'dates-only',
] as const;
export type State = (typeof STATES)[number];

/** States that follow from data and wish alone. */
export function statesOf(data: Contacts, wish: Wish, today: Day): State[] {
  const first = firstNumber(data, wish, today);
  if (!first) return ['empty'];
  const age = {fresh: [], notice: ['stale'], expired: ['very-stale'], 'dates-only': ['dates-only']}[first.row.age] as State[];
  return ['ready', ...age];
}

/** The needs in order: the page's own first, then as listed. */
export const needsInOrder = (first: Need | ''): Need[] => [...NEEDS].sort((a, b) => Number(b === first) - Number(a === first));

/** The region's own contacts that have no number to ring. */
export const hasLocalPhone = (data: Contacts, region: Region): boolean =>
  region !== 'ntt' || data.contacts.some((each) => each.scope === 'region' && each.channels.some((way) => way.type === 'phone' || way.type === 'whatsapp'));
