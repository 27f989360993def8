import {z} from 'zod';
import {keyOf, letters, withoutForm} from '../base/company-name.js';
import {MOST_ROWS} from './registry.js';

/*
 * The list of companies, checked whole: by the importer before it writes, by the build and by the tests. Readers'
 * phones have `isRegistry` instead.
 */

/** A day that exists, `YYYY-MM-DD`. */
export const day = z.iso.date({error: ({input}) => `${quoted(String(input))} is not a day: write YYYY-MM-DD, such as 2026-09-17`});

/** An address that a reader may follow. */
export const address = z.url({protocol: /^https$/, error: ({input}) => `${quoted(String(input))} is not an address that begins with https://`});

/** Control, direction and invisible characters, private ones, and the mark of a letter that was lost. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\u2028\u2029\ufffd]/u;

const MOST_LETTERS = 100;
/** A shorter name is never looked up. */
const LEAST_LETTERS = 3;
/** So many digits in a name are a phone number or somebody's identity number. */
const LONG_NUMBER = /\d(?:[ .-]?\d){8,}/;

/** A text inside a sentence for the steward: short, and without anything that a terminal would obey. */
export const quoted = (text: string): string => `"${text.slice(0, 40).replace(new RegExp(UNSEEN, 'gu'), '�')}${text.length > 40 ? '…' : ''}"`;

/** The first thing that is wrong with a text that readers see; `undefined`: nothing. */
export function textProblem(text: string): string | undefined {
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen) return `holds a character that nobody sees (U+${unseen.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}): delete the cell and type it again`;
  if (/[<>]/.test(text)) return 'holds < or >, as in the code of a page: copy the words alone';
  return undefined;
}

/** Text that readers see: nothing hidden in it, no code. */
export const plainText = (most: number) =>
  z.string().superRefine((text, context) => {
    const problem = textProblem(text);
    if (problem) context.addIssue(`${quoted(text)} ${problem}`);
    if (text.length > most) context.addIssue(`${quoted(text)} is too long (${text.length} characters, at most ${most}): shorten it`);
  });

/** What makes two writings one name: the joined words without legal form. */
export const nameKey = (name: string): string => keyOf(withoutForm(letters(name)).trim());

/** A company's name as its source writes it, without PT. */
export const companyName = plainText(MOST_LETTERS).superRefine((name, context) => {
  if (!name.trim()) context.addIssue('the name is empty: write it, or delete the row');
  else if (nameKey(name).length < LEAST_LETTERS) context.addIssue(`the name ${quoted(name)} has fewer than ${LEAST_LETTERS} Latin letters, so nobody could find it: correct it`);
  if (/^[=+#@-]/.test(name)) context.addIssue(`the name ${quoted(name)} begins like a formula or an error of a spreadsheet: write the name itself`);
  if (name.includes('@') || LONG_NUMBER.test(name)) context.addIssue(`the name ${quoted(name)} holds a long number or an e-mail address: leave only the name`);
});

/** An Indonesian person's identity number (NIK): place, day of birth (women: + 40), month, year, and four digits. */
const NIK = /^[1-9]\d{5}(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d{6}$/;

/** The number beside a name: digits, or empty. */
export const companyNumber = z.string().superRefine((number, context) => {
  if (/^[\d.,]+E\+?\d+$/i.test(number)) context.addIssue(`the number ${quoted(number)} was shortened by a spreadsheet: format the column as text and copy the numbers again`);
  else if (!/^\d*$/.test(number)) context.addIssue(`the number ${quoted(number)} is not digits alone: write the digits, or leave the cell empty`);
  else if (number.length > 30) context.addIssue(`the number has ${number.length} digits: correct it, or leave the cell empty`);
  else if (NIK.test(number)) context.addIssue('the number looks like a person’s identity number (NIK, 16 digits): such a number must not be published; leave the cell empty');
  else if (/^(?:62|0)8\d{8,10}$/.test(number)) context.addIssue('the number looks like a mobile phone number: leave the cell empty');
});

/** Digits of a business identity number (NIB); lists add a branch number of four digits behind it. */
export const NIB_DIGITS = 13;

/** Where a list comes from. */
export const listSource = z
  .strictObject({name: plainText(60).min(2), url: address, copy: address.optional(), secondHand: z.literal(true).optional()})
  .refine(({copy, secondHand}) => !copy || secondHand, 'what was read as a copy is second hand: say so');

/** The schema of `registry.json`. The number in `schema` changes only with a major version. */
export const registrySchema = z
  .strictObject({schema: z.literal(1), asOf: day, source: listSource, names: z.string().min(1), numbers: z.string()})
  .superRefine(({names, numbers}, context) => {
    const [rows, digits] = [names.split('\n'), numbers.split('\n')];
    if (rows.length !== digits.length) context.addIssue(`there are ${rows.length} names and ${digits.length} numbers: one line of each belongs to a company`);
    if (rows.length > MOST_ROWS) context.addIssue(`${rows.length} companies are more than a phone reads at once (${MOST_ROWS})`);
    const seen = new Set<string>();
    rows.forEach((name, at) => {
      for (const problem of [...(companyName.safeParse(name).error?.issues ?? []), ...(companyNumber.safeParse(digits[at] ?? '').error?.issues ?? [])]) context.addIssue(`company ${at + 1}: ${problem.message}`);
      const key = nameKey(name);
      if (seen.has(key)) context.addIssue(`company ${at + 1}: "${name}" is there twice`);
      seen.add(key);
      if (at && byName(rows[at - 1], name) > 0) context.addIssue(`company ${at + 1}: "${name}" is not in the order of the alphabet`);
    });
  });

/** The order of both lists: letters and digits alone count, so that it is the same on every machine. */
export function byName(a: string, b: string): number {
  const [first, second] = [letters(a), letters(b)];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
