import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {Parser} from 'htmlparser2';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../scripts/browser.js';
import {serve, type Extra} from '../../scripts/server.js';
import {WIDGETS, tagOf} from '../../src/kit/widgets.js';
import {PLANTED, hinted, pressAll, stayHere, watcher} from '../helpers/outside.js';

/* Nothing that a reader opens or presses asks another host than the one that serves us. */

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const built = readdirSync('dist/web', {recursive: true, encoding: 'utf8'}).filter((name) => !name.startsWith(`${version}/`));
const pages = built.filter((name) => name.endsWith('.html')).map((name) => `/${name}`);

const partner = (script: string, tags: string): {body: string} => ({body: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Paroki</title><main>${tags}</main>${script}</html>`});
const extra: Extra = {
  '/favicon.ico': {status: 204, body: ''},
  '/planted.html': partner('', Object.values(PLANTED).join('')),
  '/reporting.html': {...partner('', '<script>0</script>'), headers: {'content-security-policy': "script-src 'none'; report-uri https://report.example/"}},
  '/all.html': partner('<script src="/1/aman.js" data-lang="en" defer></script>', WIDGETS.map((widget) => `<${tagOf(widget)}></${tagOf(widget)}>`).join('')),
  '/exit.html': partner('<script src="/1/hotline-card.js" data-lang="id" defer></script>', '<aman-hotline-card quick-exit></aman-hotline-card>'),
};
for (const widget of WIDGETS) extra[`/${widget}.html`] = partner(`<script src="/1/${widget}.js" data-lang="id" defer></script>`, `<${tagOf(widget)}></${tagOf(widget)}>`);

/** Pages on which everything is pressed. */
const PRESSED = [...WIDGETS.map((widget) => `/${widget}.html`), '/all.html', '/exit.html', ...WIDGETS.map((widget) => `/1/pages/id/${widget}.html`)];

let watched: Awaited<ReturnType<typeof watcher>>;
let server: Server;
let url: string;
let browser: Browser;
before(async () => {
  watched = await watcher();
  ({server, url} = await serve('dist/web', 0, extra));
  browser = await openBrowser(...watched.switches);
});
after(async () => {
  await browser?.close();
  server?.close();
  watched?.close();
});

/** So many pages are open at once. */
const TOGETHER = 2;

/** Opens pages, does something on each, and gives back the hosts that were asked, or would be made ready for. */
async function asked(paths: readonly string[], act?: (tab: Page, path: string) => Promise<void>): Promise<string[]> {
  watched.asked.length = 0;
  const hints: string[] = [];
  const context = await browser.newContext({viewport: {width: 360, height: 2_000}});
  const left = [...paths];
  const openOne = async (path: string): Promise<void> => {
    const tab = await context.newPage();
    tab.setDefaultTimeout(120_000);
    await stayHere(tab);
    await tab.goto(url + path);
    // A tab that is not in front paints nothing, so its widgets come a moment later.
    await tab.waitForFunction((tags) => tags.every((tag) => [...document.querySelectorAll(tag)].every((each) => each.shadowRoot?.querySelector('.card'))), /planted|reporting/.test(path) ? [] : WIDGETS.map(tagOf), {polling: 100});
    await act?.(tab, path);
    await tab.waitForLoadState('networkidle');
    hints.push(...(await hinted(tab)));
    await tab.close();
  };
  await Promise.all(
    Array.from({length: TOGETHER}, async () => {
      for (let path = left.shift(); path; path = left.shift()) await openOne(path);
    }),
  );
  await context.close();
  return [...new Set([...watched.asked, ...hints])].sort();
}

describe('another host', () => {
  it('is seen here when it is asked, whichever way', async () => {
    const seen = await asked(['/planted.html', '/reporting.html']);
    for (const way of [...Object.keys(PLANTED), 'report']) assert.ok(seen.includes(`${way}.example`), `${way} was not seen`);
  });

  it('is asked by no widget and no page of ours, whatever is pressed, opened, chosen or filled in', async () => {
    const pressed: Record<string, number> = {};
    assert.deepEqual(await asked(PRESSED, async (tab, path) => void (pressed[path] = await pressAll(tab))), []);
    // The exit leaves a page on which nothing more can be pressed.
    for (const path of PRESSED.filter((each) => each !== '/exit.html')) assert.ok(pressed[path] >= 5, `on ${path} only ${pressed[path]} things could be pressed`);
  });

  it('is asked by no other page, in no language', async () => {
    const others = pages.filter((path) => !PRESSED.includes(path));
    assert.ok(others.length >= 15, 'the pages were not found');
    assert.deepEqual(await asked(others), []);
  });
});

/** Attributes with an address that a browser loads by itself; a link is not loaded. */
const LOADED = /^(src|srcset|data|poster|background|action|formaction|ping|manifest|imagesrcset)$/;

/** Addresses of other hosts that a page would load, or make ready for. */
function loads(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      for (const [name, value] of Object.entries(attributes)) {
        const loaded = LOADED.test(name) || (name === 'href' && ['link', 'base', 'use', 'image'].includes(tag) && !/^(canonical|alternate|license)$/.test(attributes.rel ?? '')) || (name === 'content' && attributes['http-equiv'] === 'refresh');
        if (loaded && /(^|[\s=])(https?:)?\/\//i.test(value)) found.push(value);
      }
    },
  });
  parser.end(html);
  return found;
}

describe('the built files', () => {
  const read = (name: string): string => readFileSync(`dist/web/${name}`, 'utf8');

  it('name no other host in what a browser loads, looks up or connects to by itself', () => {
    for (const name of built.filter((each) => each.endsWith('.html'))) assert.deepEqual(loads(read(name)), [], name);
    assert.deepEqual(loads('<link rel="dns-prefetch" href="//a.example"><img srcset="a.png 1x, https://b.example/b.png 2x"><a href="https://c.example">c</a>').length, 2);
  });

  it('have styles without an address', () => {
    for (const name of built.filter((each) => each.endsWith('.css'))) assert.doesNotMatch(read(name), /@import|url\((?!['"]?data:)/, name);
  });

  it('have scripts that know these addresses alone, and load none of them', () => {
    const KNOWN: Record<string, string> = {
      'wa.me': 'link that a reader presses to send something by WhatsApp',
      'www.bmkg.go.id': 'where the quick exit leads: the weather',
      localhost: 'what the partner site reads a written address against',
      'www.w3.org': 'names of SVG and XHTML, no addresses',
    };
    const hosts = built.filter((each) => each.endsWith('.js')).flatMap((name) => [...read(name).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host));
    assert.deepEqual([...new Set(hosts)].filter((host) => !KNOWN[host]), []);
    for (const host of Object.keys(KNOWN)) assert.ok(hosts.includes(host), `${host} is known no more`);
  });
});
