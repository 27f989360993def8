import type {Browser} from 'playwright-core';
import type {Link} from '../link.js';
import {mainTasks} from '../load.js';
import {seenIn, watch} from '../watch.js';
import {addRobot, type Robot, type Step} from './robot.js';

/** One visit of a first-time reader who presses at once. Times in ms since the page was asked for. */
export interface Visit {
  /** The number to press was painted. */
  readable: number;
  /** The first presses were answered; missing where nothing can be pressed. */
  operable?: number;
  /** Bytes packed with brotli: script and style; and everything. */
  code: number;
  bytes: number;
  requests: number;
  /** Requests to other hosts. All are refused at once, which is kinder than a slow answer. */
  foreign: number;
  /** Tasks of the main thread over 50 ms, until the answer. */
  tasks: number;
  taskMs: number;
  /** Layout shift until the first press. */
  shift: number;
  /** After garbage was collected, in MB. */
  heap: number;
}

/** A task that is longer than this makes a reader wait. */
const LONG = 50;
const PATIENCE = 120_000;

/** Opens a page over a link with a slowed-down processor, does the steps, and counts. */
export async function visit(browser: Browser, wake: string, path: string, steps: Step[], link: Link, slowness: number): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  // An unshaped page first, so that the browser's own start is not counted.
  await tab.goto(wake);
  await watch(tab);
  if (steps.length) await addRobot(tab, steps);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowness});

  const asked = {code: 0, bytes: 0, requests: 0, foreign: 0};
  const own = `https://localhost:${link.port}/`;
  tab.on('request', (request) => {
    if (request.url().startsWith('data:')) return;
    if (request.url().startsWith(own)) asked.requests++;
    else asked.foreign++;
  });
  tab.on('response', (response) => {
    const size = Number(response.headers()['content-length'] ?? 0);
    asked.bytes += size;
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) asked.code += size;
  });

  await browser.startTracing(tab, {categories: ['toplevel']});
  await tab.goto(`${own.slice(0, -1)}${path}`, {waitUntil: 'load', timeout: PATIENCE});
  if (steps.length) await tab.waitForFunction(() => (window as unknown as {robot: Robot}).robot.answered, undefined, {timeout: PATIENCE});
  const long = mainTasks(await browser.stopTracing()).filter((ms) => ms > LONG);
  await tab.waitForLoadState('networkidle');
  const seen = await seenIn(tab);
  const robot = await tab.evaluate(() => {
    const {offered, answered, shift} = (window as unknown as {robot?: Robot}).robot ?? {};
    return {offered, answered, shift};
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  await context.close();
  return {
    // Where the widget was drawn before the words in front were, the number came with its controls.
    readable: seen.number || robot.offered!,
    operable: robot.answered,
    ...asked,
    tasks: long.length,
    taskMs: long.reduce((sum, ms) => sum + ms, 0),
    shift: robot.shift ?? seen.shift,
    heap: metrics.find(({name}) => name === 'JSHeapUsedSize')!.value / 2 ** 20,
  };
}
