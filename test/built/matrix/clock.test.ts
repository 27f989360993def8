import assert from 'node:assert/strict';
import {afterEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {builtIn} from '../../../src/generated/contacts.js';
import {pressAll} from '../../helpers/fates.js';
import {host} from '../../helpers/host.js';
import {hostilePage} from '../../helpers/hostile-host.js';
import {CLOCKS} from '../../matrix/clock.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/clock.ts`. */

const {open} = host({'/page.html': hostilePage('')});
let opened: Page | undefined;
afterEach(() => opened?.context().close());

/** In place of the page's clock: without a time given it says this moment. */
const clock = (says: string): string => {
  const year = Number(builtIn.asOf.slice(0, 4)) + Number(says);
  const moment = says === 'nothing' ? NaN : Date.parse(/^\+\d{1,2}$/.test(says) ? `${year}${builtIn.asOf.slice(4)}T02:00:00Z` : says);
  return `const Real = Date; window.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(${moment}) } static now() { return ${moment} } };`;
};

describe('a clock that is wrong', () => {
  for (const {name, promise, says, datesOnly} of CLOCKS)
    it(`${name}: ${promise}`, async () => {
      const {tab, errors, lines} = await open('/page.html', 320, (it) => it.addInitScript({content: clock(says)}));
      opened = tab;
      assert.deepEqual(await pressAll(tab), all('works'));
      for (const widget of ['hotline-card', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message'])
        assert.equal(await tab.locator(`aman-${widget} .card[data-state~="dates-only"]`).count(), Number(datesOnly), widget);
      const text = await tab.evaluate(() => [...document.querySelectorAll('*')].map((each) => each.shadowRoot?.textContent ?? '').join(' '));
      assert.doesNotMatch(text, /NaN|Invalid|undefined/);
      assert.equal(await tab.locator('aman-recruiter-lookup [data-answer=listed]').count(), 0);
      assert.deepEqual([errors, lines], [[], []]);
    });
});
