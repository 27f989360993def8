import leven from 'leven';
import {wordsOf} from '../../base/company-name.js';
import type {Name} from './firms.js';

/**
 * How a typed name stands to a listed one, nearest first. Only `same` and `spelling` are identity; `onetypo` is a
 * question; what follows is another company until the reader picks it.
 */
export const STEPS = ['same', 'spelling', 'onetypo', 'part', 'acronym', 'reordered', 'words'] as const;
export type Step = (typeof STEPS)[number];

/** One wrong letter in a shorter name makes another company: QAFCO and SARCO. */
const TYPO_LETTERS = 9;
/** A joined piece of a name must have this many letters to point at it. */
const PIECE_LETTERS = 6;

/** One letter more, less or other, or two neighbours changed about. */
export function oneEdit(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b || leven(a, b, {maxDistance: 2}) === 1;
}

/** Whether a joined piece begins where a word begins, and ends where one ends. */
function onWords(plain: string, from: number, length: number): boolean {
  const edges = new Set([0]);
  let at = 0;
  for (const word of plain.split(' ')) edges.add((at += word.length));
  return edges.has(from) && edges.has(from + length);
}

/** Whether a name holds another as whole words, or begins like it. */
function hasPart(whole: Name, part: Name): boolean {
  if (part.fold.length >= PIECE_LETTERS && whole.fold.startsWith(part.fold)) return true;
  const from = whole.key.indexOf(part.key);
  return from >= 0 && onWords(whole.plain, from, part.key.length);
}

const initials = (plain: string): string => plain.replace(/(\w)\w*(?: |$)/g, '$1');
const sorted = (plain: string): string => wordsOf(plain).sort().join(' ');

/** Letters of one name that the other has not, at least. */
function strange(a: number, b: number): number {
  let left = a & ~b;
  let count = 0;
  for (; left; count++) left &= left - 1;
  return count;
}

/** The step between a typed name and another; `undefined`: none of them. */
export function stepBetween(typed: Name, other: Name): Step | undefined {
  if (typed.key === other.key) return 'same';
  if (typed.fold === other.fold) return 'spelling';
  // One letter may undo the folding of its neighbours too (SH, TJ, a double letter), so at most two letters are strange.
  const alike = strange(typed.bits, other.bits) < 3;
  if (alike && Math.min(typed.key.length, other.key.length) >= TYPO_LETTERS && (oneEdit(typed.fold, other.fold) || oneEdit(typed.key, other.key))) return 'onetypo';
  if (hasPart(other, typed)) return 'part';
  if (typed.key.length > 2 && typed.key.length < 9 && typed.key[0] === other.key[0] && typed.key === initials(other.plain)) return 'acronym';
  if (typed.bits === other.bits && typed.key.length === other.key.length && sorted(typed.plain) === sorted(other.plain)) return 'reordered';
  // Some words of the other, in their order: BUMI MAS MANDIRI, where INDONESIA was left out.
  if (alike && !other.plain.split(' ').reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), typed.key)) return 'words';
  return undefined;
}

/** Whether the other name begins like the typed one, but for one letter. */
function beginsNearly(typed: Name, other: Name): boolean {
  const {length} = typed.fold;
  return typed.key.length >= TYPO_LETTERS && other.fold.length > length && [-1, 0, 1].some((more) => oneEdit(typed.fold, other.fold.slice(0, length + more)));
}

/** Sanctions are looked for more widely: also inside a longer typed name, and under a short name with a wrong letter. */
export const widerStep = (typed: Name, other: Name): Step | undefined =>
  stepBetween(typed, other) ?? (hasPart(typed, other) || beginsNearly(typed, other) ? 'part' : undefined);

/** Share of letters that may differ before a name is not even similar. */
const SIMILAR = 0.34;

/** Fewer edits than these cannot make one name of the other: letters have to come, and letters have to go. */
export function leastEdits(a: Name, b: Name): number {
  const longer = b.fold.length - a.fold.length;
  return Math.max(strange(a.bits, b.bits) + strange(a.twice, b.twice) + Math.max(0, longer), strange(b.bits, a.bits) + strange(b.twice, a.twice) - Math.min(0, longer));
}

/**
 * How far two names are apart, as a share of the longer one's letters; `undefined`: farther than `most`, or too far.
 * `least`: their `leastEdits`, where they are known.
 */
export function farness(a: Name, b: Name, most = SIMILAR, least = leastEdits(a, b)): number | undefined {
  const longer = Math.max(a.fold.length, b.fold.length);
  // A share is a rounded fraction: three of nine letters must not count as 2.99 letters.
  const edits = Math.floor(longer * most + 1e-9);
  if (least > edits) return undefined;
  const needed = leven(a.fold, b.fold, {maxDistance: edits + 1});
  return needed <= edits ? needed / longer : undefined;
}
