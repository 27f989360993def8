import './build.js';
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {openBrowser} from './browser.js';
import {serve} from './server.js';

/* Bytes (brotli 11) of the built files, and load times of a page with only the card over a slow link and a slow CPU. */

const size = (file: string): number => brotliCompressSync(readFileSync(`dist/web/${file}`)).length;
const files = ['1/hotline-card.js', '1/hotline-card.more.js', '1/aman.js', '1/paper.js', '1/words/en/hotline-card.json', '1/words/mkn/hotline-card.json', '1/words/tet/hotline-card.json', 'data/1/contacts.json', '1/pages/id/hotline-card.html', '1/pages/page.css', '1/pages/page.js'];
console.log('\nbytes, brotli 11');
for (const file of files) console.log(`${String(size(file)).padStart(7)}  ${file}`);

const RUNS = 3;
const html = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Bench</title><aman-hotline-card><p>Butuh bantuan? <a href="tel:08001000">0800 1000</a></p></aman-hotline-card><script src="/1/hotline-card.js" data-lang="id" defer></script></html>`;
const {server, url} = await serve('dist/web', 0, {'/bench.html': {body: html}});
const browser = await openBrowser();
const times: {first: number; ready: number}[] = [];
for (let run = 0; run < RUNS; run++) {
  const tab = await (await browser.newContext({viewport: {width: 360, height: 640}})).newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.emulateNetworkConditions', {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000});
  await session.send('Emulation.setCPUThrottlingRate', {rate: 6});
  await tab.addInitScript(() => document.addEventListener('aman-ready', () => Object.assign(window, {readyAt: performance.now()})));
  await tab.goto(`${url}/bench.html`);
  await tab.waitForFunction(() => 'readyAt' in window);
  times.push(await tab.evaluate(() => ({first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, ready: (window as unknown as {readyAt: number}).readyAt})));
  await tab.close();
}
await browser.close();
server.close();
const median = (key: 'first' | 'ready'): string => `${(times.map((each) => each[key]).sort((a, b) => a - b)[1] / 1000).toFixed(2)} s`;
console.log(`\n400 kbit/s, 400 ms a request, CPU 6x slower, uncompressed from this server, median of ${RUNS}: number readable ${median('first')}, card ready ${median('ready')}`);
