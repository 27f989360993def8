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
  /** The letters that the fold has, one bit each: tells at once that two names are far apart. */
  bits: number;
}

const bitsOf = (fold: string): number => {
  let bits = 0;
  for (let at = 0; at < fold.length; at++) bits |= 1 << (fold.charCodeAt(at) & 31);
  return bits;
};

/** A typed name, or one of a short list, in its forms. */
export function nameOf(text: string): Name {
  const plain = withoutForm(letters(text)).trim();
  const fold = foldOf(plain);
  return {plain, key: keyOf(plain), fold, bits: bitsOf(fold)};
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
  byKey: ReadonlyMap<string, Listed[]>;
  byFold: ReadonlyMap<string, Listed[]>;
  /** Words of so many names that they tell no company from another: INDONESIA, MANDIRI. */
  common: ReadonlySet<string>;
}

/** How many rows are made ready before the browser may do something else. */
const SLICE = 2_500;

/** A word is common when it stands in more than one name of a hundred, and in no fewer than six. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 6;

const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

const put = (map: Map<string, Listed[]>, key: string, firm: Listed): void => {
  const others = map.get(key);
  if (others) others.push(firm);
  else map.set(key, [firm]);
};

/** Makes a list ready: every rule runs over whole slices of the column, so that a slow phone can do it. */
export async function readFirms(file: RegistryFile): Promise<Firms> {
  const names = file.names.split('\n');
  const numbers = file.numbers.split('\n');
  const all: Listed[] = [];
  const byKey = new Map<string, Listed[]>();
  const byFold = new Map<string, Listed[]>();
  const counts = new Map<string, number>();
  for (let from = 0; from < names.length; from += SLICE) {
    if (from) await pause();
    const slice = withoutForm(letters(names.slice(from, from + SLICE).join('\n')));
    const [plains, keys, folds] = [slice, keyOf(slice), foldOf(slice)].map((column) => column.split('\n'));
    plains.forEach((plain, at) => {
      const firm = {name: names[from + at], number: numbers[from + at], plain, key: keys[at], fold: folds[at], bits: bitsOf(folds[at])};
      all.push(firm);
      put(byKey, firm.key, firm);
      put(byFold, firm.fold, firm);
      for (const word of plain.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
  }
  const least = Math.max(COMMON_LEAST, names.length * COMMON_SHARE);
  return {all, byKey, byFold, common: new Set([...counts].filter(([, count]) => count >= least).map(([word]) => word))};
}

/** Digits of a business identity number (NIB); lists add a branch number behind them. */
export const NIB = 13;

/** Companies whose number has the same NIB. */
export const withNumber = ({all}: Firms, digits: string): Listed[] => {
  const nib = digits.slice(0, NIB);
  return all.filter(({number}) => number.startsWith(nib));
};
