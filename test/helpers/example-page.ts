import {rmSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, before} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/server.js';

/** A page of an example that was opened, and what it said. */
export interface Opened {
  tab: Page;
  errors: string[];
  /** Requests that go neither to the page's host nor to ours. */
  foreign: string[];
}

/** How a page is opened; `without`: which of our files cannot be had. */
export interface How {
  path?: string;
  without?: RegExp;
}

/**
 * Serves `dist/web` on one origin and an example on another, as in life.
 *
 * @param make builds the example for our address, and says in which folders its files lie: what is served, what is to be deleted
 */
export function exampleHost(make: (base: string) => Promise<{served: string; copy: string}>): (how?: How) => Promise<Opened> {
  const servers: Server[] = [];
  const bases: string[] = [];
  let browser: Browser;
  let copy = '';
  const start = async (folder: string): Promise<string> => {
    const {server, url} = await serve(folder);
    servers.push(server);
    bases.push(url);
    return url;
  };
  before(async () => {
    const made = await make(await start('dist/web'));
    copy = made.copy;
    await start(made.served);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    for (const server of servers) server.close();
    if (copy) rmSync(copy, {recursive: true, force: true});
  });
  return async ({path = '/', without} = {}) => {
    const tab = await (await browser.newContext({viewport: {width: 360, height: 640}})).newPage();
    const opened: Opened = {tab, errors: [], foreign: []};
    tab.on('pageerror', (error) => opened.errors.push(error.message));
    tab.on('console', (line) => void (['error', 'warning'].includes(line.type()) && opened.errors.push(line.text())));
    tab.on('request', (request) => void (!/^(data|blob):/.test(request.url()) && !bases.some((base) => request.url().startsWith(`${base}/`)) && opened.foreign.push(request.url())));
    if (without) await tab.route(without, (route) => route.abort());
    await tab.goto(bases[1] + path);
    return opened;
  };
}
