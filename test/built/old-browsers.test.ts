import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {ENGINES} from '../../scripts/engines/engines.js';
import {WIDGETS} from '../../src/kit/widgets.js';
import {host, page, pasted} from '../helpers/host.js';

/*
 * What a reader keeps whose browser cannot draw: the page's own words. Real old browsers are tried by
 * `npm run test:browsers` (docs/BROWSERS.md); here is what takes no other browser.
 */

const tags = WIDGETS.map((widget) => pasted(widget).tag).join('');
const script = '<script src="/1/aman.js" data-lang="id" defer></script>';
const {open} = host({
  '/all.html': {body: page(script, tags)},
  '/noscript.html': {body: page(script, tags), headers: {'content-security-policy': 'sandbox'}},
});

/** Every tag still shows its words, each number can be pressed, each page opened. */
async function assertWords(tab: Page): Promise<void> {
  assert.equal(await tab.locator('main a[href="tel:08001000"]:visible', {hasText: '0800 1000'}).count(), WIDGETS.length);
  for (const widget of WIDGETS) assert.ok(await tab.locator(`a[href$="/1/pages/id/${widget}.html"]`).isVisible(), widget);
  assert.equal(await tab.locator('main p:visible').count(), await tab.locator('main p').count());
}

describe('a browser that cannot draw the widgets', () => {
  it('keeps the page’s own words where there are no custom elements, and throws nothing', async () => {
    const {tab, errors} = await open('/all.html', 320, (it) => it.addInitScript(() => void Reflect.deleteProperty(window, 'customElements')));
    assert.equal(await tab.evaluate(() => 'customElements' in window), false);
    await assertWords(tab);
    assert.deepEqual(errors, []);
  });

  it('keeps them where no script may run', async () => {
    const {tab} = await open('/noscript.html');
    await assertWords(tab);
    assert.equal(await tab.locator('main .card').count(), 0);
  });

  it('gets them back where a widget breaks at its first drawing, and the developer is told', async () => {
    // As in a browser that lacks something we need: no day can be told.
    const {tab, errors} = await open('/all.html', 320, (it) =>
      it.addInitScript(() => {
        Date.prototype.toISOString = () => {
          throw new Error('cannot draw');
        };
      }),
    );
    await tab.waitForLoadState('networkidle');
    assert.ok(errors.length > 0 && errors.every((each) => each.includes('cannot draw')), errors.join());
    const broken = [];
    for (const widget of WIDGETS) {
      const tag = tab.locator(`aman-${widget}`);
      if (await tag.locator('.card').isVisible()) continue;
      broken.push(widget);
      assert.ok(await tag.locator('> p > a[href="tel:08001000"]').isVisible(), `${widget} is an empty box`);
    }
    assert.ok(broken.length, 'no widget broke');
  });
});

describe('docs/BROWSERS.md', () => {
  const text = readFileSync('docs/BROWSERS.md', 'utf8');
  const chromiums = (words: boolean) => ENGINES.filter((each) => /^chromium-/.test(each.key) && Boolean(each.words) === words).map(({key}) => Number(key.replace(/\D/g, '')));

  it('names every engine that the command runs, and no other', () => {
    const named = [...text.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, key]) => key);
    assert.deepEqual(named, ENGINES.map(({key}) => key));
  });

  it('tells the oldest Chromium that draws, and the newest that only keeps the words', () => {
    assert.match(text, new RegExp(`drawn from Chromium ${Math.min(...chromiums(false))} on`));
    assert.match(text, new RegExp(`Chromium ${Math.max(...chromiums(true))} and older`));
  });
});
