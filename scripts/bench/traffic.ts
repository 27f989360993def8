import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Browser, BrowserContext} from 'playwright-core';
import {cachingOf} from '../caching.js';
import {TYPES} from '../server.js';
import {snippet} from '../snippet.js';
import {WIDGETS, type Widget} from '../../src/kit/widgets.js';

/* What a host sends for one view of a page that carries a widget, first and again: requests, and bytes packed with brotli. */

/** One view. */
export interface View {
  requests: number;
  bytes: number;
}

/** Views of one embed: by who has never seen it, within the five minutes, and later, when everything is asked for anew. */
export interface Traffic {
  name: string;
  first: View;
  soon: View;
  later: View;
}

const page = (embed: string): string => `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Paroki</title>${embed}</html>`;
const scriptless = (widget: Widget): string => snippet('', widget).replace(/<script.*?<\/script>/, '');

/** What is opened, by the name in the table; the last two answers tell that all has come. */
const EMBEDS: [name: string, body: string][] = [
  ...WIDGETS.map((widget): [string, string] => [`${widget}.js`, snippet('', widget)]),
  ['hotline-card.js, data-lang="en"', snippet('').replace('data-lang="id"', 'data-lang="en"')],
  ['aman.js, all five widgets', `<script src="/1/aman.js" data-lang="id" defer></script>${WIDGETS.map(scriptless).join('')}`],
  ['frame with the card’s page', '<iframe title="Nomor bantuan" src="/1/pages/id/hotline-card.html" width="100%" height="600"></iframe><script src="/1/frame.js" defer></script>'],
];

/** Serves `dist/web` with ETags. `late`: nothing may be used again without asking, as when its time is over. */
async function host(late: boolean, seen: (view: View) => void): Promise<{url: string; close(): void}> {
  const pages = new Map(EMBEDS.map(([, body], at) => [`/view-${at}.html`, page(body)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const own = pages.get(path);
    if (own) return void response.writeHead(200, {'content-type': TYPES['.html'], 'cache-control': 'no-store'}).end(own);
    const file = join('dist/web', path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const body = readFileSync(file);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const same = request.headers['if-none-match'] === etag;
    seen({requests: 1, bytes: same ? 0 : brotliCompressSync(body).length});
    const headers = {'content-type': TYPES[extname(file)] ?? 'application/octet-stream', etag, 'cache-control': late ? 'no-cache' : cachingOf(path)};
    response.writeHead(same ? 304 : 200, headers).end(same ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close()};
}

async function view(context: BrowserContext, url: string): Promise<void> {
  const tab = await context.newPage();
  // The contacts come last: they are asked for when the browser is idle.
  const last = tab.waitForResponse('**/data/1/contacts.json');
  await tab.goto(url);
  await last;
  await tab.waitForLoadState('networkidle');
  await tab.close();
}

/** Opens every embed three times in each of two ways, and counts what the host sent. */
export async function traffic(browser: Browser): Promise<Traffic[]> {
  let count: View = {requests: 0, bytes: 0};
  const take = (): View => {
    const taken = count;
    count = {requests: 0, bytes: 0};
    return taken;
  };
  const seen = (it: View): void => void (count = {requests: count.requests + it.requests, bytes: count.bytes + it.bytes});
  const [fresh, late] = [await host(false, seen), await host(true, seen)];
  const rows: Traffic[] = [];
  for (const [at, [name]] of EMBEDS.entries()) {
    const views: View[] = [];
    for (const {url} of [fresh, late]) {
      const context = await browser.newContext({viewport: {width: 360, height: 640}});
      for (let time = 0; time < 2; time++) {
        await view(context, `${url}/view-${at}.html`);
        views.push(take());
      }
      await context.close();
    }
    rows.push({name, first: views[0], soon: views[1], later: views[3]});
  }
  fresh.close();
  late.close();
  return rows;
}
