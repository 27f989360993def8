import type {Browser, Page} from 'playwright-core';
import type {RegistryFile} from '../../../src/data/registry.js';
import type {SanctionsFile} from '../../../src/data/sanctions.js';
import {median} from '../numbers.js';
import type {Engine} from './engine.js';

export interface Files {
  registry: RegistryFile;
  sanctions: SanctionsFile;
}

/** How long a list takes until it is ready, in ms. */
export interface Ready {
  /** The first time that a fresh page does it: the median of several. */
  first: number;
  /** The least of all later times: what else the machine does can only add to it. */
  least: number;
  /** The longest time in which the page could do nothing else. */
  slice: number;
}

/** How long queries take, in ms, and what they find. */
export interface Asked {
  /** Each asked for the first time, in a page that has only just come. */
  first: number[];
  /** The least of several later times, each. */
  times: number[];
  found: string[][];
}

/** A fresh page with one engine, whose script has run and whose functions have not. */
async function open(browser: Browser, script: string, slowness: number): Promise<Page> {
  const tab = await (await browser.newContext()).newPage();
  await tab.setContent('<!doctype html>');
  await tab.addScriptTag({content: script});
  await (await tab.context().newCDPSession(tab)).send('Emulation.setCPUThrottlingRate', {rate: slowness});
  return tab;
}

/** Makes the list ready `times` times in one page; what the page cannot do meanwhile is seen by its own messages. */
const readyIn = (tab: Page, files: Files, times: number): Promise<{ms: number; slice: number}[]> =>
  tab.evaluate(async ([{registry, sanctions}, left]) => {
    const {engine} = window as unknown as {engine: Engine};
    const all = [];
    for (; left > 0; left--) {
      const {port1, port2} = new MessageChannel();
      const seen = [performance.now()];
      port1.onmessage = () => {
        seen.push(performance.now());
        port2.postMessage(0);
      };
      port2.postMessage(0);
      await engine.ready(registry, sanctions);
      seen.push(performance.now());
      const ms = seen.at(-1)! - seen[0];
      const slice = seen.reduce((most, at, index) => Math.max(most, at - seen[Math.max(0, index - 1)]), 0);
      port1.close();
      all.push({ms, slice});
      await new Promise((go) => setTimeout(go, 50));
    }
    return all;
  }, [files, times] as const);

/** Several fresh pages, each of which makes the list ready several times. */
export async function ready(browser: Browser, script: string, files: Files, slowness: number, pages: number): Promise<Ready> {
  const runs: {ms: number; slice: number}[][] = [];
  for (let page = 0; page < pages; page++) {
    const tab = await open(browser, script, slowness);
    runs.push(await readyIn(tab, files, 6));
    await tab.context().close();
  }
  return {first: median(runs.map(([first]) => first.ms)), least: Math.min(...runs.flatMap(([, ...later]) => later.map(({ms}) => ms))), slice: median(runs.map(([first]) => first.slice))};
}

/** Times that everything is asked; while it is asked for the first two times, the browser still makes the code fast. */
const ROUNDS = 5;
const SLOW_ROUNDS = 2;
/** After this time no further round is begun, in ms. */
const PATIENCE = 10_000;

/** Asks everything in turn, several times over, on a page at full speed. */
export async function ask(browser: Browser, script: string, files: Files, typed: string[]): Promise<Asked> {
  const tab = await open(browser, script, 1);
  await readyIn(tab, files, 1);
  const rounds = await tab.evaluate(
    ([texts, count, patience]) => {
      const {engine} = window as unknown as {engine: Engine};
      const start = performance.now();
      const all = [];
      while (!all.length || (all.length < count && performance.now() - start < patience))
        all.push(
          texts.map((text) => {
            const begin = performance.now();
            const found = engine.find(text);
            return {ms: performance.now() - begin, found: found.slice(0, 200)};
          }),
        );
      return all;
    },
    [typed, ROUNDS, PATIENCE] as const,
  );
  await tab.context().close();
  const fast = rounds.length > SLOW_ROUNDS ? rounds.slice(SLOW_ROUNDS) : rounds.slice(-1);
  const times = typed.map((_, at) => Math.min(...fast.map((round) => round[at].ms)));
  return {first: rounds[0].map(({ms}) => ms), times, found: rounds[0].map(({found}) => found)};
}
