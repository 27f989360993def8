import {foldOf, keyOf, letters, withoutForm} from '../../base/company-name.js';
import type {RegistryFile} from '../../data/registry.js';

/** One name, in every form that is compared. */
export interface Name {
  /** Words in Latin capitals, without legal form. */
  plain: string;
  /** The words joined. */
  key: string;
  /** The key with its spelling folded. */
  fold: string;
  /** The letters that the fold has, and those that it has twice, one bit each: they tell at once that two names are far apart. */
  bits: number;
  twice: number;
}

function named(plain: string, key: string, fold: string): Name {
  let bits = 0;
  let twice = 0;
  for (let at = 0; at < fold.length; at++) {
    const bit = 1 << (fold.charCodeAt(at) & 31);
    twice |= bits & bit;
    bits |= bit;
  }
  return {plain, key, fold, bits, twice};
}

/** A typed name, or one of a short list, in its forms. */
export function nameOf(text: string): Name {
  const plain = withoutForm(letters(text)).trim();
  return named(plain, keyOf(plain), foldOf(plain));
}

/** A company of the list, ready to be compared. */
export interface Listed extends Name {
  /** As the list writes it. */
  name: string;
  number: string;
}

/** The list of companies, ready to be searched. */
export interface Firms {
  all: readonly Listed[];
  /** Words of so many names that they tell no company from another: INDONESIA, MANDIRI. */
  common: ReadonlySet<string>;
}

/** How many rows are made ready before the browser may do something else. */
const SLICE = 2_500;

/** A word is common when it stands in more than one name of a hundred, and in no fewer than six. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 6;

const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Makes a list ready: every rule runs over whole slices of the column, so that a slow phone can do it. */
export async function readFirms(file: RegistryFile): Promise<Firms> {
  const names = file.names.split('\n');
  const numbers = file.numbers.split('\n');
  const all: Listed[] = [];
  const counts = new Map<string, number>();
  for (let from = 0; from < names.length; from += SLICE) {
    if (from) await pause();
    const slice = withoutForm(letters(names.slice(from, from + SLICE).join('\n')));
    const [plains, keys, folds] = [slice, keyOf(slice), foldOf(slice)].map((column) => column.split('\n'));
    plains.forEach((plain, at) => {
      all.push({name: names[from + at], number: numbers[from + at], ...named(plain, keys[at], folds[at])});
      for (const word of plain.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  const least = Math.max(COMMON_LEAST, names.length * COMMON_SHARE);
  return {all, common: new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word))};
}

/** Digits of a business identity number (NIB); lists add a branch number behind them. */
export const NIB = 13;

/** Companies whose number has the same NIB. */
export const withNumber = ({all}: Firms, digits: string): Listed[] => {
  const nib = digits.slice(0, NIB);
  return all.filter(({number}) => number.startsWith(nib));
};
