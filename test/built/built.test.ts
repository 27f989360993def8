import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Server} from 'node:http';
import type {Browser, Page} from 'playwright-core';
import {axeFaults} from '../../scripts/axe.js';
import {openBrowser} from '../../scripts/browser.js';
import {serve, type Extra} from '../../scripts/server.js';

/* The built files, as a partner's page loads them. */

const FALLBACK = '<p><strong>Butuh bantuan?</strong></p><p>Mau kerja ke luar negeri? Tanya dulu sebelum memberi uang atau surat asli.</p><p>Telepon gratis dari Indonesia, buka 24 jam. Sebagian operator bisa menagih pulsa.</p><p><a href="tel:08001000">0800 1000</a></p><p><a href="/1/pages/id/hotline-card.html">Semua nomor bantuan dan yang bisa Anda katakan</a></p>';
const page = (script: string, tag = `<aman-hotline-card>${FALLBACK}</aman-hotline-card>`, after = '<p id="below">Teks di bawah</p>') =>
  `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paroki</title><main>${tag}${after}</main>${script}</html>`;
const ID = '<script src="/1/hotline-card.js" data-lang="id" defer></script>';
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const hosts: Extra = {
  '/favicon.ico': {status: 204, body: ''},
  '/plain.html': {body: page(ID)},
  '/strict.html': {body: page(ID), headers: {'content-security-policy': CSP}},
  '/refused.html': {body: page(ID), headers: {'content-security-policy': "script-src 'none'"}},
  '/english.html': {body: page('<script src="/1/hotline-card.js" data-lang="en" defer></script>')},
  '/tetun.html': {body: page('<script src="/1/hotline-card.js" data-lang="tet" defer></script>')},
  '/twice.html': {body: page(`${ID}${ID}<script src="/1/hotline-card.js?ver=1" async></script><script src="/1/aman.js" defer></script><script src="/1.0.0/hotline-card.js" defer></script>`)},
  '/mangled.html': {body: page(ID, `<aman-hotline-card need=" DANGER " region="&amp;x" destination="" theme="purple" quick-exit="">${FALLBACK}</aman-hotline-card>`)},
  '/aman.html': {body: page('<script src="/1/aman.js" data-lang="id" defer></script>')},
  '/malaysia.html': {body: page(ID, `<aman-hotline-card destination="malaysia">${FALLBACK}</aman-hotline-card>`)},
  '/frame.html': {body: '<!doctype html><title>Bingkai</title><iframe title="Nomor bantuan" sandbox="" src="/1/pages/id/hotline-card.html" width="320" height="600"></iframe>'},
};

let server: Server;
let url: string;
let browser: Browser;
before(async () => {
  ({server, url} = await serve('dist/web', 0, hosts));
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

interface Seen {
  tab: Page;
  errors: string[];
  lines: string[];
  foreign: string[];
}
async function open(path: string, width = 320, prepare?: (tab: Page) => Promise<unknown>): Promise<Seen> {
  const tab = await (await browser.newContext({viewport: {width, height: 640}})).newPage();
  const seen: Seen = {tab, errors: [], lines: [], foreign: []};
  tab.on('pageerror', (error) => seen.errors.push(error.message));
  tab.on('console', (line) => (line.type() === 'error' ? seen.errors : seen.lines).push(line.text()));
  tab.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) seen.foreign.push(request.url());
  });
  await prepare?.(tab);
  await tab.goto(url + path);
  return seen;
}
const call = (tab: Page) => tab.locator('aman-hotline-card a[part=call]');
const faults = (tab: Page): Promise<string[]> => axeFaults(tab, ':root', ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order']);

describe('the hotline card on a partner’s page', () => {
  it('shows 0800 1000 as a link that dials exactly that, accessible, without another origin', async () => {
    const {tab, errors, foreign} = await open('/plain.html');
    await call(tab).waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:08001000');
    assert.match((await call(tab).textContent())!, /0800 1000/);
    assert.deepEqual(await faults(tab), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
  });

  it('obeys a strict policy without a single violation, opened too', async () => {
    const {tab, errors} = await open('/strict.html');
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card .row').first().click();
    await tab.locator('aman-hotline-card .contact').first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('leaves the page’s own words where scripts are refused', async () => {
    const {tab} = await open('/refused.html');
    assert.ok(await tab.locator('a[href="tel:08001000"]').isVisible());
  });

  for (const width of [280, 320, 1280])
    it(`does not move the text below it, ${width} px wide`, async () => {
      const {tab} = await open('/plain.html', width, (it) => it.route('**/hotline-card.js', async (route) => {
        await it.waitForFunction(() => document.querySelector('#below'));
        await route.continue();
      }));
      await call(tab).waitFor();
      const before = await tab.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);
      const bare = await open('/refused.html', width);
      const plain = await bare.tab.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);
      assert.ok(Math.abs(before - plain) < 1, `the text below stands at ${before}, with the fallback at ${plain}`);
    });

  it('works with the script twice, in two files and two versions, with one line to the developer', async () => {
    const {tab, errors, lines} = await open('/twice.html');
    await call(tab).waitFor();
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
    assert.ok(lines.length && lines.every((line) => line.includes('already on this page')), lines.join('\n'));
  });

  it('takes mangled attributes as their defaults, and never becomes an empty box', async () => {
    const {tab, lines} = await open('/mangled.html');
    await call(tab).waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:110');
    assert.equal(lines.filter((line) => line.includes('theme="purple"')).length, 1);
    assert.ok(await tab.locator('aman-hotline-card .exit a').isVisible());
  });

  it('speaks English where the script tag says so, and Indonesian when the words do not come', async () => {
    const {tab} = await open('/english.html');
    await call(tab).waitFor();
    assert.equal(await tab.locator('aman-hotline-card .root').getAttribute('lang'), 'en');
    const lost = await open('/english.html', 320, (it) => it.route('**/words/**', (route) => route.abort()));
    await call(lost.tab).waitFor();
    assert.equal(await lost.tab.locator('aman-hotline-card .root').getAttribute('lang'), 'id');
  });

  it('keeps critical sentences Indonesian in a draft language, each part with its own lang', async () => {
    const {tab} = await open('/tetun.html');
    await call(tab).waitFor();
    assert.equal(await tab.locator('aman-hotline-card .root').getAttribute('lang'), 'tet-ID');
    assert.equal(await tab.locator('aman-hotline-card .title span[lang="id"]').textContent(), 'Butuh bantuan?');
  });

  it('shows five needs, contacts and what to say, by keyboard alone', async () => {
    const {tab} = await open('/plain.html');
    await call(tab).waitFor();
    await tab.locator('aman-hotline-card .open').first().focus();
    await tab.keyboard.press('Enter');
    const rows = tab.locator('aman-hotline-card button.row');
    await rows.nth(4).waitFor();
    assert.equal(await rows.count(), 5);
    await rows.first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('aman-hotline-card blockquote').waitFor();
    assert.ok(await tab.locator('aman-hotline-card a[href="tel:110"]').count());
    await rows.nth(1).click();
    assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth && [...document.querySelector('aman-hotline-card')!.shadowRoot!.querySelectorAll('.contact *')].every((each) => each.getBoundingClientRect().right <= innerWidth)), 'nothing may stick out');
    assert.deepEqual(await faults(tab), []);
  });

  it('shows the embassy of the destination, from the data file', async () => {
    const {tab} = await open('/malaysia.html');
    await tab.locator('aman-hotline-card a.call[href="tel:+60176688032"]').waitFor();
  });

  it('stays with the built-in numbers when the data file is broken, and says so', async () => {
    const {tab} = await open('/malaysia.html', 320, (it) => it.route('**/data/1/contacts.json', (route) => route.fulfill({body: '{"schema":9}'})));
    await tab.locator('aman-hotline-card [data-state~="data-failed"]').waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:+622129244800');
  });

  it('shows every built-in number without a network after load', async () => {
    const {tab} = await open('/plain.html', 320, (it) => it.route('**/hotline-card.more.js', (route) => route.abort()));
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card .panel a[href="tel:129"]').waitFor();
  });

  it('is the same with all widgets in one file', async () => {
    const {tab, errors} = await open('/aman.html');
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card button.row').first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('can be taken away and put back', async () => {
    const {tab, errors} = await open('/plain.html');
    await call(tab).waitFor();
    await tab.evaluate(() => {
      const card = document.querySelector('aman-hotline-card')!;
      for (let i = 0; i < 50; i++) {
        card.remove();
        document.querySelector('main')!.append(card);
      }
      document.querySelector('main')!.append(document.createElement('aman-hotline-card'));
    });
    await tab.waitForFunction(() => document.querySelectorAll('aman-hotline-card').length === 2 && [...document.querySelectorAll('aman-hotline-card')].every((each) => each.shadowRoot?.querySelector('a.call')));
    assert.deepEqual(errors, []);
  });
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

describe('the budgets (brotli)', () => {
  const size = (file: string): number => brotliCompressSync(readFileSync(`dist/web/1/${file}`)).length;
  it('card: 13,000 bytes', () => assert.ok(size('hotline-card.js') <= 13_000, `${size('hotline-card.js')}`));
  it('words of one language: 6,000', () => ['en', 'mkn', 'tet'].forEach((code) => assert.ok(size(`words/${code}/hotline-card.json`) <= 6_000)));
  it('a page with its style and script: 20,000', () =>
    ['id', 'en', 'mkn', 'tet'].forEach((code) => assert.ok(size(`pages/${code}/hotline-card.html`) + size('pages/page.css') + size('pages/page.js') <= 20_000)));
  it('lookup: 22,000', () => assert.ok(size('recruiter-lookup.js') <= 22_000, `${size('recruiter-lookup.js')}`));
  it('all in one: 60,000', () => assert.ok(size('aman.js') <= 60_000));
});
