import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {WIDGETS, tagOf} from '../../src/kit/widgets.js';
import {host, pasted, type Seen} from '../helpers/host.js';

/*
 * A page has letters of its own: what stands in our tags is longer or shorter there than in ours. The text below must
 * not move all the same.
 */

const LETTERS = {
  'the browser’s own': '',
  'small ones': 'font: 14px/1.4 sans-serif',
  'large ones': 'font: 18px/1.6 sans-serif',
};
const WIDTHS = [280, 320, 412];

const tags = WIDGETS.map((widget) => `${pasted(widget).tag}<p>Teks di bawah</p>`).join('');
const page = (letters: string, script: string): {body: string} => ({body: `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paroki</title><style>body { ${letters} }</style><main>${tags}</main>${script}</html>`});
const all = Object.entries(LETTERS);
const {open} = host(Object.fromEntries(all.flatMap(([name, letters]) => [[`/words/${name}`, page(letters, '')], [`/drawn/${name}`, page(letters, '<script src="/1/aman.js" data-lang="id" defer></script>')]])));

/** How high each tag is, with the margins around it. */
async function heights({tab}: Seen): Promise<number[]> {
  const tops = await tab.locator('main > p').evaluateAll((lines) => lines.map((it) => it.getBoundingClientRect().top));
  return tops.map((top, at) => Math.round(top - (tops[at - 1] ?? 0)));
}
const drawn = (tab: Page): Promise<unknown> => tab.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.card')), WIDGETS.map(tagOf));

describe('a page with letters of its own', () => {
  for (const [name] of all)
    it(`has its text where it was: ${name}`, async () => {
      for (const width of WIDTHS) {
        const before = await heights(await open(`/words/${name}`, width));
        const after = await open(`/drawn/${name}`, width);
        await drawn(after.tab);
        assert.deepEqual(await heights(after), before, `${width} px wide: ${WIDGETS.join(', ')}`);
      }
    });
});
