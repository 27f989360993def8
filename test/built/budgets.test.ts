import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';

const size = (file: string): number => brotliCompressSync(readFileSync(`dist/web/${file}`)).length;
const LANGUAGES = ['id', 'en', 'mkn', 'tet'];

/** The design's ceilings, in bytes. */
const SCRIPTS: Record<string, number> = {'1/hotline-card.js': 13_000, '1/recruiter-lookup.js': 22_000, '1/migration-checklist.js': 22_000, '1/rights-quiz.js': 22_000, '1/aman.js': 60_000};
const WORDS: Record<string, number> = {'hotline-card': 6_000, 'recruiter-lookup': 6_000, 'migration-checklist': 6_000, 'rights-quiz': 9_000};

describe('the budgets (brotli)', () => {
  for (const [file, most] of Object.entries(SCRIPTS)) it(`${file}: ${most} bytes`, () => assert.ok(size(file) <= most, `${size(file)}`));
  for (const [widget, most] of Object.entries(WORDS)) {
    it(`words of ${widget} in one language: ${most}`, () => LANGUAGES.slice(1).forEach((code) => assert.ok(size(`1/words/${code}/${widget}.json`) <= most, code)));
    it(`the page of ${widget} with its style and script: 20,000`, () =>
      LANGUAGES.forEach((code) => assert.ok(size(`1/pages/${code}/${widget}.html`) + size('1/pages/page.css') + size('1/pages/page.js') <= 20_000, code)));
  }
});
