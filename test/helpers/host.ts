import {after, afterEach, before, beforeEach} from 'node:test';
import type {Server} from 'node:http';
import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';
import {axeFaults} from '../../scripts/axe.js';
import {openBrowser} from '../../scripts/browser.js';
import {serve, type Extra} from '../../scripts/server.js';
import {snippet} from '../../scripts/snippet.js';
import type {Widget} from '../../src/kit/widgets.js';

/* A partner's host: it serves the built files, and pages that embed them. */

/** A strict policy, as offices have it. */
export const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** The snippet of the site in two pieces: the script, and the tag with its fallback. */
export function pasted(widget: Widget): {script: string; tag: string; fallback: string} {
  const [script, tag] = snippet('', widget).split(/(?<=<\/script>)/);
  return {script, tag, fallback: tag.replace(/^<[^>]+>|<\/[^>]+>$/g, '')};
}

/** A page with a tag, text below it, and a script. */
export const page = (script: string, tag: string): string =>
  `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Paroki</title><main>${tag}<p id="below">Teks di bawah</p></main>${script}</html>`;

/** A page that was opened, and what it said and asked for. */
export interface Seen {
  tab: Page;
  errors: string[];
  lines: string[];
  /** Requests to another origin. */
  foreign: string[];
  /** Paths asked for on this host. */
  asked: string[];
}

/** Serves pages beside the built files for all tests of a file; `folder`, if these lie elsewhere. */
export function host(pages: Extra, folder = () => 'dist/web'): {open(path: string, width?: number, prepare?: (tab: Page) => Promise<unknown>): Promise<Seen>} {
  let server: Server;
  let url: string;
  let browser: Browser;
  /** By the test that runs; what was opened before it is for several. */
  const opened: BrowserContext[] = [];
  before(async () => {
    pages['/favicon.ico'] ??= {status: 204, body: ''};
    ({server, url} = await serve(folder(), 0, pages));
    browser = await openBrowser();
  });
  beforeEach(() => void opened.splice(0));
  afterEach(async () => void (await Promise.all(opened.splice(0).map((it) => it.close()))));
  after(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    async open(path, width = 320, prepare) {
      const context = await browser.newContext({viewport: {width, height: 640}});
      opened.push(context);
      const tab = await context.newPage();
      const seen: Seen = {tab, errors: [], lines: [], foreign: [], asked: []};
      tab.on('pageerror', (error) => seen.errors.push(error.message));
      tab.on('console', (line) => (line.type() === 'error' ? seen.errors : seen.lines).push(line.text()));
      tab.on('request', (request) => {
        if (request.url().startsWith(url)) seen.asked.push(request.url().slice(url.length));
        else if (!/^(data|blob):/.test(request.url())) seen.foreign.push(request.url());
      });
      await prepare?.(tab);
      await tab.goto(url + path);
      return seen;
    },
  };
}

/** The number to press of the card. */
export const call = (tab: Page): Locator => tab.locator('aman-hotline-card a[part=call]');

/** What axe finds; a test page has neither landmarks nor an order of headings. */
export const faults = (tab: Page): Promise<string[]> => axeFaults(tab, ':root', ['region', 'page-has-heading-one', 'landmark-one-main', 'heading-order']);

/**
 * The letters of the page are the widget's: the phone's own. Computers differ in what they give a page that asks for
 * none, and a narrower letter makes a shorter fallback. As an adopted sheet, which no policy forbids.
 */
const sameLetters = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { font-family: system-ui, sans-serif }');
    document.adoptedStyleSheets = [sheet];
  });

/** How far the text below a tag is from where the fallback alone puts it, in px. */
export async function shift(open: ReturnType<typeof host>['open'], widget: string, paths: {drawn: string; refused: string}, width: number, drawn: string): Promise<number> {
  const top = (tab: Page) => tab.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);
  const {tab} = await open(paths.drawn, width, async (it) => {
    await sameLetters(it);
    await it.route(`**/${widget}.js`, async (route) => {
      await it.waitForFunction(() => document.querySelector('#below'));
      await route.continue();
    });
  });
  await tab.locator(drawn).first().waitFor();
  return Math.abs((await top(tab)) - (await top((await open(paths.refused, width, sameLetters)).tab)));
}
