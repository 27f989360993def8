import './build.js';
import {openBrowser} from './browser.js';
import {host} from './bench/host.js';
import {link} from './bench/link.js';
import {load, type Load} from './bench/load.js';
import {monthRows, viewRows} from './bench/month.js';
import {mounts} from './bench/mounts.js';
import {table, verdict} from './bench/numbers.js';
import {PAGES} from './bench/pages.js';
import {printSizes} from './bench/sizes.js';
import {traffic} from './bench/traffic.js';
import {work} from './bench/work.js';
import {search} from './bench/search.js';
import {serve} from './server.js';

/* What the built files cost a reader: bytes, load times over a slow link on a slow phone, work, and what they leave. */

const RATE = 400_000;
const ROUND_TRIP = 400;
const SLOWNESS = 6;
const RUNS = 5;
const VISITS = 3;
const MOUNTS = 1_000;

if (process.argv.includes('--peers')) {
  const {peers} = await import('./bench/peers.js');
  const runs = Number(/^--runs=(\d+)$/m.exec(process.argv.join('\n'))?.[1] ?? 3);
  process.exit(await peers(runs, process.argv.includes('--write')));
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const LINES: [what: string, value: (it: Load) => string | number][] = [
  ['first contentful paint, s', (it) => seconds(it.paint)],
  ['number readable (fallback), s', (it) => seconds(it.number)],
  ['widget ready, s', (it) => (it.ready ? seconds(it.ready) : '-')],
  ['requests until ready', (it) => it.requests],
  ['bytes on the wire until ready', (it) => it.bytes],
  ['bytes on the wire in all', (it) => it.bytesInAll],
  ['layout shift', (it) => it.shift.toFixed(4)],
  ['longest task, ms', (it) => it.task.toFixed(0)],
];

printSizes();

// Our certificate is nobody's: asking the browser to forgive it page by page would open every connection twice.
const browser = await openBrowser('--ignore-certificate-errors');
const origin = await host('dist/web', PAGES);
const slow = await link(origin.port, RATE, ROUND_TRIP);
const wake = `https://localhost:${origin.port}/plain.html`;
const visit = (page: keyof typeof PAGES): Promise<Load> => load(browser, wake, `https://localhost:${slow.port}${page}`, slow, SLOWNESS, VISITS);

const plain = await visit('/plain.html');
const cards = [await visit('/card.html'), await visit('/english.html'), await visit('/malaysia.html'), await visit('/lookup.html')];
console.log(`\nFirst visit: ${RATE / 1000} kbit/s and ${ROUND_TRIP} ms a round trip, by the packet; HTTP/2 over TLS, brotli; CPU ${SLOWNESS}x slower; 360x640; median of ${VISITS}`);
console.log('Not in it: looking up the name, lost packets, and the 2 to 3 kB more of a certificate that somebody signed.\n');
table([['', 'plain page', 'card', 'card, data-lang="en"', 'card, destination="malaysia"', 'lookup'], ...LINES.map(([what, value]) => [what, value(plain), ...cards.map(value)])]);
console.log('\nOver the plain page\n');
table([
  ['', 'card', 'card, data-lang="en"', 'card, destination="malaysia"', 'lookup'],
  ['first contentful paint, s', ...cards.map((it) => seconds(it.paint - plain.paint))],
  ['number readable (fallback), s', ...cards.map((it) => seconds(it.number - plain.number))],
  ['bytes on the wire until ready', ...cards.map((it) => it.bytes - plain.bytes)],
  ['bytes on the wire in all', ...cards.map((it) => it.bytesInAll - plain.bytesInAll)],
]);
slow.server.close();
origin.server.close();

const {server, url} = await serve('dist/web', 0, Object.fromEntries(Object.entries(PAGES).map(([path, body]) => [path, {body}])));
const cost = await work(browser, `${url}/plain.html`, `${url}/card.html`, RUNS);
const left = await mounts(browser, `${url}/empty.html`, MOUNTS);
server.close();

const sum = cost.script + cost.style + cost.layout;
console.log(`\nMain thread and memory\n`);
table([
  ['', 'measured', 'at most', ''],
  ['script, style and layout over plain HTML, CPU as it is, ms', sum.toFixed(1), 15, verdict(sum, 15)],
  ['  script', cost.script.toFixed(1), '', ''],
  ['  style', cost.style.toFixed(1), '', ''],
  ['  layout', cost.layout.toFixed(1), '', ''],
  ['all tasks over plain HTML, CPU as it is, ms', cost.all.toFixed(1), '', ''],
  [`longest task of the plain page, CPU ${SLOWNESS}x slower, ms`, plain.task.toFixed(0), '', ''],
  [`longest task of the card's page, CPU ${SLOWNESS}x slower, ms`, cards[0].task.toFixed(0), 50, verdict(cards[0].task, 50)],
  ['  longer than the plain page\'s, ms', (cards[0].task - plain.task).toFixed(0), '', ''],
  [`${MOUNTS} mounts and unmounts: listeners left on window and document`, left.onPage, 0, verdict(left.onPage, 0)],
  [`${MOUNTS} mounts and unmounts: listeners left anywhere`, left.anywhere, 0, verdict(left.anywhere, 0)],
  [`${MOUNTS} mounts and unmounts: heap, kB`, left.kilobytes.toFixed(0), 50, verdict(left.kilobytes, 50)],
]);

await search(browser);

const views = await traffic(browser);
console.log('\nWhat a host sends for one view, brotli 11, and in a month (docs/HOSTING.md says what is assumed)\n');
table(viewRows(views));
console.log('');
table(monthRows(views));
await browser.close();
