import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Server} from 'node:http';
import type {Browser, Page} from 'playwright-core';
import {mounts} from '../../../scripts/bench/mounts.js';
import {openBrowser} from '../../../scripts/browser.js';
import {serve} from '../../../scripts/server.js';
import {WIDGETS, tagOf} from '../../../src/kit/widgets.js';
import {press, pressAll} from '../../helpers/fates.js';
import {host, pasted} from '../../helpers/host.js';
import {hostilePage, scriptOf} from '../../helpers/hostile-host.js';
import {LIFE, MANY, SWAPS} from '../../matrix/lifecycle.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/lifecycle.ts`. */

const file = (name: string) => ({type: 'text/javascript', body: readFileSync(createRequire(import.meta.url).resolve(name))});
const {tag} = pasted('hotline-card');
const pages = {
  '/page.html': hostilePage(''),
  '/empty.html': {body: `<!doctype html><title>Paroki</title><main></main>${scriptOf('1/aman.js')}`},
  '/htmx.js': file('htmx.org/dist/htmx.min.js'),
  '/htmx.html': {body: `<!doctype html><title>Paroki</title><main><button id="get" hx-get="/part.html" hx-target="#place">Buka</button><div id="place"></div></main><script src="/htmx.js"></script>${scriptOf('1/aman.js')}`},
  '/part.html': {body: tag},
  '/turbo.js': file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/turbo.html': hostilePage('<script src="/turbo.js" defer></script>'),
  '/other.html': {body: hostilePage('<script src="/turbo.js" defer></script>').body.replace('Paroki', 'Lain').replace('<main>', '<main id="other"><a href="/turbo.html" id="back">Kembali</a>')},
};
const {open} = host(pages);
let opened: Page | undefined;
afterEach(() => opened?.context().close());

/** What a reader sees of each widget: where it is, what it says, and whether it has its look. */
const looks = (tab: Page): Promise<string[]> =>
  tab.evaluate((tags) => tags.map((tag) => {
    const {shadowRoot: root} = document.querySelector(tag)!;
    const card = root!.querySelector<HTMLElement>('.card')!;
    return `${card.dataset.state} ${getComputedStyle(card).borderTopStyle} ${root!.querySelector('input')?.value} ${card.textContent!.replace(/\s+/g, ' ')}`;
  }), WIDGETS.map(tagOf));

describe('a page', () => {
  for (const {name, promise, doing} of LIFE)
    it(`${name}: ${promise}`, async () => {
      const {tab, errors} = await open('/page.html');
      opened = tab;
      await tab.addScriptTag({content: `window.doing = (it) => { ${doing} }`});
      await pressAll(tab);
      const before = await looks(tab);
      await tab.evaluate(async (tags) => {
        for (const tag of tags) {
          const it = document.querySelector(tag) as HTMLElement & {updateComplete: Promise<unknown>};
          (window as unknown as {doing(it: Element): void}).doing(it);
          await it.updateComplete;
        }
        await new Promise(requestAnimationFrame);
      }, WIDGETS.map(tagOf));
      assert.deepEqual(await looks(tab), before);
      assert.deepEqual(errors, []);
    });

  it(`${SWAPS.htmx.name}: ${SWAPS.htmx.promise}`, async () => {
    const {tab, errors} = await open('/htmx.html');
    opened = tab;
    for (let round = 0; round < 3; round++) {
      await tab.evaluate(() => document.querySelector('aman-hotline-card')?.setAttribute('data-old', ''));
      await tab.locator('#get').click();
      await tab.locator('aman-hotline-card:not([data-old]) a[part=call]').waitFor();
    }
    assert.equal(await press(tab, 'hotline-card'), 'works');
    assert.deepEqual(errors, []);
  });

  it(`${SWAPS.turbo.name}: ${SWAPS.turbo.promise}`, async () => {
    const {tab, errors} = await open('/turbo.html');
    opened = tab;
    await tab.waitForFunction(() => 'Turbo' in window);
    assert.deepEqual(await pressAll(tab), all('works'));
    await tab.evaluate(() => (window as unknown as {Turbo: {visit(path: string): void}}).Turbo.visit('/other.html'));
    await tab.locator('#back').waitFor();
    assert.deepEqual(await pressAll(tab), all('works'));
    await tab.goBack();
    await tab.locator('#back').waitFor({state: 'detached'});
    assert.deepEqual(await pressAll(tab), all('works'));
    assert.deepEqual(errors, []);
  });

  it(`${SWAPS.write.name}: ${SWAPS.write.promise}`, async () => {
    const {tab, errors} = await open('/page.html');
    opened = tab;
    await pressAll(tab);
    await tab.evaluate((body) => (document.open(), document.write(body), document.close()), pages['/page.html'].body.replace(/<script.*<\/script>/, ''));
    assert.deepEqual(await pressAll(tab), all('works'));
    assert.deepEqual(errors, []);
  });
});

describe('a browser', () => {
  let server: Server;
  let url: string;
  let browser: Browser;
  before(async () => {
    ({server, url} = await serve('dist/web', 0, pages));
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const widget of WIDGETS)
    it(`${MANY.name} (${widget}): ${MANY.promise}`, async () => {
      const left = await mounts(browser, `${url}/empty.html`, 1_000, tagOf(widget));
      assert.deepEqual([left.onPage, left.anywhere], [0, 0]);
      assert.ok(left.kilobytes <= 50, `${left.kilobytes} kB`);
    });
});
