import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FRAME_HEIGHT, WIDGETS} from '../../src/kit/widgets.js';
import {call, host} from '../helpers/host.js';

/* What a partner sets in the address of a complete page, where a host takes addresses alone. */

const {open} = host({});

describe('the address of a complete page', () => {
  it('sets its widget: need and theme, kept when the language changes', async () => {
    const {tab, errors} = await open('/1/pages/id/hotline-card.html?need=danger&theme=dark');
    await tab.locator('aman-hotline-card [data-theme=dark]').waitFor();
    await tab.locator('aman-hotline-card a[part=call][href="tel:110"]').waitFor();
    await tab.locator('.languages a', {hasText: 'English'}).click();
    await tab.waitForURL(/\/en\/hotline-card\.html\?need=danger&theme=dark$/);
    assert.deepEqual(errors, []);
  });

  it('never brings a list of companies, a handler, or an unknown value', async () => {
    const {tab, errors, foreign} = await open('/1/pages/id/recruiter-lookup.html?registry=https://attacker.example/list.json&sanctions=/x.json&onclick=alert(1)&style=x&theme=%3Cscript%3E&class=x');
    const widget = tab.locator('aman-recruiter-lookup');
    await widget.locator('[data-theme=light]').waitFor();
    assert.deepEqual(await widget.evaluate((it) => it.getAttributeNames().sort()), ['heading-level', 'theme']);
    assert.deepEqual([errors, foreign], [[], []]);
  });

  it('stays off paper: what is typed by hand is the plain address', async () => {
    const {tab} = await open('/1/pages/id/hotline-card.html?theme=dark#poster', 800);
    await tab.locator('#poster .address b').filter({hasText: 'hotline-card.html'}).waitFor();
    assert.match(await tab.locator('#poster .address b').innerText(), /\/1\/pages\/id\/hotline-card\.html$/);
  });
});

describe('a page in a frame', () => {
  it('shows the widget alone, whole, and a link to the whole page', async () => {
    const {tab, errors} = await open('/1/pages/id/hotline-card.html?embed=1');
    await tab.locator('aman-hotline-card .meta').getByText('Sebagian operator bisa menagih pulsa.').waitFor();
    await tab.locator('aman-hotline-card').getByText('Sumber per').first().waitFor();
    assert.deepEqual(await tab.locator('h1, .contacts, nav').filter({visible: true}).count(), 0);
    const [whole] = await Promise.all([tab.context().waitForEvent('page'), tab.getByText('Buka halaman lengkap').first().click()]);
    await whole.locator('header h1').waitFor();
    assert.match(whole.url(), /hotline-card\.html$/);
    assert.deepEqual(errors, []);
  });

  it('keeps the number where the widget does not come', async () => {
    const {tab} = await open('/1/pages/id/hotline-card.html?embed=1', 320, (it) => it.route('**/hotline-card.js', (route) => route.abort()));
    await tab.locator('.embedded').waitFor();
    assert.ok(await tab.locator('aman-hotline-card a.call').isVisible());
  });

  it('that does not grow is high enough for the first screen of every widget at 320 px', async () => {
    for (const widget of WIDGETS) {
      const {tab} = await open(`/1/pages/id/${widget}.html?embed=1`);
      await (widget === 'hotline-card' ? call(tab) : tab.locator(`aman-${widget} [data-state]`).first()).waitFor();
      await tab.waitForFunction((tag) => !document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.root')!.style.minBlockSize, `aman-${widget}`);
      const high = await tab.evaluate(() => document.documentElement.scrollHeight);
      const {height} = (await tab.locator('.page').boundingBox())!;
      assert.ok(height <= FRAME_HEIGHT[widget], `${widget} needs ${Math.round(height)} px`);
      assert.ok(high <= 640, widget);
    }
  });
});
