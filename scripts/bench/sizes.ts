import {readFileSync} from 'node:fs';
import {packed} from './host.js';
import {table, verdict} from './numbers.js';

const size = (...files: string[]): number => files.reduce((sum, file) => sum + packed(readFileSync(`dist/web/${file}`)).length, 0);

const CARD = '1/hotline-card.js';
const words = (code: string): string => `1/words/${code}/hotline-card.json`;
const page = (code: string): string[] => [`1/pages/${code}/hotline-card.html`, '1/pages/page.css', '1/pages/page.js'];

/** What is downloaded together, and its budget (docs of the budgets: `test/built/built.test.ts` keeps them). */
const ROWS: [what: string, files: string[], budget?: number][] = [
  [CARD, [CARD], 13_000],
  ['1/hotline-card.more.js', ['1/hotline-card.more.js']],
  ['1/aman.js', ['1/aman.js'], 60_000],
  ['1/paper.js', ['1/paper.js']],
  ...['en', 'mkn', 'tet'].map((code): [string, string[], number] => [words(code), [words(code)], 6_000]),
  ['data/1/contacts.json', ['data/1/contacts.json']],
  ...['id', 'en', 'mkn', 'tet'].map((code): [string, string[], number] => [`1/pages/${code}/hotline-card.html with style and script`, page(code), 20_000]),
  ['only the card, in Indonesian', [CARD], 13_000],
  ['only the card, in another language (en)', [CARD, words('en')], 19_000],
];

/** Prints what readers download, brotli 11. */
export function printSizes(): void {
  console.log('\nBytes, brotli 11\n');
  table([['file', 'bytes', 'at most', ''], ...ROWS.map(([what, files, budget]) => [what, size(...files), budget ?? '', budget ? verdict(size(...files), budget) : ''])]);
}
