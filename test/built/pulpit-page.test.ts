import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {MESSAGES} from '../../src/data/pulpit.js';
import {SERIES} from '../../src/content/pulpit/series.js';
import {hand, quiet} from '../helpers/built-pulpit.js';
import {faults, host} from '../helpers/host.js';

const {open} = host({
  '/frame.html': {body: '<!doctype html><title>Bingkai</title><iframe title="Pesan" sandbox="" src="/1/pages/id/pulpit-message.html" width="320" height="600"></iframe>'},
  '/desk.html': {body: '<!doctype html><title>Meja</title>'},
});

/** Sets the clock of a page before its scripts run. */
const on = (day: string) => (tab: import('playwright-core').Page) =>
  tab.addInitScript((moment) => {
    const Real = Date;
    // A class, so that `new Date()` without a moment is this one.
    window.Date = class extends Real {
      constructor(...given: unknown[]) {
        super(...((given.length ? given : [moment]) as [string]));
      }
    } as DateConstructor;
  }, `${day}T02:00:00Z`);

describe('the page of the pulpit messages', () => {
  it('has all eight in short and long form, with a prayer, in a frame that may do nothing', async () => {
    const {tab} = await open('/frame.html');
    const frame = tab.frameLocator('iframe');
    await frame.locator('#welcome-home').waitFor();
    for (const it of SERIES) {
      const text = (await frame.locator(`#${it.id}`).innerText()).replace(/\s+/g, ' ');
      assert.deepEqual(['Pendek', 'Panjang', 'Pokok doa'].map((form) => text.includes(form)), [true, true, true], it.id);
      assert.equal(text.match(/0800 1000/g)!.length, 4, it.id);
      for (const line of [it.title, it.prayer, ...it.story]) assert.ok(text.includes(line()), line());
      assert.equal(text.split(it.act()).length, 3, it.id);
    }
  });

  it('is accessible in each language, with a basis for every message', async () => {
    for (const code of ['id', 'en', 'mkn', 'tet']) {
      const {tab, errors} = await open(`/1/pages/${code}/pulpit-message.html`, 320);
      await tab.locator('aman-pulpit-message .go').waitFor();
      assert.deepEqual(await faults(tab), [], code);
      const lost = await tab.evaluate(() => [...document.querySelectorAll('.message a[href^="#fact-"]')].filter((link) => !document.getElementById(link.getAttribute('href')!.slice(1))).length);
      assert.deepEqual([lost, errors], [0, []], code);
      assert.equal(await tab.locator('.message').count(), MESSAGES.length);
    }
  });

  it('says in a draft language that a native speaker must read it before church', async () => {
    for (const [code, says] of [['id', false], ['en', false], ['mkn', true], ['tet', true]] as const) {
      const {tab} = await open(`/1/pages/${code}/pulpit-message.html`);
      assert.equal((await tab.locator('main > .note').allInnerTexts()).some((text) => text.includes('Minta penutur asli')), says, code);
    }
  });

  it('prints all eight inserts, posters, guides and slides, one a page', async () => {
    for (const sheet of ['insert', 'poster', 'guide', 'slide']) {
      const {tab} = await open(`/1/pages/id/pulpit-message.html#${sheet}`, 800);
      if (sheet !== 'guide') await tab.locator(`#${sheet} .qr path`).nth(7).waitFor({state: 'attached'});
      const pdf = (await tab.pdf({preferCSSPageSize: true})).toString('latin1');
      assert.equal((pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length, 8, sheet);
    }
  });

  it('shows the year, a file for calendars, and follows a link to a choice', async () => {
    const {tab} = await open('/1/pages/id/pulpit-message.html#pulpit-message=own-papers&length=short&tradition=gmit&paper=a4&qr=1');
    assert.equal(await tab.locator('.sundays li').count(), 52);
    assert.match(await tab.locator('aman-pulpit-message .card').innerText(), /Surat asli tetap di tangan sendiri/);
    const file = await tab.request.get(new URL('pulpit-message.ics', tab.url()).href);
    assert.match(file.headers()['content-type'], /^text\/calendar/);
  });
});

describe('rules that have grown old since the page was made', () => {
  it('say so, and leave the paper; messages that do not age stay', async () => {
    const {tab} = await open('/1/pages/id/pulpit-message.html', 800, on('2027-09-01'));
    assert.ok(await tab.locator('#cash-gift .held').isVisible());
    assert.ok(!(await tab.locator('#save-number .held').count()));
    await tab.emulateMedia({media: 'print'});
    assert.deepEqual(await Promise.all(['company-name', 'cash-gift', 'work-visa', 'under-age', 'save-number', 'own-papers'].map((id) => tab.locator(`section#${id}`).isVisible())), [false, false, false, false, true, true]);
  });

  it('leave every sheet too: four inserts are printed instead of eight', async () => {
    const {tab} = await open('/1/pages/id/pulpit-message.html#insert', 800, on('2027-09-01'));
    await tab.locator('#insert .qr path').nth(7).waitFor({state: 'attached'});
    const pdf = (await tab.pdf({preferCSSPageSize: true})).toString('latin1');
    assert.equal((pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length, 4);
  });

  it('are not printed by a clock from before the page was made, which knows nothing of their age', async () => {
    const {tab} = await open('/1/pages/id/pulpit-message.html', 800, on('2020-01-01'));
    assert.ok(await tab.locator('#cash-gift .held').isVisible());
  });

  it('are not printed even when a widget asks', async () => {
    const {tab} = await open('/desk.html', 320);
    await quiet(tab);
    await tab.context().addInitScript(`{ const Real = Date; window.Date = class extends Real { constructor(...given) { super(...(given.length ? given : ['2027-09-01T02:00:00Z'])); } }; }`);
    const sheet = await hand(tab, 'id', {sheet: 'insert', ids: ['save-number'], leaf: {paper: 'a5', qr: false, parish: '', day: ''}});
    assert.equal(await sheet.locator('[data-printed]').count(), 1);
    const held = await hand(tab, 'id', {sheet: 'insert', ids: ['cash-gift'], leaf: {paper: 'a5', qr: false, parish: '', day: ''}}, '#cash-gift .held:not([hidden]), #insert .held:not([hidden])');
    assert.equal(await held.locator('[data-printed]').count(), 0);
  });
});
