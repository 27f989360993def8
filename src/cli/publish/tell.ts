import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {isContacts, type Contacts} from '../../data/contacts.js';
import type {Data} from '../data.js';
import {firstShown} from './against.js';
import type {Standing} from './standing.js';

/** Numbers as they are shown, by how they are dialled. */
const numbersOf = ({contacts}: Contacts): Map<string, string> =>
  new Map(contacts.flatMap(({channels}) => channels.filter(({type}) => type === 'phone' || type === 'whatsapp').map(({value, display}) => [value, display ?? value])));

/** Numbers that stood there and are no more, as they were shown. */
export function goneFrom(before: Contacts, after: Contacts): string[] {
  const kept = numbersOf(after);
  return [...new Set([...numbersOf(before)].filter(([value]) => !kept.has(value)).map(([, display]) => display))];
}

/** Full versions in a folder whose scripts or pages show one of these numbers. They never change: pages that pinned them would refuse them. */
export function pinnedWith(folder: string, numbers: readonly string[]): string[] {
  const holds = (version: string): boolean =>
    readdirSync(join(folder, version), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(js|html|ics)$/.test(name))
      .some((name) => {
        const text = readFileSync(join(folder, version, name), 'utf8');
        return numbers.some((number) => text.includes(number));
      });
  return readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort().filter(holds);
}

/** Where a number lives on that no command reaches, and what brings it to an end there. */
function beyondReach(gone: readonly string[], folder: string): string[] {
  const pinned = pinnedWith(folder, gone);
  return [
    `${gone.join(', ')} cannot be called back from these places (docs/HOSTING.md, "A wrong number at night"):`,
    ...(pinned.length ? [`${pinned.map((version) => `${version}/`).join(', ')}: pages that pinned it show the old number until data/1/contacts.json has come; whoever pinned it takes /1/ or a newer version`] : []),
    'words inside partners’ tags: copied text; tell the partners',
    'WordPress plugins that are installed: they need the new wordpress/migrasi-aman.zip',
    'own servers: they need the new migrasi-aman-files.zip',
    'calendars: subscribed ones when they look again, imported ones never',
    'paper, contacts saved in phones, messages sent, modules that somebody bundled',
  ];
}

/** Says what was written, what the first number is now, and where an old one lives on. */
export function tell(names: readonly string[], data: Data, {folder, contacts: before}: Standing): void {
  if (!names.length) return console.log(`${folder} already holds this data, as of ${data.contacts.asOf}; nothing was written.`);
  // The data file that stood there may have been broken; that it is whole now is what matters.
  const known = isContacts(before) ? before : undefined;
  console.log(`${folder}: ${names.length} files written; full versions were not touched.`);
  for (const name of names) console.log(`  ${name}`);
  console.log(`Contacts as of ${data.contacts.asOf} (before: ${before?.asOf ?? 'unknown'}).`);
  console.log(`First number: ${firstShown(data.contacts)} (before: ${(known && firstShown(known)) ?? 'unknown'}).`);
  const gone = known ? goneFrom(known, data.contacts) : [];
  if (gone.length) console.log(beyondReach(gone, folder).join('\n  '));
}
