import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Server} from 'node:http';
import type {Browser} from 'playwright-core';
import {PAGES} from '../../scripts/bench/pages.js';
import {seenIn, watch} from '../../scripts/bench/watch.js';
import {openBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/server.js';

/* What the card costs a page that carries it. Times are measured by `npm run bench`: they depend on the machine. */

let server: Server;
let url: string;
let browser: Browser;
before(async () => {
  ({server, url} = await serve('dist/web', 0, Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, {body}]))));
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Layout shift of the page with the site's own snippet, whose script comes when the fallback is on screen. */
async function shift(width: number, disturb = false): Promise<number> {
  const context = await browser.newContext({viewport: {width, height: 640}});
  const tab = await context.newPage();
  await watch(tab);
  await tab.route('**/hotline-card.js', async (route) => {
    await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await route.continue();
  });
  const data = tab.waitForResponse('**/contacts.json');
  await tab.goto(`${url}/card.html`);
  // Newer data is the last thing that may change the first screen.
  await (await data).finished();
  if (disturb) await tab.locator('h1').evaluate((title) => title.append(' dan semua stasi, lingkungan, dan kelompok umat basis di dalam wilayahnya'));
  const seen = await seenIn(tab);
  assert.ok(seen.ready, 'the card must have been drawn');
  await context.close();
  return seen.shift;
}

describe('the page around the card', () => {
  for (const width of [280, 320, 1280]) it(`does not move, ${width} px wide, by the browser’s own measure`, async () => assert.equal(await shift(width), 0));

  it('is watched by a measure that does see text move', async () => assert.ok((await shift(320, true)) > 0));
});
