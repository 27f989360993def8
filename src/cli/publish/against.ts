import {now} from '../../base/clock.js';
import {dayOf, type Day} from '../../base/dates.js';
import {firstNumber} from '../../data/choose.js';
import {isContacts, type Contacts} from '../../data/contacts.js';
import {fingerprints} from '../built.js';
import type {Data} from '../data.js';
import {WOVEN_FROM, type Woven} from '../generated.js';
import type {Standing} from './standing.js';

/** The number of the card's first screen, as shown; `undefined` where there is none. */
export const firstShown = (contacts: Contacts): string | undefined => firstNumber(contacts, {region: 'ntt', destination: '', need: ''}, contacts.asOf)?.channel.display;

function dayProblems(data: Data, {days, scripts}: Standing): string[] {
  const next: Record<string, Day> = {contacts: data.contacts.asOf, facts: data.facts.asOf, steward: data.steward.asOf, registry: data.lists.registry.asOf, sanctions: data.lists.sanctions.asOf};
  const today = dayOf(now());
  const inside = Object.values(scripts).map(({contacts}) => contacts.asOf).sort().at(-1);
  return Object.entries(next).flatMap(([name, asOf]) => {
    const before = [days[name], ...(name === 'contacts' ? [inside] : [])].filter((day): day is Day => Boolean(day)).sort().at(-1);
    if (asOf > today) return [`${name}.json: asOf ${asOf} is in the future (today is ${today}): correct data of a nearer day could not replace it. Set it to today.`];
    return before && asOf < before ? [`${name}.json is of ${asOf}, and the folder already holds ${before}: older data never replaces newer. Take the newest data, or set asOf to today if this is the right one.`] : [];
  });
}

/** Everything that stands against publishing this data into this folder. */
export function against(data: Data, standing: Standing): string[] {
  const now = fingerprints(data);
  const woven = (Object.keys(WOVEN_FROM) as Woven[])
    .filter((name) => now[name] !== standing.built.woven[name])
    .map((name) => `${WOVEN_FROM[name]} changed what stands inside the scripts, where publish cannot reach it: npm run build, and copy dist/web (this publishes the contacts too).`);
  const unusable = isContacts(data.contacts) && firstShown(data.contacts) ? [] : ['contacts.json leaves the card without a number to show first, or phones would not take it: needs.ask must name a contact of high confidence with a phone number, and every need a contact.'];
  return [...unusable, ...dayProblems(data, standing), ...woven];
}
