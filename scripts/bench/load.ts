import type {Browser} from 'playwright-core';
import type {Link} from './link.js';
import {median} from './numbers.js';
import {seenIn, watch, type Seen} from './watch.js';

/** One visit of a first-time reader, or the median of several. */
export interface Load extends Seen {
  /** First contentful paint. */
  paint: number;
  /** Bytes on the wire and requests until the card is ready (without a card: until the page is loaded), and bytes in all. */
  bytes: number;
  requests: number;
  bytesInAll: number;
  /** The longest task of the main thread. */
  task: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: {name?: string};
}

/** The tasks on a page's main thread in ms of its own processor time: what others do on this machine does not count. */
export function mainTasks(trace: Buffer): number[] {
  const {traceEvents: events} = JSON.parse(trace.toString()) as {traceEvents: TraceEvent[]};
  const mains = new Set(events.filter((each) => each.args?.name === 'CrRendererMain').map((each) => `${each.pid} ${each.tid}`));
  return events.filter((each) => each.name.endsWith('RunTask') && mains.has(`${each.pid} ${each.tid}`)).map((each) => (each.tdur ?? each.dur ?? 0) / 1000);
}

async function visit(browser: Browser, wake: string, url: string, link: Link, slowness: number): Promise<Load> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  // An unshaped page first, so that the browser's own start is not counted.
  await tab.goto(wake);
  await watch(tab);
  await (await context.newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', {rate: slowness});

  link.down.bytes = 0;
  let requests = 0;
  let untilReady: Pick<Load, 'bytes' | 'requests'> | undefined;
  const soFar = () => (untilReady ??= {bytes: link.down.bytes, requests});
  tab.on('request', (request) => void (request.url().startsWith('data:') || requests++));
  await tab.exposeBinding('isReady', () => void soFar());
  await browser.startTracing(tab, {categories: ['toplevel']});
  await tab.goto(url);
  if (await tab.locator('script[src]').count()) await tab.waitForFunction(() => (window as unknown as {seen: {ready: number}}).seen.ready);
  const {bytes, requests: asked} = soFar();
  await tab.waitForLoadState('networkidle');
  const seen = await seenIn(tab);
  const paint = await tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const task = Math.max(...mainTasks(await browser.stopTracing()));
  await context.close();
  return {...seen, paint, bytes, requests: asked, bytesInAll: link.down.bytes, task};
}

/** Visits a page over the link several times, each with an empty cache: the medians. */
export async function load(browser: Browser, wake: string, url: string, link: Link, slowness: number, runs: number): Promise<Load> {
  const visits: Load[] = [];
  for (let run = 0; run < runs; run++) visits.push(await visit(browser, wake, url, link, slowness));
  return Object.fromEntries((Object.keys(visits[0]) as (keyof Load)[]).map((key) => [key, median(visits.map((each) => each[key]))])) as unknown as Load;
}
