import {readFileSync} from 'node:fs';
import {currentContacts} from '../../src/cli/contacts.js';
import {compile} from '../../src/cli/words/compile.js';
import {allSentences} from '../../src/cli/words/scan.js';
import {readUnits} from '../../src/cli/words/xliff.js';
import {START, type Choices} from '../../src/kit/choices.js';
import {callOf, fallbackNow} from '../../src/kit/facts.js';
import {outputsOf, type Output} from '../../src/kit/outputs.js';
import type {KitFacts} from '../../src/kit/snippet.js';
import {WIDGETS} from '../../src/kit/widgets.js';
import {setWordLoader, switchLanguage, useWords} from '../../src/locale.js';

/* What the builder knows, made of the sources as the build makes it. */

/** Where the files of the tests' partner site are. */
export const BASE = 'https://migrasi.example';

/** Stands for the integrity of every file. */
export const HASH = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const id = fallbackNow();
const sentences = allSentences();
setWordLoader(async (code) => compile(code, sentences, readUnits(`locales/${code}.xlf`)));
await useWords('pages');
if (!(await switchLanguage('en'))) throw new Error('The English words could not be read.');
const en = fallbackNow();
await switchLanguage('id');

export const facts: KitFacts = {version, call: callOf(currentContacts()), integrity: Object.fromEntries(['aman', ...WIDGETS].map((name) => [`${name}.js`, HASH])), fallback: {id, en}};

/** What the builder gives for some choices. */
export const outputs = (choices: Partial<Choices>): Output[] => outputsOf({...START, ...choices}, facts, `${BASE}/`);

/** The text of the first output of a kind. */
export const output = (kind: Output['kind'], choices: Partial<Choices>): string => outputs(choices).find((each) => each.kind === kind)!.text;
