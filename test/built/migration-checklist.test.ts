import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {STRICT, faults, host, page, pasted, shift} from '../helpers/host.js';

/* The built checklist, as a partner's page loads it. */

const {script, tag} = pasted('migration-checklist');
const {open} = host({
  '/plain.html': {body: page(script, tag)},
  '/strict.html': {body: page(script, tag), headers: {'content-security-policy': STRICT}},
  '/refused.html': {body: page(script, tag), headers: {'content-security-policy': "script-src 'none'"}},
});

const PAPERS = 4;
const list = (tab: Page) => tab.locator('aman-migration-checklist');
const press = (tab: Page, text: string) => list(tab).locator('button', {hasText: text}).first().click();
async function openPapers(tab: Page): Promise<void> {
  await press(tab, 'Lihat 9 langkah');
  await list(tab).locator('.steps button').nth(PAPERS - 1).click();
  await list(tab).locator('.papers').waitFor();
}
async function set(tab: Page, paper: string, status: number): Promise<void> {
  const row = list(tab).locator(`[data-paper=${paper}]`);
  await row.locator(':scope > details > summary').click();
  await row.locator(':scope > details > .panel > .bar button').nth(status).click();
}

describe('the checklist on a partner’s page', () => {
  it('is accessible through its papers, and asks no other origin', async () => {
    const {tab, errors, foreign} = await open('/plain.html');
    assert.deepEqual(await faults(tab), []);
    await openPapers(tab);
    await set(tab, 'ktp', 2);
    assert.deepEqual(await faults(tab), []);
    assert.deepEqual([errors, foreign], [[], []]);
  });

  it('obeys a strict policy, and opens a basis there', async () => {
    const {tab, errors} = await open('/strict.html');
    await openPapers(tab);
    await list(tab).locator('.fact summary').first().click();
    await list(tab).locator('.fact a').first().waitFor();
    assert.match((await list(tab).locator('.fact details').first().textContent())!, /UU 18\/2017 Pasal 30/);
    assert.deepEqual(errors, []);
  });

  it('works without a network once it has come, also where a basis cannot come any more', async () => {
    const {tab, errors} = await open('/plain.html');
    await list(tab).locator('.card').waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.context().setOffline(true);
    await openPapers(tab);
    await set(tab, 'ktp', 1);
    assert.match((await list(tab).locator('.card').textContent())!.replace(/\s+/g, ' '), /1 dari 13 sudah/);
    await list(tab).locator('.fact summary').first().click();
    // Two tries, with a pause between.
    await list(tab).locator('.fact .button').first().waitFor({timeout: 15_000});
    await tab.context().setOffline(false);
    assert.deepEqual(errors.filter((each) => !/ERR_INTERNET_DISCONNECTED|Failed to load/.test(each)), []);
  });

  for (const width of [280, 320, 1280])
    it(`does not move the text below it, ${width} px wide`, async () => {
      assert.ok((await shift(open, 'migration-checklist', {drawn: '/plain.html', refused: '/refused.html'}, width, 'aman-migration-checklist .card')) < 1);
    });

  it('prints on its own page what the reader filled in, and nothing stands in the address', async () => {
    const {tab} = await open('/plain.html');
    await openPapers(tab);
    await set(tab, 'ktp', 1);
    await set(tab, 'visa', 2);
    await tab.context().addInitScript('window.print = () => document.body.dataset.printed = ""');
    const [sheet] = await Promise.all([tab.waitForEvent('popup'), press(tab, 'Cetak daftar')]);
    await sheet.locator('[data-printed]').waitFor({state: 'attached'});
    const boxes = await sheet.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>('#list [data-id]')].map((row) => [row.dataset.id!, row.hidden ? 'hidden' : row.querySelector('.box')!.textContent])));
    assert.deepEqual([boxes.ktp, boxes.visa, boxes.passport, boxes['sea-work']], ['✓', '–', '', 'hidden']);
    assert.match(sheet.url(), /migration-checklist\.html#list$/);
  });
});

describe('the checklist’s page without JavaScript', () => {
  it('is accessible, in each language, with a basis for every statement', async () => {
    for (const code of ['id', 'en', 'mkn', 'tet']) {
      const {tab, errors} = await open(`/1/pages/${code}/migration-checklist.html`, 320);
      assert.deepEqual(await faults(tab), [], code);
      const lost = await tab.evaluate(() => [...document.querySelectorAll('[data-facts] a[href^="#fact-"]')].filter((link) => !document.getElementById(link.getAttribute('href')!.slice(1))).length);
      assert.deepEqual([lost, errors], [0, []], code);
    }
  });

  it('has boxes of at least 6 mm, and fits A4: the list on two pages, everything on three', async () => {
    const {tab} = await open('/1/pages/id/migration-checklist.html#list', 800);
    await tab.emulateMedia({media: 'print'});
    const box = (await tab.locator('#list .box').first().boundingBox())!;
    assert.ok(Math.min(box.width, box.height) / 96 * 25.4 >= 6);
    const pages = async (path: string): Promise<number> => {
      const {tab: it} = await open(path, 800);
      return ((await it.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    };
    for (const code of ['id', 'en']) {
      const [sheet, whole] = [await pages(`/1/pages/${code}/migration-checklist.html#list`), await pages(`/1/pages/${code}/migration-checklist.html`)];
      assert.ok(sheet >= 1 && sheet <= 2, `${code}: the list takes ${sheet} pages`);
      assert.ok(whole >= 1 && whole <= 3, `${code}: everything takes ${whole} pages`);
    }
  });
});
