import {letters} from '../../base/company-name.js';
import {NIB, nameOf, type Firms, type Name} from './firms.js';

/** What a typed text is, before any list is asked. */
export type Understood =
  | {kind: 'too-short' | 'phone' | 'wrong-form' | 'person'}
  /** A number that may stand on the list (or, `phone`, be a phone number); with a name beside it the two are compared. */
  | {kind: 'number'; digits: string; phone: boolean; name?: Name}
  | {kind: 'name'; name: Name; form: '' | 'PT' | 'LPK'};

const LEAST_LETTERS = 3;

/** How people in NTT address a person. */
const TITLES = /^(?:BAPAK|BAPA|PAK|IBU|BU|MAMA|OM|TANTE|KAKAK|KAK|NONA|BANG|MBAK|SAUDARA|HAJI|ROMO|PATER|SUSTER|PENDETA|PDT) [A-Z]/;

/** Legal forms that may not place workers abroad: only a PT may (UU 18/2017 Pasal 51). */
const OTHER_FORMS = /^(?:CV|UD|YAYASAN|KOPERASI|FIRMA|PERKUMPULAN|LPKS|BLK|BLKLN|PO) | (?:CV|UD)$/;

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

function numberIn(text: string): Understood | undefined {
  const bare = /^[+()\d\s./-]+$/.test(text);
  // Beside a name, a number may stand in groups, as our own answers write it.
  const number = bare ? text : (/(?:\d[ .-]?){13,}/.exec(text)?.[0] ?? '');
  const digits = number.replace(/\D/g, '');
  if (!digits) return undefined;
  const phone = bare && (text.startsWith('+') || PHONE.test(digits));
  if (digits.length < NIB) return {kind: phone ? 'phone' : 'too-short'};
  const name = nameOf(text.replace(number, ' ').replace(/\b(?:NIB|NOMOR|NO|IZIN|SIP3MI)\b/gi, ' '));
  return {kind: 'number', digits, phone, ...(name.key.length >= LEAST_LETTERS && {name})};
}

/** Reads what was typed: a number, a phone number, a person, a form that may not place workers, or a company's name. */
export function understand(text: string): Understood {
  const number = numberIn(text);
  if (number) return number;
  const lettered = letters(text).trim();
  if (TITLES.test(lettered)) return {kind: 'person'};
  if (OTHER_FORMS.test(lettered)) return {kind: 'wrong-form'};
  const name = nameOf(text);
  if (name.key.length < LEAST_LETTERS || !/[A-Z]/.test(name.key)) return {kind: 'too-short'};
  return {kind: 'name', name, form: /^PT | PT$/.test(lettered) ? 'PT' : /^LPK /.test(lettered) ? 'LPK' : ''};
}
