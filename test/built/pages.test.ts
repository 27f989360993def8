import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {call, faults, host, page, pasted} from '../helpers/host.js';

/* The built pages: complete without JavaScript, enhanced with it, and printed. */

const {script, tag} = pasted('hotline-card');
const {open} = host({
  '/plain.html': {body: page(script, tag)},
  '/frame.html': {body: '<!doctype html><title>Bingkai</title><iframe title="Nomor bantuan" sandbox="" src="/1/pages/id/hotline-card.html" width="320" height="600"></iframe>'},
});

describe('the page without JavaScript', () => {
  it('shows every number as text, even in a frame that may do nothing', async () => {
    const {tab} = await open('/frame.html');
    const frame = tab.frameLocator('iframe');
    for (const number of ['0800 1000', '110', '129', '+60 17 668 8032']) assert.ok(await frame.getByText(number, {exact: true}).count(), number);
  });

  it('is accessible, in each language', async () => {
    for (const code of ['id', 'en', 'mkn', 'tet']) {
      const {tab, errors} = await open(`/1/pages/${code}/hotline-card.html`);
      await call(tab).waitFor();
      assert.deepEqual(await faults(tab), [], code);
      assert.deepEqual(errors, [], code);
    }
  });

  it('prints a poster with a QR code of at least 25 mm', async () => {
    const {tab} = await open('/1/pages/id/hotline-card.html#poster', 800);
    await tab.locator('#poster .qr path').waitFor({state: 'attached'});
    await tab.emulateMedia({media: 'print'});
    const box = (await tab.locator('#poster .qr').boundingBox())!;
    assert.ok(box.width / 96 * 25.4 >= 25);
    assert.ok((await tab.pdf({format: 'A4'})).length > 1000);
  });

  it('clips nothing on paper, in any language: ten wallet cards and the poster each fit their A4 page', async () => {
    const [width, height] = [186, 273].map((mm) => Math.floor((mm / 25.4) * 96));
    for (const code of ['id', 'en', 'mkn', 'tet'])
      for (const sheet of ['wallet', 'poster']) {
        const {tab} = await open(`/1/pages/${code}/hotline-card.html#${sheet}`, width);
        await tab.emulateMedia({media: 'print'});
        if (sheet === 'poster') await tab.locator('#poster .qr path').waitFor({state: 'attached'});
        const {clipped, bottom} = await tab.evaluate((id) => ({
          clipped: [...document.querySelectorAll('.wallet li')].filter((each) => each.scrollHeight > each.clientHeight).length,
          bottom: Math.max(...[...document.querySelectorAll(`#${id} *`)].map((each) => each.getBoundingClientRect().bottom)),
        }), sheet);
        assert.equal(clipped, 0, `${code}: ${clipped} wallet cards lose a line`);
        assert.ok(bottom <= height, `${code}: the ${sheet} is ${bottom} px high, the paper ${height}`);
      }
  });

  it('prints what the widget hands over, by id only', async () => {
    const {tab} = await open('/plain.html');
    await tab.context().addInitScript(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
    await tab.locator('aman-hotline-card .open').first().click();
    const [sheet] = await Promise.all([tab.context().waitForEvent('page'), tab.locator('aman-hotline-card .bar button', {hasText: 'Cetak nomor'}).click()]);
    await sheet.locator('html[data-printed]').waitFor({state: 'attached'});
    assert.ok(await sheet.locator('#card [data-id="kp2mi-hotline"]').isVisible());
    assert.ok(!(await sheet.locator('#card [data-id="polri-110"]').isVisible()));
  });
});
