import {bare, ltr} from '../../base/ltr.js';
import {spokenCount, spokenNumber} from '../../base/spoken.js';
import type {Day} from '../../base/dates.js';
import type {Channel, Contact} from '../../data/contacts.js';
import {freshUntil} from '../../data/facts.js';
import {clockIsWrong} from '../../data/freshness.js';
import {countWords, type Length} from '../../data/pulpit.js';
import {asOf, changing} from '../../generated/facts.js';
import {SOURCE} from '../../languages.js';
import {getLocale, phrase} from '../../locale.js';
import type {Line} from '../contact-lines.js';
import {day} from '../day.js';
import {hotline} from '../hotline.js';
import {idsOf, saidToday} from '../statements.js';
import * as f from './frame.js';
import {lineOf, statementsOf, type Message} from './message.js';

/** What stands around a message: who is rung, and what the reader wrote. */
export interface Around {
  contact: Contact;
  phone: Channel;
  /** The number is too old to stand alone. */
  expired: boolean;
  greeting: Line;
  closing: Line;
  /** A local helper who agreed, by role. */
  local?: {role: string; number: string};
}

/** A sentence as plain text, in the language that can be said today. */
export const textOf = (line: Line): string => phrase(line).text;

const nameOf = ({name}: Contact): string => (getLocale() === 'en' && name.en) || name.id;

/** Whom to ask: the name and the number; in the short form at once the number again. */
const askLines = ({contact, phone, expired}: Pick<Around, 'contact' | 'phone'> & Partial<Around>, short: boolean): Line[] => [
  () => f.ask(nameOf(contact)),
  () => f.number(ltr(phone.display)),
  // A text that travels, or has the time, says from where the number can be dialled.
  ...(short ? [() => f.again(ltr(phone.display))] : phone.value[0] === '+' ? [] : [hotline.insideOnly]),
  ...(expired ? [hotline.mayHaveChanged] : []),
];

/** Whom to ask, as one text. */
export const askText = (contact: Contact, phone: Channel): string => askLines({contact, phone}, false).map(textOf).join(' ');

/** What is said of one message in one length, sentence by sentence. The one number stands twice. */
export function spoken(it: Message, length: Length, around: Around): Line[] {
  const {greeting, closing, local} = around;
  if (length === 'prayer') return [it.prayer];
  const why = it.why.map(lineOf);
  const here = local ? [() => f.local(local.role)] : [];
  const middle = length === 'short' ? [...why, it.act, ...askLines(around, true), ...here] : [...it.story, ...why, ...it.more.map(lineOf), it.act, ...askLines(around, false), ...here, f.tooLate, f.pass, () => f.again(ltr(around.phone.display))];
  return [greeting, f.respect, ...middle, closing];
}

/** A text for WhatsApp: what a reader forwards must hold its number, its date and one link. */
export function whatsApp(it: Message, around: Around, link: string | undefined): string {
  const {local} = around;
  const said = (lines: readonly Line[]) => lines.map(textOf).join(' ');
  const blocks = [textOf(it.title), said(it.why.map(lineOf)), said([it.act]), said(askLines(around, false)), local && textOf(() => f.localNumber(local.role, local.number)), [textOf(() => f.data(day(asOf))), link].filter(Boolean).join(' ')];
  return bare(blocks.filter(Boolean).join('\n\n'));
}

/** Fewer words than this are no breath of their own: "Bapak, Ibu, dan saudara-saudari" is one. */
const BREATH = 3;

/** One sentence for the ear: the number to dial and small counts in words, and a line for each breath. */
export function breaths(line: Line, {display}: Channel): string[] {
  const {text, lang} = phrase(line);
  const tongue = lang === SOURCE ? SOURCE : getLocale();
  // The number to dial has a breath of its own, and its groups stay together.
  const [before, after] = text.split(ltr(display));
  if (after !== undefined) return [before.trim(), spokenNumber(display, tongue) + after];
  const heard = text.replace(/\b\d{1,2}\b/g, (n) => spokenCount(Number(n), tongue));
  const lines: string[] = [];
  // Without looking behind: Safari before 16.4 could not read the whole script.
  for (const piece of heard.replace(/([.?!:,])\s+/g, '$1\n').split('\n')) {
    const last = lines[lines.length - 1];
    const joins = last?.endsWith(',') && (countWords(last) < BREATH || countWords(piece) < BREATH);
    if (joins) lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** What is said beside a message whose facts were read long ago. */
export const oldLine = (it: Message, today: Day): Line | undefined => statementsOf(it).map((statement) => saidToday(statement, today).old).find(Boolean);

/** The words of a message as it is read aloud: the number counts as it is said. */
export const wordsOf = (it: Message, length: Length, around: Around): number => countWords(spoken(it, length, around).flatMap((line) => breaths(line, around.phone)).join(' '));

/** The last day on which a message may be printed: those on money or what is forbidden have one, the others none. */
export const printableUntil = (it: Pick<Message, 'why' | 'more' | 'dated'>): Day | undefined =>
  it.dated && statementsOf(it).flatMap((statement) => idsOf(statement).map((id) => freshUntil(changing[id], asOf))).sort()[0];

/** Why a message is held back from paper today: its rules are old, or the phone's clock is wrong and nobody can tell. */
export function heldBack(it: Message, today: Day): 'old' | 'clock' | undefined {
  const until = printableUntil(it);
  return until === undefined ? undefined : clockIsWrong(asOf, today) ? 'clock' : today > until ? 'old' : undefined;
}
