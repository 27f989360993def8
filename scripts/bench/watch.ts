import type {Page} from 'playwright-core';

/** What the page's own clock and observers say, in milliseconds since the page was asked for. */
export interface Seen {
  /** When the number to press was painted. */
  number: number;
  ready: number;
  /** Layout shift, by the browser's own measure. */
  shift: number;
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Makes every page of a tab write down what a reader would notice. */
export const watch = (tab: Page): Promise<unknown> =>
  tab.addInitScript(() => {
    const seen = {number: 0, ready: 0, shift: 0};
    Object.assign(window, {seen});
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as Shift[]) if (!each.hadRecentInput) seen.shift += each.value;
    }).observe({type: 'layout-shift', buffered: true});
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) seen.number ||= each.startTime;
    }).observe({type: 'element', buffered: true});
    new MutationObserver(() => document.querySelector('a[href^="tel:"]')?.closest('p')?.setAttribute('elementtiming', '')).observe(document, {childList: true, subtree: true});
    document.addEventListener('aman-ready', () => {
      seen.ready ||= performance.now();
      (window as {isReady?: () => void}).isReady?.();
    });
  });

/** What was seen, once the frame that is being made is on screen too. */
export const seenIn = (tab: Page): Promise<Seen> =>
  tab.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return (window as unknown as {seen: Seen}).seen;
  });
