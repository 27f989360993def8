import {foldOf, keyOf, latin, letters, respelt, withoutForm} from '../../base/company-name.js';
import {holdsInOrder} from '../../base/text.js';
import type {RegistryFile} from '../../data/registry.js';

/** One name, in every form that is compared. */
export interface Name {
  /** Words in Latin capitals, without legal form. */
  plain: string;
  /** The words joined. */
  key: string;
  /** The key with its spelling folded. */
  fold: string;
}

/** A typed name, or a sanctioned company's, with its folded words. */
export interface Worded extends Name {
  plainWords: string[];
  /** The words with their spelling folded. */
  words: string[];
}

/** What people write before a company's name, with a PT behind it or without. */
const BEFORE_PT = /^(?:(?:\d{1,2}|KANTOR|PUSAT|CAB|CABANG|KCP|PERWAKILAN|NAMA|DARI|PERUSAHAAN) )+(?=PT )|^(?:P3MI|PJTKI|PPTKIS|PERUSAHAAN) /;
/** A branch behind the name. A place is short; a second company is not dropped with it. */
const BRANCH = / (?:KANTOR PUSAT|(?:KANTOR )?(?:CAB|CABANG|KCP|PERWAKILAN))(?: (?!PT\b)\w+){0,3}$/;
/** A note behind the name: in lists, of a branch, or the company's initials, whose letters stand in the name: (BIJAK). */
const NOTE = /[([]([^()[\]]*)[)\]]/g;
const isNote = (note: string, name: string): boolean => /^(?:PELAUT|TKI|CAB|KANTOR)/.test(note) || (!note.includes(' ') && holdsInOrder(keyOf(letters(name)), note));

/** Words in Latin capitals, in all forms that are compared. */
export const formsOf = (plain: string): Worded => ({plain, key: keyOf(plain), fold: foldOf(plain), plainWords: plain.split(' '), words: respelt(plain).split(' ')});

/** A typed name, or one of a short list: without its form, its branch and a note. */
export function nameOf(text: string): Worded {
  const noted = latin(text).replace(NOTE, (all: string, note: string, at: number, whole: string) => (isNote(letters(note), whole.slice(0, at)) ? ' ' : all));
  return formsOf(withoutForm(letters(noted).trim().replace(BEFORE_PT, '').replace(BRANCH, '').replace(BEFORE_PT, '')));
}

/** A company of the list, ready to be compared. */
export interface Listed extends Name {
  /** As the list writes it. */
  name: string;
  number: string;
}

/** The list of companies, ready to be searched. */
export interface Firms {
  readonly all: readonly Listed[];
  /** Whether so many names have a word that it tells no company from another: INDONESIA, MANDIRI. */
  isCommon(word: string): boolean;
}

/** How many rows are made ready before the browser may do something else. */
const SLICE = 2_500;

/** A word is common when it stands in more than one name of a hundred, and in no fewer than six. */
const COMMON_SHARE = 0.01;
const COMMON_LEAST = 6;

const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/**
 * Makes a list ready: every rule runs over whole slices of the column, so that a slow phone can do it. Rows are made
 * of the columns when the first name is asked.
 */
export async function readFirms({names, numbers}: RegistryFile): Promise<Firms> {
  const rows = names.split('\n');
  const slices: string[][] = [[], [], []];
  for (let from = 0; from < rows.length; from += SLICE) {
    if (from) await pause();
    const plain = withoutForm(letters(rows.slice(from, from + SLICE).join('\n')));
    [plain, keyOf(plain), foldOf(plain)].forEach((forms, at) => slices[at].push(forms));
  }
  const columns = slices.map((forms) => forms.join('\n'));
  let all: Listed[] | undefined;
  let words: string | undefined;
  return {
    get all() {
      if (all) return all;
      const [plain, key, fold, number] = [...columns, numbers].map((column) => column.split('\n'));
      return (all = rows.map((name, at) => ({name, number: number[at], plain: plain[at], key: key[at], fold: fold[at]})));
    },
    isCommon(word) {
      words ??= ` ${columns[0].replace(/\n/g, ' \n ')} `;
      return words.split(` ${word} `).length > Math.max(COMMON_LEAST, rows.length * COMMON_SHARE);
    },
  };
}

/** Digits of a business identity number (NIB); lists add a branch number behind them. */
export const NIB = 13;

/** The NIB of a company's number; of none, one that no number has. */
export const nibOf = ({number}: {number?: string}): string => number?.slice(0, NIB) || '-';

/** Companies whose NIB stands in one of the numbers. */
export const withNumber = ({all}: Firms, numbers: readonly string[]): Listed[] => all.filter((firm) => numbers.some((digits) => digits.includes(nibOf(firm))));
