import {latin, letters} from '../../base/company-name.js';
import {formsOf, nameOf, type Firms, type Name, type Worded} from './firms.js';

/** What was typed, before any list is asked. */
export interface Understood {
  /** Numbers that may stand on the list. */
  numbers: string[];
  /** What else was typed, as a company's name; empty where nothing was. */
  name: Worded;
  /** All words of the text: sanctions are looked for in them, whatever else it is. */
  all: Worded;
  /** The words that are not of the name: notes, a branch, a sentence around it. */
  rest: Worded;
  /** Whether the text is a name, or a number, and nothing else that counts. */
  alone: boolean;
  /** What the text is where no list knows it. */
  kind?: 'too-short' | 'phone' | 'wrong-form' | 'person';
  form: '' | 'PT' | 'LPK';
}

const LEAST_LETTERS = 3;

/** Letters of a text that are read: an advert's, not a book's. */
export const LONGEST = 1_000;

/** How people in NTT address a person. */
const TITLES = /^(?:BAPAK|BAPA|PAK|IBU|BU|MAMA|OM|TANTE|KAKAK|KAK|NONA|BANG|MBAK|SAUDARA|HAJI|ROMO|PATER|SUSTER|PENDETA|PDT) [A-Z]/;

/** Legal forms that may not place workers abroad: only a PT may (UU 18/2017 Pasal 51). */
const OTHER_FORMS = /^(?:CV|UD|YAYASAN|KOPERASI|FIRMA|LPKS|BLK|BLKLN|PO) | (?:CV|UD)$/;

/** Frequent first names, and family names of NTT: with no word of a company beside them, the text names a person. */
const FIRST_NAMES = new Set(
  'AGUSTINUS AHMAD ANDREAS ANTONIUS FRANSISKUS MARIA MARTHA MARTINUS MUHAMMAD PAULUS PETRUS SANTOSO SITI STEFANUS YOHANES YOSEF NAHAK SERAN'.split(' '),
);

/** Whether the words look like a person's name; the list knows the words of companies. */
export const isPerson = ({plain}: Name, {isCommon}: Firms): boolean => {
  const words = plain.split(' ');
  return words.length < 5 && words.some((word) => FIRST_NAMES.has(word)) && !words.some(isCommon);
};

/** Indonesian phone numbers, with 0, 62, 0062 or without: a mobile one has at most 13 digits behind its 0. */
const PHONE = /^(?:(?:00)?620?|0)?8\d{7,11}$|^(?:0|(?:00)?62)[2-9]\d{6,9}$/;

/** A number with at least so many digits as a NIB: in one piece, or in groups as our own answers write it. */
const NUMBERS = /\d{13,}|(?:\d[\W_]{0,3}){13,}/g;
/** Words that say what a number is. */
const NUMBER_WORDS = /\b(?:NIB|NOMOR|NO|INDUK|BERUSAHA|IZIN|SIP3MI)\b/g;
/** A phone number beside a name. */
const PHONES = /\+?\d[\d\s().-]{5,}\d/g;

/** Reads what was typed: a number, a phone number, a person, a form that may not place workers, or a company's name. */
export function understand(typed: string): Understood {
  const text = latin(typed);
  const bare = !/[A-Z]/.test(text);
  const numbers = text.match(NUMBERS) ?? [];
  const left = bare ? '' : numbers[0] ? text.replace(NUMBERS, ' ').replace(NUMBER_WORDS, ' ') : text;
  const words = left.replace(PHONES, ' ');
  const lettered = letters(words).trim();
  // Nothing is cut: no note, and nothing behind a branch.
  const all = formsOf(lettered.replace(/\bPT( |$)/g, '').trim());
  const own = nameOf(words);
  // The name in a sentence is what stands behind its PT.
  const behind = /\w\w PT (\w\w.*)$/.exec(own.plain)?.[1];
  const name = behind ? nameOf(behind) : own;
  const phone = bare && (text.startsWith('+') || PHONE.test(text.replace(/\D/g, '')));
  return {
    numbers: numbers.map((number) => number.replace(/\D/g, '')),
    name,
    all,
    rest: formsOf(all.plain.replace(name.plain, '').trim()),
    // What was cut off, or is in letters that we cannot read, may be another name.
    alone: !behind && words === left && typed.length < LONGEST && !/[^\x00-\x7f\p{P}\p{Z}]/u.test(text),
    kind: phone ? 'phone' : TITLES.test(lettered) ? 'person' : OTHER_FORMS.test(lettered) ? 'wrong-form' : !numbers[0] && !/[A-Z]/.test(name.key.slice(LEAST_LETTERS - 1) && name.key) ? 'too-short' : undefined,
    form: /^PT | PT\b/.test(lettered) ? 'PT' : /^LPK /.test(lettered) ? 'LPK' : '',
  };
}
