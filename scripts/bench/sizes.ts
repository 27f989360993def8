import {readFileSync} from 'node:fs';
import {LISTS as LISTS_AT_MOST, PAGE, SCRIPTS, WORDS} from '../ceilings.js';
import {packed} from './host.js';
import {table, verdict} from './numbers.js';

const size = (...files: string[]): number => files.reduce((sum, file) => sum + packed(readFileSync(`dist/web/${file}`)).length, 0);

const LANGUAGES = ['id', 'en', 'mkn', 'tet'];
const CARD = '1/hotline-card.js';
const LOOKUP = '1/recruiter-lookup.js';
const LISTS = ['data/1/registry.json', 'data/1/sanctions.json'];
const words = (code: string, widget: string): string => `1/words/${code}/${widget}.json`;
const page = (code: string, widget: string): string[] => [`1/pages/${code}/${widget}.html`, '1/pages/page.css', '1/pages/page.js'];

/** What is downloaded together, and its budget (`test/built/budgets.test.ts` keeps them). */
const ROWS: [what: string, files: string[], budget?: number][] = [
  [CARD, [CARD], SCRIPTS[CARD]],
  ['1/hotline-card.more.js', ['1/hotline-card.more.js']],
  [LOOKUP, [LOOKUP], SCRIPTS[LOOKUP]],
  ...['1/migration-checklist.js', '1/rights-quiz.js', '1/pulpit-message.js'].map((file): [string, string[], number] => [file, [file], SCRIPTS[file]]),
  ['1/rights-quiz.more.js', ['1/rights-quiz.more.js']],
  ['data/1/facts.json', ['data/1/facts.json']],
  ['1/aman.js', ['1/aman.js'], SCRIPTS['1/aman.js']],
  ...['1/languages.js', '1/exit.js'].map((file): [string, string[], number] => [file, [file], SCRIPTS[file]]),
  ['1/voices.js', ['1/voices.js']],
  ['1/frame.js', ['1/frame.js']],
  ['1/paper.js', ['1/paper.js']],
  ['1/partner-list.js', ['1/partner-list.js']],
  ['data/1/contacts.json', ['data/1/contacts.json']],
  ['data/1/registry.json and sanctions.json', LISTS, LISTS_AT_MOST],
  ...Object.entries(WORDS).flatMap(([widget, most]): [string, string[], number][] => [
    ...LANGUAGES.slice(1).map((code): [string, string[], number] => [words(code, widget), [words(code, widget)], most]),
    ...LANGUAGES.map((code): [string, string[], number] => [`1/pages/${code}/${widget}.html with style and script`, page(code, widget), PAGE]),
  ]),
  ['only the card, in Indonesian', [CARD], SCRIPTS[CARD]],
  ['only the card, in another language (en)', [CARD, words('en', 'hotline-card')], SCRIPTS[CARD] + WORDS['hotline-card']],
  ['only the lookup with its lists, in Indonesian', [LOOKUP, ...LISTS], SCRIPTS[LOOKUP] + LISTS_AT_MOST],
];

/** Prints what readers download, brotli 11. */
export function printSizes(): void {
  console.log('\nBytes, brotli 11\n');
  table([['file', 'bytes', 'at most', ''], ...ROWS.map(([what, files, budget]) => [what, size(...files), budget ?? '', budget ? verdict(size(...files), budget) : ''])]);
}
