import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Server} from 'node:http';
import type {Browser, BrowserContext} from 'playwright-core';
import {openBrowser} from '../../scripts/browser.js';
import {serve, type Extra} from '../../scripts/server.js';
import {check} from '../../src/kit/check.js';
import {BASE, HASH, facts} from '../helpers/kit.js';
import {mangled} from '../kit/mangled/index.js';

/* What the check says of mangled code, held against a real browser: whatever does not draw must be reported as broken. */

const sri = JSON.parse(readFileSync('dist/web/1/sri.json', 'utf8')) as Record<string, string>;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page = '';
let files = '';

before(async () => {
  // A fixed version that is not the newest; its files stay where they are.
  const pages: Extra = {'/favicon.ico': {body: ''}, '/0.9.0/hotline-card.js': {type: 'text/javascript', body: readFileSync('dist/web/1/hotline-card.js', 'utf8')}};
  const started = await serve('dist/web', 0, pages);
  server = started.server;
  page = started.url;
  // The same server by another name is another origin, as a partner's site has it.
  files = page.replace('127.0.0.1', 'localhost');
  mangled.forEach(({code}, at) => {
    const here = code.replaceAll(BASE, files).replaceAll(BASE.replace('https', 'http'), files).replaceAll(BASE.replace('https:', ''), files.replace('http:', '')).replaceAll(HASH, sri['hotline-card.js']);
    pages[`/page-${at}.html`] = {body: code.startsWith('<!doctype') ? here : `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paroki</title><body>${here}`};
  });
  browser = await openBrowser('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost');
  context = await browser.newContext({viewport: {width: 360, height: 800}});
});
after(async () => {
  await browser?.close();
  server?.close();
});

const WIDGET = 'aman-hotline-card, aman-recruiter-lookup, aman-rights-quiz';

/** Whether every widget of the page stands there drawn, or every frame with its page, high enough to be read. */
async function draws(at: number): Promise<boolean> {
  const tab = await context.newPage();
  try {
    await tab.goto(`${page}/page-${at}.html`);
    // All scripts have run at `load`; widgets draw before the second picture after it, since Indonesian needs no file.
    const drawn = await tab.evaluate(async (widget) => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll(widget)].map((each) => (each.shadowRoot?.querySelector('[part~=card]')?.clientHeight ?? 0) > 50);
    }, WIDGET);
    for (const frame of await tab.locator('iframe').all()) {
      const isPage = await frame.evaluate((it: HTMLIFrameElement) => it.src.includes('/pages/') && !it.hasAttribute('srcdoc'));
      // A lazy frame is fetched once it comes into view; its height may come from its page.
      if (isPage) await frame.scrollIntoViewIfNeeded();
      const number = isPage && (await frame.contentFrame().getByText(facts.call.display).filter({visible: true}).first().waitFor({timeout: 3_000}).then(() => true, () => false));
      drawn.push(number && (await frame.evaluate((it) => it.clientHeight)) > 160);
    }
    return drawn.length > 0 && drawn.every(Boolean);
  } finally {
    await tab.close();
  }
}

/** Pages that are open at once: most of the time they wait for a frame that never comes. */
const AT_ONCE = 6;

describe('what the check of pasted code says, held against a browser', () => {
  const drawn: boolean[] = [];
  before(async () => {
    const waiting = mangled.map((_, at) => at);
    const work = async (): Promise<void> => {
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) drawn[at] = await draws(at);
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
  });

  mangled.forEach(({by, code, draws: harmless}, at) =>
    it(by, () => {
      const broken = check(code, facts).filter(({harm}) => harm === 'broken').map(({damage}) => damage);
      assert.equal(drawn[at], !broken.length || Boolean(harmless), broken.length ? `reported as ${broken}` : 'reported as working');
    }),
  );
});
