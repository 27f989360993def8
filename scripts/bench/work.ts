import type {Browser} from 'playwright-core';
import {median} from './numbers.js';
import {seenIn, watch} from './watch.js';

/** Milliseconds of the main thread. `all` has what the others do not name: parsing, painting, collecting garbage. */
export interface Work {
  all: number;
  script: number;
  style: number;
  layout: number;
}

const NAMES = {all: 'TaskDuration', script: 'ScriptDuration', style: 'RecalcStyleDuration', layout: 'LayoutDuration'};
const KEYS = Object.keys(NAMES) as (keyof Work)[];

/** The main thread's own processor time for one page, until nothing is fetched any more. */
async function once(browser: Browser, wake: string, url: string): Promise<Work> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  await tab.goto(wake);
  await watch(tab);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const read = async (): Promise<Work> => {
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(KEYS.map((key) => [key, metrics.find(({name}) => name === NAMES[key])!.value * 1000])) as unknown as Work;
  };
  const before = await read();
  await tab.goto(url, {waitUntil: 'networkidle'});
  await seenIn(tab);
  const after = await read();
  await context.close();
  return Object.fromEntries(KEYS.map((key) => [key, after[key] - before[key]])) as unknown as Work;
}

/** What a page costs over another: the difference of the medians, visited in turn. */
export async function work(browser: Browser, plain: string, url: string, runs: number): Promise<Work> {
  const pairs: [Work, Work][] = [];
  for (let run = 0; run < runs; run++) pairs.push([await once(browser, plain, plain), await once(browser, plain, url)]);
  return Object.fromEntries(KEYS.map((key) => [key, median(pairs.map(([, page]) => page[key])) - median(pairs.map(([bare]) => bare[key]))])) as unknown as Work;
}
