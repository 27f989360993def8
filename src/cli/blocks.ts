import {NEEDS, type Contacts} from '../data/contacts.js';
import {builtInContacts} from '../data/contacts.publish.js';

/* The contacts inside the scripts: what a widget shows before, and without, the data file. */

/** `contacts`: the national and NTT contacts; `contacts-to-ask`: whom to ask first, and no more. */
export type BlockName = 'contacts' | 'contacts-to-ask';

/** What each block holds. */
export function blocks(contacts: Contacts): Record<BlockName, Contacts> {
  const all = builtInContacts(contacts);
  // Other widgets show whom to ask, and no more; the rest comes with the data file.
  const asked = all.contacts.filter(({id, scope, unsure}) => all.needs.ask.includes(id) && (!unsure || scope === 'region'));
  const needs = Object.fromEntries(NEEDS.map((need) => [need, all.needs[need].filter((id) => asked.some((each) => each.id === id))])) as Contacts['needs'];
  // Without a place to write to: these widgets offer a number and an address.
  const contactsToAsk = asked.map((each) => ({...each, channels: each.channels.filter(({type}) => type !== 'whatsapp')}));
  return {contacts: all, 'contacts-to-ask': {...all, needs, contacts: contactsToAsk}};
}

/** A block as code. Its beginning marks it inside a built script. */
export const blockCode = (contacts: Contacts): string => `JSON.parse('${JSON.stringify(contacts).replace(/[\\']/g, '\\$&')}')`;

const MARK = '{"schema":1,"asOf":';
const BLOCK = /JSON\.parse\('(\{"schema":1,"asOf":(?:[^'\\]|\\.)*)'\)/g;

/** How often the mark of a block stands in a script. */
export const marksIn = (script: string): number => script.split(MARK).length - 1;

/** The block inside a script; `undefined` where there is not exactly one that can be read. */
export function blockIn(script: string): Contacts | undefined {
  const found = [...script.matchAll(BLOCK)];
  if (marksIn(script) !== 1 || found.length !== 1) return undefined;
  try {
    return JSON.parse(found[0][1].replace(/\\(.)/g, '$1')) as Contacts;
  } catch {
    return undefined;
  }
}

/** The script with another block in the place of its own. */
export const withBlock = (script: string, contacts: Contacts): string => script.replace(BLOCK, () => blockCode(contacts));
