import {WIDGETS} from './widgets.js';

/* Our addresses, as they may stand in other people's pages. */

/** What an address of ours names. */
export interface Owned {
  /** `aman`, `frame`, or a widget's name. */
  file: string;
  /** The folder before the file: `1`, `1.2.3`. */
  folder: string;
}

/** The address of a complete page. */
export const PAGE = new RegExp(`/pages/[a-z]{2,3}/(?:${WIDGETS.join('|')})\\.html`);

const FILE = new RegExp(`(?:^|/)([^/]*)/(aman|frame|${WIDGETS.join('|')})\\.js(?:[?#].*)?$`);
/** Signs that stand around an address where quotes were turned into something else. */
const QUOTES = `\\\\"'\`“”„‟″‟‘’‚′«»`;
const BEGINS = new RegExp(`^\\s*[${QUOTES}]`);
const AROUND = new RegExp(`^[${QUOTES}\\s]+|[${QUOTES}\\s]+$`, 'g');

/** Whether a value begins with a quote: the true one was turned into something else, and this one became a part of the value. */
export const quotedTwice = (value: string): boolean => BEGINS.test(value);

/** A value without such quotes: what its author meant. */
export const unquoted = (value: string): string => (quotedTwice(value) ? value.replace(AROUND, '') : value);

/** Which of our scripts an address names; browsers take line ends out of addresses. */
export function ours(address: string): Owned | undefined {
  const [, folder, file] = FILE.exec(address.slice(0, 2_000).replace(/[\t\n\r]/g, '').replace(AROUND, '')) ?? [];
  return file === undefined ? undefined : {file, folder};
}

/** Our address under another name than `src`, where plugins for consent, speed and lazy loading put it. */
export const hiddenAddress = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name, value]) => name !== 'src' && (ours(value) || PAGE.test(value)))?.[1] ?? '';

/** The digits of a `tel:` address. */
export function telephone(href: string): string {
  const value = unquoted(href).replace(/^\s*tel:(\/\/)?/i, '');
  return separated(/%[0-9a-f]{2}/i.test(value) ? value.replace(/%(20|C2%A0|2D|28|29)/gi, '') : value);
}

/** A number without what people and editors put between its digits. */
export const separated = (number: string): string => number.replace(/[\s().\-\u00ad\u2010-\u2015\u200b\u2060/]/g, '');

const patterns = new Map<string, RegExp>();
/** A number's digits, with anything between them that people and editors put there. */
function patternOf(number: string): RegExp {
  const digits = [...separated(number)].map((each) => each.replace(/\D/, '\\$&'));
  return new RegExp(`(^|\\D)${digits.join('[\\s().\\-\\u00ad\\u2010-\\u2015\\u200b\\u2060/]*')}(\\D|$)`);
}

/** Whether a text shows a number, however its digits are set apart. */
export function shows(text: string, number: string): boolean {
  if (!patterns.has(number)) patterns.set(number, patternOf(number));
  return patterns.get(number)!.test(text);
}

/** Whether a text shows any number to call. */
export const showsNumber = (text: string): boolean => (text.match(/\+?\d[\d\s().\u2010-\u2015-]{5,}\d/g) ?? []).some((each) => separated(each).replace(/\D/g, '').length >= 7);

/** Addresses that nobody else can open, or that lost their beginning. */
export const isNobodys = (address: string): boolean =>
  /^file:/i.test(address) || /^(https?:)?\/\/(your-site\.example|localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])(?![\w.-])/i.test(address) || /^[a-z\d-]+(\.[a-z\d-]+)+(:\d+)?\//i.test(address);
