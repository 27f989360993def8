import type {Page} from 'playwright-core';

/* Files that fail on their way. */

/** What the browser itself says of requests and scripts that fail. */
export const BROWSER = /Failed to load resource|SyntaxError|Unexpected|Invalid or|MIME type|CORS policy/;

/** Hears what widgets tell the page, from its beginning: codes in `told`. */
export const hearFaults = (tab: Page): Promise<unknown> =>
  tab.addInitScript("addEventListener('aman-error', (event) => (window.told ??= []).push(event.code)); addEventListener('unhandledrejection', (event) => console.error('unhandled ' + event.reason))");

/** Lets the page's own time pass until something has come of all that was asked: two tries of 8 s, and a pause. */
export async function waitLong<T>(tab: Page, result: Promise<T>): Promise<T> {
  let over = false;
  void result.catch(() => undefined).then(() => (over = true));
  while (!over) await tab.clock.runFor(5_000);
  return result;
}

/** What must not come of a file: markup of its own, changed built-in objects, a script that ran, a page that is too wide. */
export const harm = (tab: Page): Promise<unknown> =>
  tab.evaluate(() => ({
    strange: [...document.querySelectorAll('*')].flatMap((each) => [...(each.shadowRoot?.querySelectorAll('img, script, iframe, a[href^="javascript" i]') ?? [])].map((it) => it.outerHTML)),
    polluted: ({} as {polluted?: true}).polluted,
    hurt: (window as {hurt?: 1}).hurt,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
export const UNHARMED = {strange: [], polluted: undefined, hurt: undefined, wide: false};
