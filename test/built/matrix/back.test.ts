import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {openBrowserThatKeepsPages} from '../../../scripts/browser.js';
import {TYPES, serve, type Extra} from '../../../scripts/server.js';
import {WIDGETS, tagOf} from '../../../src/kit/widgets.js';
import {pressAll, stands} from '../../helpers/fates.js';
import {hostilePage, scriptOf} from '../../helpers/hostile-host.js';
import {BACK} from '../../matrix/back.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/back.ts`. */

const DATA = ['contacts', 'registry', 'sanctions', 'facts'];
const pages: Extra = {
  '/page.html': hostilePage(''),
  '/other.html': {body: '<!doctype html><title>Lain</title><h1>Lain</h1>'},
  // Our scripts on a host that has lost the data.
  '/none/page.html': hostilePage('', scriptOf('none/1/aman.js')),
  '/none/1/aman.js': {body: readFileSync('dist/web/1/aman.js'), type: TYPES['.js']},
  ...Object.fromEntries(DATA.map((name) => [`/none/data/1/${name}.json`, {status: 404, body: ''}])),
};

/** What a reader sees of each widget, and how much there is of it. */
const looks = (tab: Page): Promise<string[]> =>
  tab.evaluate((tags) => tags.map((tag) => {
    const cards = document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>('.card');
    return `${cards.length} ${cards[0].dataset.state} ${cards[0].querySelector('input')?.value} ${cards[0].textContent!.replace(/\s+/g, ' ')}`;
  }), WIDGETS.map(tagOf));

describe('a page', () => {
  let server: Server;
  let url: string;
  let browser: Browser;
  let context: BrowserContext;
  let tab: Page;
  const errors: string[] = [];
  before(async () => {
    ({server, url} = await serve('dist/web', 0, pages));
    browser = await openBrowserThatKeepsPages();
    context = await browser.newContext({viewport: {width: 320, height: 640}});
    tab = await context.newPage();
    tab.on('pageerror', (error) => errors.push(error.message));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it(`${BACK.cache.name}: ${BACK.cache.promise}`, async () => {
    await tab.goto(`${url}/page.html`, {waitUntil: 'networkidle'});
    await tab.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, {came: event.persisted}));
      Object.assign(window, {contacts: 0});
      addEventListener('aman-contact', () => (window as unknown as {contacts: number}).contacts++);
    });
    assert.deepEqual(await pressAll(tab), all('works'));
    const before = await looks(tab);
    const asked: string[] = [];
    for (let times = 0; times < 3; times++) {
      await tab.goto(`${url}/other.html`);
      tab.on('request', (request) => asked.push(request.url().slice(url.length)));
      await tab.goBack({waitUntil: 'commit'});
      await tab.waitForFunction(() => 'came' in window);
      assert.equal(await tab.evaluate(() => (window as {came?: boolean}).came), true, 'the page came from the network, not from where the browser keeps pages');
      tab.removeAllListeners('request');
    }
    assert.deepEqual(asked.filter((path) => path !== '/page.html'), []);
    assert.deepEqual(await looks(tab), before);
    // A press counts once, and opens what it opened before.
    const card = tab.locator(tagOf('hotline-card'));
    await tab.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
    await card.locator('a[part=call]').click();
    assert.equal(await tab.evaluate(() => (window as unknown as {contacts: number}).contacts), 1);
    await tab.evaluate(() => document.dispatchEvent(new CustomEvent('aman-language', {detail: 'en'})));
    for (const widget of WIDGETS) await tab.locator(`${tagOf(widget)} .root[lang=en]`).waitFor();
    assert.deepEqual([await stands(tab), errors], [all('works'), []]);
  });

  it(`${BACK.kept.name}: ${BACK.kept.promise}`, async () => {
    const list = tab.locator(tagOf('migration-checklist'));
    const papers = async (path: string) => {
      await tab.goto(url + path);
      await list.locator('button').filter({hasText: 'Lihat 9 langkah'}).first().click();
      await list.locator('.steps button').nth(3).click();
    };
    await papers('/page.html');
    await list.locator('[data-paper=ktp] > details > summary').click();
    await list.locator('[data-paper=ktp] .bar button').nth(1).click();
    await list.locator('button', {hasText: 'Simpan di HP ini'}).click();
    await list.locator('.note button').first().click();
    await list.locator('.card[data-state~=kept]').waitFor();
    await papers('/none/page.html');
    await list.locator('.card').filter({hasText: /1\sdari\s13\ssudah/}).waitFor();
    assert.deepEqual(errors, []);
  });
});
