import {readFileSync} from 'node:fs';
import {z} from 'zod';
import type {Contacts} from '../data/contacts.js';
import {publicContacts} from '../data/contacts.publish.js';
import {contactsSchema, stewardSchema, type ContactsFile, type Steward} from '../data/contacts.schema.js';
import {readChecked} from './checked.js';

/** Reads and checks the steward's file. @throws with a sentence for every mistake, naming the record. */
export function readContacts(file = 'src/data/contacts.json'): ContactsFile {
  let data: {contacts?: {id?: string}[]};
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
  const result = contactsSchema.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue: z.core.$ZodIssue) => {
    const [first, index, ...rest] = issue.path;
    const name = first === 'contacts' && typeof index === 'number' ? (data.contacts?.[index]?.id ?? `contact ${index + 1}`) : issue.path.join('.');
    return `  ${name}${rest.length ? `, ${rest.join('.')}` : ''}: ${issue.message}`;
  });
  throw new Error(`${file} has mistakes; nothing was changed.\n${lines.join('\n')}`);
}

/** The steward's own settings, checked. */
export const currentSteward = (folder = 'src/data'): Steward => readChecked(`${folder}/steward.json`, stewardSchema);

/** The public contacts as they stand in the sources: the steward's file, checked, with the correction address. */
export const currentContacts = (folder = 'src/data'): Contacts => publicContacts(readContacts(`${folder}/contacts.json`), currentSteward(folder));

/** `contacts check`: what is shown, what is kept back, and why. */
export function check(): number {
  const {contacts, asOf} = readContacts();
  const shown = contacts.filter((each) => !each.withheld);
  console.log(`Contacts as of ${asOf}: ${shown.length} of ${contacts.length} are shown.\n`);
  for (const each of contacts) {
    console.log(`${each.withheld ? '–' : '✓'} ${each.id} (${each.confidence}, source ${each.sourceDate ?? 'undated'}, ${each.checkedOn ? `checked ${each.checkedOn}` : 'nobody has rung'})`);
    if (each.withheld) console.log(`    not shown: ${each.withheld}`);
    for (const channel of each.channels) if (channel.withheld) console.log(`    not shown: ${channel.type} ${channel.value}: ${channel.withheld}`);
  }
  return 0;
}
