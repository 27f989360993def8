import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {changes} from '../data/facts.schema.js';
import {pack} from '../data/pulpit-calendar.js';
import {blockCode, blocks} from './blocks.js';
import type {AskLines, Script} from '../data/voices.js';
import type {Data} from './data.js';
import {adultAge} from './facts.js';

/* `src/generated/`: what the sources import of the data. */

const contactsModule = (what: string, code: string): string =>
  `// Made by the build from src/data/contacts.json: ${what}.\nimport type {Contacts} from '../data/contacts.js';\n\nexport const builtIn = ${code} as Contacts;\n`;

/** The contacts, which `publish` replaces inside the built scripts. */
export function contactModules({contacts}: Data): Record<string, string> {
  const made = blocks(contacts);
  return {
    contacts: contactsModule('the national and NTT contacts', blockCode(made.contacts)),
    'contacts-to-ask': contactsModule('whom to ask first', blockCode(made['contacts-to-ask'])),
  };
}

/** Data that the minifier weaves into the scripts: only a build changes it there. */
export type Woven = 'facts' | 'quiz' | 'pulpit';

/** The files that each of them is made of. */
export const WOVEN_FROM: Readonly<Record<Woven, string>> = {facts: 'facts.json or destinations.json', quiz: 'quiz-retired.json', pulpit: 'pulpit-calendar.json or facts.json'};

/** The dates of rules that change and the state of each destination; retired stories; the order of Sundays and the least age of the law. */
export function wovenModules({facts, destinations, retired, calendar}: Data): Record<Woven, string> {
  const changing = facts.facts.filter(changes).map(({id, sourceDate}) => [id, sourceDate]);
  return {
    facts: `// Made by the build from src/data/facts.json and src/data/destinations.json.\nimport type {Destination, DestinationStatus} from '../data/destinations.js';\n\nexport const asOf = '${facts.asOf}';\nexport const changing: Record<string, string> = ${JSON.stringify(Object.fromEntries(changing))};\nexport const status: Record<Destination, DestinationStatus> = ${JSON.stringify(destinations)};\n`,
    quiz: `// Made by the build from src/data/quiz-retired.json.\nexport const retired: readonly string[] = ${JSON.stringify(retired.map(({id}) => id))};\n`,
    pulpit: `// Made by the build from src/data/pulpit-calendar.json and src/data/facts.json.\nimport type {Calendar} from '../data/pulpit-calendar.js';\n\nexport const calendar: Calendar = ${JSON.stringify(pack(calendar.sundays))};\nexport const adultAge = ${adultAge(facts)};\n`,
  };
}

/** The Indonesian texts of the core messages, ready to be compared with what was recorded: the part `voices.js` carries no stories. */
export const voicesModule = (scripts: readonly Script[], askLines: AskLines): string =>
  `// Made by the build from src/content/voices.ts.\nimport type {AskLines, Script} from '../data/voices.js';\n\nexport const scripts: readonly Script[] = ${JSON.stringify(scripts)};\nexport const askLines: AskLines = ${JSON.stringify(askLines)};\n`;

/** Writes modules that are missing or differ. */
export function writeModules(modules: Readonly<Record<string, string>>): void {
  mkdirSync('src/generated', {recursive: true});
  for (const [name, text] of Object.entries(modules)) {
    const file = `src/generated/${name}.ts`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
