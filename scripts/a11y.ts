import type {Page} from 'playwright-core';
import {LANGUAGES, WIDGETS} from '../src/kit/widgets.js';
import {misfits, setSpacing, setTextSize} from './a11y-fit.js';
import {axeFindings} from './axe.js';
import {openBrowser} from './browser.js';
import {inLanes} from './lanes.js';
import {serve} from './server.js';
import {StoriesPage, storiesOf, storyIds} from './stories-page.js';

/**
 * axe on every story in every language and both themes, on the complete pages, and on the partner site; and every
 * story with larger and wider text on a narrow screen. Needs `npm run storybook:build` before. Several minutes, so it
 * is no part of `npm test`. Ends with a table, and `N passed, N failed`. `npm run a11y -- quiz`: only what has that in its name.
 */
const ONLY = process.argv[2] ?? '';
const STORIES = 'storybook-static';
/** The rules of WCAG that axe leaves out unless asked, and those that judge a whole page where only a piece is shown. */
const ASKED = {'target-size': true};
const PIECE = {...ASKED, region: false, 'heading-order': false, 'page-has-heading-one': false, 'landmark-one-main': false, bypass: false};

type Row = {what: string; checks: number; faults: number; remarks: Set<string>};
const rows: Row[] = [];
const rowOf = (what: string): Row => {
  const row = rows.find((each) => each.what === what) ?? {what, checks: 0, faults: 0, remarks: new Set<string>()};
  if (!rows.includes(row)) rows.push(row);
  return row;
};
function count(what: string, where: string, faults: string[], remarks: string[] = []): void {
  const row = rowOf(what);
  row.checks++;
  row.faults += faults.length ? 1 : 0;
  remarks.forEach((each) => row.remarks.add(each.split(':')[0]));
  for (const fault of faults) console.log(`FAIL ${what}, ${where}: ${fault}`);
}
async function axe(page: Page, what: string, where: string, part: string, rules: Record<string, boolean>): Promise<void> {
  const found = await axeFindings(page, part, rules);
  const those = (wcag: boolean): string[] => found.filter((each) => each.wcag === wcag).map((each) => each.what);
  count(what, where, those(true), those(false));
}

const browser = await openBrowser();
async function newPage(): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 360, height: 800}});
  // tsx names functions by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  return page;
}

/** Stories of one widget: axe in every language and theme, then the ways readers set their text. */
async function stories(url: string, widget: string, ids: string[]): Promise<void> {
  const page = await newPage();
  const shown = new StoriesPage(page, url);
  await shown.load();
  const kind = `stories of ${widget}`;
  await shown.show(ids[0]);
  for (const locale of LANGUAGES) {
    await shown.set({locale});
    for (const id of ids)
      for (const theme of ['light', 'dark']) {
        // Drawn and played in one theme, then the toolbar turns to the other.
        const errors = theme === 'light' ? [...(await shown.set({theme})), ...(await shown.show(id))] : await shown.set({theme});
        errors.forEach((error) => count(kind, `${id} ${locale} ${theme}`, [error]));
        await axe(page, kind, `${id} ${locale} ${theme}`, '#storybook-root', PIECE);
      }
    console.log(`${widget}, ${locale}: ${ids.length} stories in two themes`);
  }
  await shown.set({locale: LANGUAGES[0], theme: 'light', width: '280px'});
  for (const id of ids) {
    await shown.show(id);
    await setSpacing(page, true);
    count('280 px wide, with text spacing', id, await misfits(page));
    await setSpacing(page, false);
  }
  await shown.set({width: '320px'});
  await setTextSize(page, 32);
  for (const id of ids) {
    await shown.show(id);
    count('320 px wide, with text of 200 %', id, (await misfits(page)).filter((each) => !each.startsWith('the page is')));
  }
  await page.close();
}

async function allStories(): Promise<void> {
  const ids = storyIds(STORIES).filter((id) => id.includes(ONLY));
  const {server, url} = await serve(STORIES);
  await inLanes(WIDGETS, async (widget) => {
    const own = storiesOf(widget, ids);
    if (own.length) await stories(url, widget, own);
  });
  server.close();
}

/** The complete pages, and the partner site, as whole pages: landmarks and the order of headings count too. */
async function pages(): Promise<void> {
  const {server, url} = await serve('dist/web');
  const page = await newPage();
  const open = async (what: string, path: string): Promise<void> => {
    if (!path.includes(ONLY)) return;
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    await axe(page, what, path, ':root', ASKED);
  };
  for (const language of LANGUAGES)
    for (const widget of WIDGETS) for (const theme of ['light', 'dark']) await open('complete pages', `/1/pages/${language}/${widget}.html?theme=${theme}&quick-exit=1`);
  for (const folder of ['/', '/en/']) for (const name of ['index', 'offices']) await open('partner site', `${folder}${name}.html`);
  await page.close();
  server.close();
}

await allStories();
await pages();
await browser.close();

const table = rows.map(({what, checks, faults, remarks}) => [what, String(checks), String(faults), [...remarks].join(', ') || '–']);
const widths = [0, 1, 2].map((column) => Math.max(...[['what', 'checks', 'with faults', ''], ...table].map((row) => row[column].length)));
for (const row of [['what', 'checks', 'with faults', 'remarks beyond WCAG A and AA'], ...table]) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
const failed = rows.reduce((sum, {faults}) => sum + faults, 0);
console.log(`${rows.reduce((sum, {checks}) => sum + checks, 0) - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
