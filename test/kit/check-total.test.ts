import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mixed, seeded} from '../../src/base/random.js';
import {DAMAGES, check} from '../../src/kit/check.js';
import {facts} from '../helpers/kit.js';
import {mangled} from './mangled/index.js';
import {card, escaped} from './mangled/tools.js';

/** The longest text, in letters, and one of a tenth. */
const LONGEST = 300_000;
const SHORTER = LONGEST / 10;
/** Ten times the text takes ten times as long, where nothing looks at all the rest again for each sign: that would be a hundred times. */
const TIMES = 40;

const random = seeded('check');
const upTo = (end: number): number => Math.floor(random() * end);
const one = <T>(list: readonly T[]): T => list[upTo(list.length)];
const piece = (text: string, longest = 200): string => {
  const from = upTo(text.length);
  return text.slice(from, from + upTo(longest));
};
const SIGNS = ['<', '>', '"', "'", '`', '&', '&amp;', '&#8221;', '&#xffffff;', '<!--', '-->', '<![CDATA[', ']]>', '<p>', '</p>', '<br />', '<script', '</script>', '<textarea>', '<template>', '<noscript>', '<aman-', '\u0000', '\ud800', '“', '\u00a0', '\r\n', '[migrasi_aman', 'constructor="x" __proto__="y"'];

/** Cuts, doubles, escapes and mixes pieces of the corpus. */
const WAYS: ((code: string) => string)[] = [
  (code) => code.slice(0, upTo(code.length)),
  (code) => code.slice(upTo(code.length)),
  (code) => code + code,
  (code) => escaped(code),
  (code) => code.replace(/"/g, one(SIGNS)),
  (code) => [...Array(12)].reduce<string>((text) => { const at = upTo(text.length); return text.slice(0, at) + one(SIGNS) + text.slice(at); }, code),
  (code) => mixed(code.split(/(?=<)/), random).join(''),
  (code) => piece(code) + piece(one(mangled).code) + piece(code),
  (code) => [...code].reverse().join(''),
];
/** Short ones: whole pages of the corpus would make each of two thousand texts a long one. */
const short = mangled.filter(({code}) => code.length < 5_000);

/** How long one check takes, in ms. */
function time(code: string): number {
  const start = performance.now();
  check(code, facts);
  return performance.now() - start;
}

/** How many times as long the long one takes. The best of up to thirty turns of both: other work on the machine slows each, and what is slow by itself stays slow. */
function growth(long: string, short: string): number {
  let [most, least] = [Infinity, Infinity];
  for (let turn = 0; turn < 30 && (turn < 3 || most >= TIMES * least); turn++) [most, least] = [Math.min(most, time(long)), Math.min(least, time(short))];
  return most / least;
}

describe('the check of pasted code, given anything', () => {
  it('never throws, and names only damages that it knows', () => {
    for (let turn = 0; turn < 2_000; turn++) {
      let code = one(short).code;
      for (let i = upTo(4) + 1; i; i--) code = one(WAYS)(code);
      const findings = check(code, facts);
      assert.ok(findings.every(({damage}) => DAMAGES.includes(damage)), code);
    }
  });

  it('says the same twice', () => {
    for (const {code} of mangled) assert.deepEqual(check(code, facts), check(code, facts));
  });

  type Fill = (unit: string) => string;
  const fill = (length: number): Fill => (unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const long: Record<string, (fill: Fill) => string> = {
    'text': (fill) => fill('Warta jemaat, Minggu 12 April. '),
    'a page with our code at its end': (fill) => fill('<div class="a"><p>Warta <a href="tel:0380123456">(0380) 123456</a></p></div>\n') + card,
    'our code, hundreds of times': (fill) => fill(card),
    'our code as text, hundreds of times': (fill) => fill(escaped(card)),
    'digits': (fill) => fill('0800 '),
    'spaces': (fill) => fill(' '),
    'starts of tags': (fill) => fill('<p'),
    'starts of our tags': (fill) => fill('<aman-hotline-card '),
    'starts of comments': (fill) => fill('<!-- '),
    'slashes': (fill) => `<script src="${fill('/1')}">`,
    'our address, hundreds of times, in one': (fill) => `<script src="${fill('/1/aman.js?\n')}">`,
    'single signs': (fill) => fill(SIGNS.join('')),
  };
  for (const [name, write] of Object.entries(long))
    it(`takes no longer for 300 kB than ten texts of a tenth do, more or less: ${name}`, () => {
      const times = growth(write(fill(LONGEST)), write(fill(SHORTER)));
      assert.ok(times < TIMES, `${times} times as long`);
    });
});
