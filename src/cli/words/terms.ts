import {existsSync} from 'node:fs';
import {csvRecords} from '../import/table.js';
import type {Unit} from './xliff.js';

/**
 * How one Indonesian term is said in a language. `term`: always so, unless an exception says why not; `word`: a word that
 * drafts may use (grammar, forms of a verb); `never`: a word that must not be used, with the reason as its source.
 */
export type Kind = 'term' | 'word' | 'never';
const KINDS: readonly string[] = ['term', 'word', 'never'] satisfies Kind[];

/** One row of a term list. */
export interface Term {
  /** Indonesian words or phrases that this row is for. */
  indonesian: string[];
  /** Ways to say it; the first is preferred. `…` stands for any words between. */
  said: string[];
  kind: Kind;
  /** Where the word was found: a verse of the Bible portions that the glossary reads, a list, or `own draft`, `loan`. */
  source: string;
}

/** A sentence in which a term is said otherwise, and why. */
export interface Exception {
  term: string;
  sentence: string;
  reason: string;
}

const TERMS = 'locales/terms';
const alternatives = (cell: string): string[] => cell.split(' / ').map((each) => each.trim()).filter(Boolean);

/** Rows of a table without its headings and without empty lines. */
const rowsOf = (file: string): string[][] => (existsSync(file) ? csvRecords(file).slice(1).filter((row) => row.some((cell) => cell.trim())) : []);

/** @throws where a row names no kind, no word or no source */
export function readTerms(language: string, folder = TERMS): Term[] {
  const file = `${folder}/${language}.csv`;
  return rowsOf(file).map(([indonesian = '', said = '', kind = '', source = ''], at) => {
    if (!KINDS.includes(kind) || !said.trim() || !source.trim() || (kind === 'term' && !indonesian.trim()))
      throw new Error(`${file}, row ${at + 2}: needs the Indonesian, how it is said, one of ${KINDS.join(', ')}, and a source`);
    return {indonesian: alternatives(indonesian), said: alternatives(said), kind: kind as Kind, source: source.trim()};
  });
}

export const readExceptions = (language: string, folder = TERMS): Exception[] => rowsOf(`${folder}/${language}.exceptions.csv`).map(([term, sentence, reason]) => ({term, sentence, reason}));

/** Remembers what was worked out for a list or a text: a list is asked about every sentence. */
function once<Key, Value>(memory: {get(key: Key): Value | undefined; set(key: Key, value: Value): unknown}, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = memory.get(key) ?? make(key);
    memory.set(key, known);
    return known;
  };
}

/** The words of a sentence, in small letters, with one sign for the glottal stop; numbers and placeholders are none. */
export const wordsIn = once(new Map<string, string[]>(), (text) => text.toLowerCase().replace(/[ꞌ‘ʼ']/g, '’').replace(/\{\d\}/g, ' ').match(/[\p{L}\p{M}]+(?:[-’][\p{L}\p{M}]+|’(?=$|[\s.,?!;:]))*/gu) ?? []);

const padded = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** The Indonesian of all terms, the longest first: it hides the shorter ones within it. */
const phrases = once(new WeakMap<readonly Term[], {term: Term; text: string}[]>(), (terms) =>
  terms
    .filter(({kind}) => kind === 'term')
    .flatMap((term) => term.indonesian.map((text) => ({term, text: padded(text)})))
    .sort((a, b) => b.text.length - a.text.length),
);

/** Every word that drafts may use, with the row it stands in. */
const vocabulary = once(new WeakMap<readonly Term[], Map<string, Term>>(), (terms) => {
  const rows = terms.filter(({kind}) => kind !== 'never').flatMap((term) => term.said.flatMap(wordsIn).map((word) => [word, term] as const));
  return new Map(rows.reverse());
});

/** Whether a sentence says a term; its parts around `…` may stand apart, in order. */
function says(sentence: string, said: string): boolean {
  let from = 0;
  return said.split('…').every((part) => {
    const at = sentence.indexOf(padded(part), from);
    from = at + padded(part).length - 1;
    return at >= 0;
  });
}

/** The terms that stand in an Indonesian sentence; a longer one hides the shorter ones within it. */
export function termsIn(source: string, terms: readonly Term[]): Term[] {
  let left = padded(source);
  return phrases(terms)
    .filter(({text}) => {
      if (!left.includes(text)) return false;
      left = left.replaceAll(text, ' · ');
      return true;
    })
    .map(({term}) => term);
}

/** What is wrong with one translation, a sentence each. */
export function termFaults(unit: Unit, terms: readonly Term[], exceptions: readonly Exception[]): string[] {
  if (unit.target === undefined) return [];
  const sentence = padded(unit.target);
  const excepted = (term: Term) => exceptions.some((each) => each.sentence === unit.source && term.indonesian.includes(each.term));
  const other = termsIn(unit.source, terms).filter((term) => !term.said.some((said) => says(sentence, said)) && !excepted(term));
  const never = terms.filter(({kind, said}) => kind === 'never' && said.some((each) => says(sentence, each)));
  return [
    ...other.map(({indonesian, said}) => `"${indonesian[0]}" is said "${said.join('" or "')}": "${unit.source}" → "${unit.target}"`),
    ...never.map(({said, source}) => `never "${said[0]}" (${source}): "${unit.target}"`),
  ];
}

/** Words of a translation that stand neither in the term list nor in the Indonesian sentence. */
export function unsupported({source, target = ''}: Unit, terms: readonly Term[]): string[] {
  return wordsIn(target).filter((word) => !vocabulary(terms).has(word) && !wordsIn(source).includes(word));
}

/** What carries a draft: each word with its source, then the words kept from the Indonesian. */
export function support({source, target = ''}: Unit, terms: readonly Term[]): string {
  const words = [...new Set(wordsIn(target))];
  const listed = words.filter((word) => vocabulary(terms).has(word));
  const kept = words.filter((word) => !listed.includes(word) && wordsIn(source).includes(word));
  return [...listed.map((word) => `${word} ${vocabulary(terms).get(word)!.source}`), ...(kept.length ? [`kept Indonesian: ${kept.join(', ')}`] : [])].join('; ');
}
