import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {currentContacts} from '../src/cli/contacts.js';
import {compileAll} from '../src/cli/words/compile.js';
import {NEEDS, type Contacts} from '../src/data/contacts.js';
import {builtInContacts} from '../src/data/contacts.publish.js';
import {adultAge, currentCalendar, currentDestinations, currentFacts, retiredScenarios} from '../src/cli/facts.js';
import {changes} from '../src/data/facts.schema.js';
import {pack} from '../src/data/pulpit-calendar.js';

/** Its beginning, {"schema":1,"asOf":, marks the block inside a built script for a tool that replaces it. */
function write(name: string, what: string, contacts: Contacts): void {
  const block = JSON.stringify(contacts).replace(/[\\']/g, '\\$&');
  writeFileSync(
    `src/generated/${name}.ts`,
    `// Made by the build from src/data/contacts.json: ${what}.\nimport type {Contacts} from '../data/contacts.js';\n\nexport const builtIn = JSON.parse('${block}') as Contacts;\n`,
  );
}

/** What the checklist carries of its facts: the dates of rules that change, and the state of each destination. */
function writeFacts(): void {
  const {asOf, facts} = currentFacts();
  const changing = facts.filter(changes).map(({id, sourceDate}) => [id, sourceDate]);
  writeFileSync(
    'src/generated/facts.ts',
    `// Made by the build from src/data/facts.json and src/data/destinations.json.\nimport type {Destination, DestinationStatus} from '../data/destinations.js';\n\nexport const asOf = '${asOf}';\nexport const changing: Record<string, string> = ${JSON.stringify(Object.fromEntries(changing))};\nexport const status: Record<Destination, DestinationStatus> = ${JSON.stringify(currentDestinations())};\n`,
  );
}

/** The ids of the scenarios that the quiz does not ask any more. */
function writeRetired(): void {
  const ids = retiredScenarios().map(({id}) => id);
  writeFileSync('src/generated/quiz.ts', `// Made by the build from src/data/quiz-retired.json.\nexport const retired: readonly string[] = ${JSON.stringify(ids)};\n`);
}

/** What pulpit messages carry of the data: the order of Sundays, and the least age of the law. */
function writePulpit(): void {
  writeFileSync(
    'src/generated/pulpit.ts',
    `// Made by the build from src/data/pulpit-calendar.json and src/data/facts.json.\nimport type {Calendar} from '../data/pulpit-calendar.js';\n\nexport const calendar: Calendar = ${JSON.stringify(pack(currentCalendar().sundays))};\nexport const adultAge = ${adultAge(currentFacts())};\n`,
  );
}

/**
 * Makes `src/generated/` (what the sources import) from the data and the language files, and the words that
 * readers fetch. Run before types, tests and builds.
 */
export function generate(wordsFolder = 'dist/web/1/words'): void {
  const contacts = currentContacts();
  mkdirSync('src/generated', {recursive: true});
  const all = builtInContacts(contacts);
  write('contacts', 'the national and NTT contacts', all);
  // Other widgets show whom to ask, and no more; the rest comes with the data file.
  const asked = all.contacts.filter(({id, scope, unsure}) => all.needs.ask.includes(id) && (!unsure || scope === 'region'));
  const needs = Object.fromEntries(NEEDS.map((need) => [need, all.needs[need].filter((id) => asked.some((each) => each.id === id))])) as Contacts['needs'];
  // Without a place to write to: these widgets offer a number and an address.
  const contactsToAsk = asked.map((each) => ({...each, channels: each.channels.filter(({type}) => type !== 'whatsapp')}));
  write('contacts-to-ask', 'whom to ask first', {...all, needs, contacts: contactsToAsk});
  writeFacts();
  writeRetired();
  writePulpit();
  compileAll(wordsFolder);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) generate();
