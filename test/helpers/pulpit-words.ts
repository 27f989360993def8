import {compile} from '../../src/cli/words/compile.js';
import {allSentences} from '../../src/cli/words/scan.js';
import {readUnits} from '../../src/cli/words/xliff.js';
import {breaths, spoken, type Around} from '../../src/content/pulpit/compose.js';
import {greetings} from '../../src/content/pulpit/frame.js';
import type {Message} from '../../src/content/pulpit/message.js';
import type {Length, Tradition} from '../../src/data/pulpit.js';
import {builtIn} from '../../src/generated/contacts.js';
import {CODES} from '../../src/languages.js';
import {setWordLoader, switchLanguage, useWords} from '../../src/locale.js';

const sentences = allSentences();
const contact = builtIn.contacts.find(({id}) => id === builtIn.needs.ask[0])!;

/** Does something in each language, with the words of the files in `locales/`. */
export async function inEachLanguage(look: (code: string) => void | Promise<void>): Promise<void> {
  setWordLoader(async (code) => compile(code, sentences, readUnits(`locales/${code}.xlf`)));
  await useWords('pages');
  for (const code of CODES) {
    await switchLanguage(code);
    await look(code);
  }
  await switchLanguage('id');
}

/** A helper as parishes have them. */
export const LOCAL = {role: 'Ketua lingkungan', number: '0812 0000 0000'};

/** What stands around a message of a tradition; `more`: what differs. */
export const around = (tradition: Tradition = 'umum', more: Partial<Around> = {}): Around => {
  const [greeting, closing] = greetings[tradition];
  return {contact, phone: contact.channels.find(({type}) => type === 'phone')!, expired: false, greeting, closing, ...more};
};

/** A message as it is heard, in one piece. */
export const heard = (it: Message, length: Length, of: Around = around()): string => spoken(it, length, of).flatMap((line) => breaths(line, of.phone)).join(' ');
