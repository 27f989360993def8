import type {Day} from '../base/dates.js';
import {sentenceId, wordKey} from '../languages.js';
import type {Contacts} from './contacts.js';
import {firstNumber} from './choose.js';

/** The Indonesian text of one core message, sentence by sentence; the title comes first. */
export interface Script {
  id: string;
  lines: string[];
  /** It tells a rule that ages: not said after this day. */
  until?: Day;
}

/** Whom to ask: `{0}` stands for a name, `{1}` for a number; the third only where that number works in Indonesia alone. */
export interface AskLines {
  ask: string;
  number: string;
  inside: string;
}

/**
 * What is read into the phone for one message: its text, and the number to ask that counts today.
 *
 * @returns `undefined` where there is no number, or it is too old to be said.
 */
export function scriptFor({lines}: Script, {ask, number, inside}: AskLines, contacts: Contacts, today: Day): string[] | undefined {
  const first = firstNumber(contacts, {region: 'ntt', destination: '', need: 'ask'}, today);
  if (!first || first.row.age === 'expired') return undefined;
  const {display, value} = first.channel;
  return [...lines, ask.replace('{0}', first.row.contact.name.id), number.replace('{1}', display), ...(value[0] === '+' ? [] : [inside])];
}

/** The sign of a text: a recording of another text has another one, and is not played. */
export const signOf = (script: readonly string[]): string => wordKey(sentenceId([script.join(' ')]));
