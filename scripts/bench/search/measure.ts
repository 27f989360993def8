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
  /** The first time that the page does it. */
  cold: number;
  warm: number;
  /** The longest time in which the page could do nothing else. */
  slice: number;
}

/** How long queries take, in ms, and what they find. */
export interface Asked {
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

/** The medians of several fresh pages, and of what each does after its first time. */
export async function ready(browser: Browser, script: string, files: Files, slowness: number, pages: number): Promise<Ready> {
  const runs: {ms: number; slice: number}[][] = [];
  for (let page = 0; page < pages; page++) {
    const tab = await open(browser, script, slowness);
    runs.push(await readyIn(tab, files, 6));
    await tab.context().close();
  }
  return {cold: median(runs.map(([first]) => first.ms)), warm: median(runs.flatMap(([, ...later]) => later.map(({ms}) => ms))), slice: median(runs.map(([first]) => first.slice))};
}

/** Asks everything in turn on a page at full speed, once the first of them have made the script warm. */
export async function ask(browser: Browser, script: string, files: Files, typed: string[]): Promise<Asked> {
  const tab = await open(browser, script, 1);
  await readyIn(tab, files, 1);
  const asked = await tab.evaluate((texts) => {
    const {engine} = window as unknown as {engine: Engine};
    for (const text of texts.slice(0, 20)) engine.find(text);
    return texts.map((text) => {
      const begin = performance.now();
      const found = engine.find(text);
      return {ms: performance.now() - begin, found: found.slice(0, 200)};
    });
  }, typed);
  await tab.context().close();
  return {times: asked.map(({ms}) => ms), found: asked.map(({found}) => found)};
}
