import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {WIDGETS} from '../../src/kit/widgets.js';
import {host} from '../helpers/host.js';
import {axeInside, hostilePage, looks, numbersAsSeen, outOfReach, rightToLeft, scriptOf, walkAll} from '../helpers/hostile-host.js';
import {CARELESS, PROTOTYPE_16} from '../helpers/old-scripts.js';
import {STYLES, TOGETHER} from '../helpers/hostile-styles.js';
import {VERSION} from '../helpers/version.js';

/* All five widgets on a page whose style sheets are against them. */

const styled = (css: string) => hostilePage(`<style>${css}</style>`);
const together = rightToLeft(hostilePage(`<style>${TOGETHER}</style><script>${PROTOTYPE_16}</script><script>${CARELESS['put something else under the names Event and Hash']}</script>`, ['1/hotline-card.js', `${VERSION}/aman.js`, '1/aman.js'].map(scriptOf).join('')));
const names = Object.keys(STYLES);
const {open} = host({
  '/plain.html': styled(''),
  '/rtl.html': rightToLeft(styled(STYLES['is dark'])),
  '/together.html': together,
  '/tabs.html': styled('main { visibility: hidden }'),
  ...Object.fromEntries(names.map((name, at) => [`/${at}.html`, styled(STYLES[name])])),
});

let plain: string[];
/** Every piece looks as on a plain page, can be reached, and the number stands in order. */
async function holds(tab: Page): Promise<void> {
  const seen = await looks(tab);
  assert.deepEqual(seen.filter((line, at) => line !== plain[at]).slice(0, 3), plain.filter((line, at) => line !== seen[at]).slice(0, 3));
  assert.deepEqual(await outOfReach(tab), []);
  const numbers = await numbersAsSeen(tab);
  assert.ok(numbers.length >= 4 && numbers.every((number) => number === '08001000'), numbers.join());
}

describe('a page whose styles are against its widgets', () => {
  before(async () => {
    const {tab} = await open('/plain.html');
    await walkAll(tab);
    plain = await looks(tab);
    assert.ok(plain.length > 500 * WIDGETS.length, `${plain.length}`);
  });

  for (const [at, name] of names.entries())
    it(`${name}: the widgets look as ever, and work`, async () => {
      const {tab, errors} = await open(`/${at}.html`);
      await walkAll(tab);
      await holds(tab);
      assert.deepEqual(errors, []);
    });

  it('is dark, and read from right to left: the number stays in order, the widgets look as ever, and work', async () => {
    const {tab, errors} = await open('/rtl.html');
    await walkAll(tab);
    await holds(tab);
    assert.deepEqual(await axeInside(tab), []);
    assert.deepEqual(errors, []);
  });

  for (const width of [320, 1280])
    it(`does all of this at once, with old scripts and three copies of ours: everything is readable and works, ${width} px wide`, async () => {
      const {tab, errors} = await open('/together.html', width);
      await walkAll(tab);
      if (width === 320) await holds(tab);
      assert.deepEqual([await outOfReach(tab), errors], [[], []]);
    });

  it('stays out of sight in a tab that the page hides, and comes with it', async () => {
    const {tab} = await open('/tabs.html');
    const card = tab.locator('aman-hotline-card .card');
    await card.waitFor({state: 'attached'});
    assert.ok(!(await card.isVisible()));
    await tab.locator('main').evaluate((it) => (it.style.visibility = 'visible'));
    assert.ok(await card.isVisible());
  });
});
