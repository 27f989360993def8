import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {LISTS, PAGE, SCRIPTS, VOICE_WORDS, WORDS} from '../../scripts/ceilings.js';

const size = (file: string): number => brotliCompressSync(readFileSync(`dist/web/${file}`)).length;
const LANGUAGES = ['id', 'en', 'mkn', 'tet'];

describe('the budgets (brotli)', () => {
  for (const [file, most] of Object.entries(SCRIPTS)) it(`${file}: ${most} bytes`, () => assert.ok(size(file) <= most, `${size(file)}`));
  it(`the list of companies and that of sanctions: ${LISTS}`, () => assert.ok(size('data/1/registry.json') + size('data/1/sanctions.json') <= LISTS));
  it(`words of the recordings in one language: ${VOICE_WORDS}`, () => LANGUAGES.slice(1).forEach((code) => assert.ok(size(`1/words/${code}/voices.json`) <= VOICE_WORDS, code)));
  for (const [widget, most] of Object.entries(WORDS)) {
    it(`words of ${widget} in one language: ${most}`, () => LANGUAGES.slice(1).forEach((code) => assert.ok(size(`1/words/${code}/${widget}.json`) <= most, code)));
    it(`the page of ${widget} with its style and script: ${PAGE}`, () =>
      LANGUAGES.forEach((code) => assert.ok(size(`1/pages/${code}/${widget}.html`) + size('1/pages/page.css') + size('1/pages/page.js') <= PAGE, code)));
  }
});
