import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {LIMITS, MESSAGES, PAPERS, SHEET, type MessageId, type Paper} from '../../src/data/pulpit.js';
import {hand, quiet} from '../helpers/built-pulpit.js';
import {host} from '../helpers/host.js';
import {PDF_HOST, inkOf, measure, part, readCode, type Leaf} from '../helpers/pdf.js';

/* The pulpit message on paper, as it comes out of the browser's own print: measured in its PDF, its code read back. */

const {open} = host(PDF_HOST);
const CODES = ['id', 'en', 'mkn', 'tet'];
const SIZES: Record<Paper, [width: number, height: number]> = {four: [210, 297], two: [297, 210], a5: [148, 210], a4: [210, 297], a3: [297, 420], guide: [210, 297], wide: [338.7, 190.5], classic: [254, 190.5]};
/** A parish with a long name, and a helper. */
const WRITTEN = {parish: 'Paroki Santa Maria Assumpta, Kota Baru, Kupang', day: '2026-11-29', local: {role: 'Ketua Komisi Pemuda', number: '0812 3456 7890'}};

let opened: Page | undefined;
/** A page on the host that asks for prints, and measures them: one for each test. */
async function desk(): Promise<Page> {
  if (opened && !opened.isClosed()) return opened;
  const {tab} = await open('/pdf/blank.html');
  await quiet(tab);
  return (opened = tab);
}

const sheetOf = async (paper: Paper, ids: readonly MessageId[], code = 'id', more: object = {}): Promise<Page> =>
  hand(await desk(), code, {sheet: SHEET[paper], ids: [...ids], leaf: {paper, qr: true, ...WRITTEN, ...more}});

/** One message on a paper, and the address of the page that printed it. */
async function on(paper: Paper, message: MessageId, more?: object): Promise<{leaves: Leaf[]; address: string; said: string}> {
  const sheet = await sheetOf(paper, [message], 'id', more);
  const leaves = await measure(await desk(), await sheet.pdf({preferCSSPageSize: true}));
  const address = sheet.url().split('#')[0];
  await sheet.close();
  return {leaves, address, said: leaves.flatMap(({texts}) => texts.map(({text}) => text)).join(' ')};
}

describe('each paper is one page of its size, black on white, with text of 11 pt, numbers of 20 pt, and a code that is read at 150 dpi', () => {
  for (const paper of PAPERS)
    it(paper, async () => {
      const {leaves, said, address} = await on(paper, 'company-name');
      const [leaf] = leaves;
      assert.equal(leaves.length, 1);
      for (const [is, should] of [[leaf.width, SIZES[paper][0]], [leaf.height, SIZES[paper][1]]]) assert.ok(Math.abs(is - should) < 1, `${is} mm, not ${should}`);
      assert.deepEqual(leaf.texts.filter(({pt}) => pt < 10.9), []);
      for (const number of ['0800 1000', '0812 3456 7890']) {
        const found = leaf.texts.filter(({text}) => text.includes(number));
        assert.ok(found.length && found.every(({pt}) => pt >= 19.9), `${number}: ${found.map(({pt}) => pt)}`);
      }
      for (const words of ['Paroki Santa Maria Assumpta', 'Ketua Komisi Pemuda', '29 November 2026', 'Data per 24 November 2026']) assert.ok(said.includes(words), words);
      assert.ok(leaf.grey && inkOf(leaf) < 0.15, `${inkOf(leaf)} of it is ink`);
      if (paper === 'guide') return;
      const target = address.replace('pulpit-message', 'recruiter-lookup');
      assert.ok(said.replace(/\s/g, '').includes(target.replace('http://', '')), 'the address is not printed');
      const across = {four: 2, two: 2}[paper as string] ?? 1;
      const down = paper === 'four' ? 2 : 1;
      for (let at = 0; at < across * down; at++) assert.equal(readCode(part(leaf, across, down, at % across, Math.floor(at / across))), target);
    });
});

describe('the QR code', () => {
  it('is at least 25 mm wide without its white edge', async () => {
    for (const paper of ['four', 'a4', 'classic'] as const) {
      const sheet = await sheetOf(paper, ['company-name']);
      await sheet.emulateMedia({media: 'print'});
      const wide = await sheet.locator('article:not([hidden]) .qr path').first().evaluate((path) => path.getBoundingClientRect().width);
      assert.ok((wide / 96) * 25.4 >= 25, `${paper}: ${(wide / 96) * 25.4} mm`);
      await sheet.close();
    }
  });

  it('leads to the page that helps with the message, and is left out where nobody wants it; the address stays', async () => {
    const {leaves, said} = await on('a5', 'save-number', {qr: false});
    assert.throws(() => readCode(leaves[0].image));
    assert.ok(said.replace(/\s/g, '').includes('hotline-card.html'));
  });
});

describe('what is printed', () => {
  it('fits: every message on every paper in every language, with a parish and a helper', async () => {
    const full: string[] = [];
    for (const code of CODES)
      for (const paper of PAPERS) {
        const sheet = await sheetOf(paper, MESSAGES, code);
        // As the printer lays it out.
        await sheet.emulateMedia({media: 'print'});
        const over = await sheet.evaluate(() => [...document.querySelectorAll<HTMLElement>('article:not([hidden])')].filter((it) => 'full' in it.dataset || it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1).map((it) => it.dataset.id).join());
        if (over || !(await sheet.locator('[data-printed]').count())) full.push(`${code} ${paper}: ${over}`);
        await sheet.close();
      }
    assert.deepEqual(full, []);
  });

  it('is refused with a sentence where it does not fit, never made smaller or cut', async () => {
    const sheet = await sheetOf('classic', ['under-age'], 'id', {local: {role: 'W'.repeat(LIMITS.role), number: '0812 3456 7890'}});
    assert.equal(await sheet.locator('[data-printed]').count(), 0);
    assert.match(await sheet.locator('.overflow:not([hidden])').first().innerText(), /tidak muat/);
    // Nor by the browser's own menu.
    await sheet.emulateMedia({media: 'print'});
    assert.equal(await sheet.locator('article:not([hidden])').evaluateAll((all) => all.filter((it) => (it as HTMLElement).offsetParent).length), 0);
    await sheet.close();
  });

  it('is Indonesian where it could hurt, also in a draft language', async () => {
    const sheet = await sheetOf('a5', ['own-papers'], 'mkn');
    await sheet.emulateMedia({media: 'print'});
    const said = await sheet.locator('#insert article:not([hidden])').innerText();
    assert.ok(said.includes('Surat asli tetap di tangan sendiri') && said.includes('Perekrut minta surat asli? Beri salinan saja'));
    await sheet.close();
  });
});
