import leven from 'leven';
import {oldOf, respelt} from '../../base/company-name.js';
import {holdsInOrder} from '../../base/text.js';
import type {Name, Worded} from './firms.js';

/**
 * How a typed name stands to a listed one, nearest first. Only `same` and `spelling` are identity; `onetypo` is a
 * question; what follows is another company until the reader picks it.
 */
export const STEPS = ['same', 'spelling', 'onetypo', 'part', 'acronym', 'words'] as const;
export type Step = (typeof STEPS)[number];

/** One wrong letter in a shorter name makes another company, and so may another spelling: QAFCO and SARCO. */
const TYPO_LETTERS = 9;
/** A joined piece of a name must have this many letters to point at it. */
export const PIECE_LETTERS = 6;

/** Of two different texts: one letter more, less or other, or two neighbours changed about. */
export function oneEdit(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer < 0) return oneEdit(b, a);
  if (longer) return longer === 1 && holdsInOrder(a, b);
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  // The next two letters may be changed about; behind them all is the same.
  return a.slice(at + 1) === b.slice(at + 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
}

/** Whether a joined piece begins where a word begins, and ends where one ends. */
function onWords(plain: string, from: number, length: number): boolean {
  const edges = new Set([0]);
  let at = 0;
  for (const word of plain.split(' ')) edges.add((at += word.length));
  return edges.has(from) && edges.has(from + length);
}

const wordCount = ({plain}: Name): number => plain.split(' ').length;
/** Whether two names are one in two spellings. In short ones only the old spelling counts; a letter is shared by two words only where their space is missing. */
export const spelt = (a: Name, b: Name): boolean =>
  a.fold === b.fold && (Math.min(a.key.length, b.key.length) >= TYPO_LETTERS ? wordCount(a) !== wordCount(b) || respelt(a.plain) === respelt(b.plain) : oldOf(a.plain) === oldOf(b.plain));

const beginsLike = (whole: Name, part: Name): boolean => part.fold.length >= PIECE_LETTERS && whole.fold.startsWith(part.fold);
function holdsWords(whole: Name, part: Name): boolean {
  const from = whole.key.indexOf(part.key);
  return from >= 0 && onWords(whole.plain, from, part.key.length);
}
/** Whether a longer text holds a name: with a town, or a word more. */
const holdsName = (whole: Name, name: Name): boolean => beginsLike(whole, name) || holdsWords(whole, name);

const initials = (plain: string): string => plain.replace(/(\w)\w*(?: |$)/g, '$1');

/** Whether a name is words of the other, joined in their order: BUMIMAS MANDIRI, where INDONESIA was left out. */
function joinedWords({key}: Name, other: Name): boolean {
  for (const word of other.plain.split(' ')) if (key.startsWith(word)) key = key.slice(word.length);
  return !key;
}

/** Whether every word stands in the other name, in any order; among three or more a letter stands for its word. */
const everyWord = (words: string[], other: string): boolean =>
  other.includes(words[0]) && words.every((word) => ` ${other} `.includes(!word[1] && words[2] ? ` ${word}` : ` ${word} `));

/** The step between a typed name and another; `undefined`: none of them. */
export function stepBetween(typed: Worded, other: Name): Step | undefined {
  if (typed.key === other.key) return 'same';
  if (typed.fold === other.fold) return spelt(typed, other) ? 'spelling' : 'onetypo';
  const longer = other.key.length - typed.key.length;
  if (Math.min(typed.key.length, other.key.length) >= TYPO_LETTERS && (oneEdit(typed.fold, other.fold) || oneEdit(typed.key, other.key))) return 'onetypo';
  // The letters first: of thousands of names nearly all are told apart by them.
  const holds = longer > 0 && holdsInOrder(other.key, typed.key);
  if (longer > 0 && (beginsLike(other, typed) || (holds && holdsWords(other, typed)))) return 'part';
  if (typed.key.length > 2 && typed.key.length < 9 && typed.key[0] === other.key[0] && typed.key === initials(other.plain)) return 'acronym';
  if (longer < 0 && holdsName(typed, other)) return 'part';
  return (holds && joinedWords(typed, other)) || everyWord(typed.plainWords, other.plain) ? 'words' : undefined;
}

/** How many of the first words of a name a text holds, in a row and with at most one wrong letter: PUTRI SAMAWA KUPANG. */
function beginning({words}: Worded, name: Worded): number {
  let piece = '';
  let most = 0;
  name.words.forEach((word, at) => {
    piece += word;
    const holds = piece.length >= PIECE_LETTERS && words.some((_, from) => {
      let run = '';
      for (let at = from; run.length < piece.length - 1 && at < words.length; at++) run += words[at];
      return run === piece || (Math.min(run.length, piece.length) > PIECE_LETTERS && oneEdit(run, piece));
    });
    if (holds) most = at + 1;
  });
  return most;
}

/** Sanctions are looked for more widely: anywhere in a text, by all of a name with words between, or by the first of its words. */
export function widerStep(typed: Worded, name: Worded): Step | undefined {
  if (!typed.key) return undefined;
  const step = stepBetween(typed, name);
  if (step) return step;
  const first = beginning(typed, name);
  const {length} = name.words;
  let at = 0;
  for (const word of typed.words) if (word === name.words[at]) at++;
  if (first === length || at === length) return 'part';
  return first || everyWord(typed.words, name.words.join(' ')) ? 'words' : undefined;
}

/** Share of letters that may differ before a name is not even similar. */
const SIMILAR = 0.34;

/**
 * How far other names are from one, as a share of the longer one's letters; `undefined`: farther than `most`. Letters
 * that a name lacks must at least be changed: most names are told apart by that alone.
 */
export function farnessFrom({fold: a}: Name): (other: Name, most?: number) => number | undefined {
  const has = new Int32Array(128);
  for (let at = 0; at < a.length; at++) has[a.charCodeAt(at)]++;
  return ({fold: b}, most = SIMILAR) => {
    const longer = Math.max(a.length, b.length);
    // A share is a rounded fraction: three of nine letters must not count as 2.99 letters.
    const edits = Math.floor(longer * most + 1e-9);
    let least = longer - b.length;
    let at = 0;
    if (b.length - a.length <= edits) for (; at < b.length && least <= edits; at++) if (has[b.charCodeAt(at)]-- < 1) least++;
    const enough = at === b.length && least <= edits;
    while (at) has[b.charCodeAt(--at)]++;
    const needed = enough ? leven(a, b) : longer;
    return needed > edits ? undefined : needed / longer;
  };
}
