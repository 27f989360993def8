import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {host} from '../helpers/host.js';
import {seen, stop, through, type Stop} from '../helpers/keys.js';
import {PLACES, screenPages, walk} from '../helpers/screens.js';

/* Keys alone, from the start of each widget to its end. */

const {open} = host(screenPages());

/** Radios of one group are one stop, and which of them depends on the way one comes. */
const placesOf = (stops: Stop[]): number[] => stops.filter(({kind}) => kind !== 'input radio').map(({place}) => place);

/** Everything that can be pressed or filled, in the order in which it is read. */
const controls = (tab: Page): Promise<number[]> =>
  tab.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!;
    const all = [...host.shadowRoot!.querySelectorAll('*')];
    return all.flatMap((each, place) => (each.matches('a[href], button, input:not([type=radio]), select, summary') && each.checkVisibility() ? [place] : []));
  });

describe('with keys alone', () => {
  for (const place of PLACES)
    it(`a reader goes through the whole ${place}, sees where the focus is, and comes out again`, async () => {
      const {tab, errors} = await walk(open, place, async (at, {name, heading, ways}) => {
        const now = await stop(at);
        if (ways.length) assert.ok(now.place >= 0, `${name}: the focus is lost after a press`);
        if (heading) assert.equal(await at.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.className), 'headline', name);
        const forward = await through(at, 'Tab');
        forward.forEach(seen);
        assert.deepEqual(placesOf(forward), await controls(at), `${name}: every control once, in reading order`);
        await at.locator('#before').focus();
      });
      const back = await through(tab, 'Shift+Tab');
      assert.deepEqual(placesOf(back).reverse(), await controls(tab));
      assert.deepEqual(errors, []);
    });

  it('the quick exit is the first stop', async () => {
    const {tab} = await open('/hotline-card.html');
    await tab.locator('aman-hotline-card .call').waitFor();
    await tab.locator('#before').focus();
    await tab.keyboard.press('Tab');
    assert.equal((await stop(tab)).name, 'Keluar cepat');
  });
});
