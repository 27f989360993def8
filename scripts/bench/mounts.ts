import type {Browser, CDPSession, Page} from 'playwright-core';

/** What many mounts and unmounts left behind. */
export interface Left {
  /** Listeners on `window` and `document`, and on anything at all. */
  onPage: number;
  anywhere: number;
  kilobytes: number;
}

/** Puts widgets on the page, presses their first button and opens their languages, and takes them away, a frame's worth at a time. */
const mount = (tab: Page, times: number, tag: string): Promise<void> =>
  tab.evaluate(
    async ({left, tag}) => {
      const main = document.querySelector('main')!;
      for (; left > 0; left -= 20) {
        const made = Array.from({length: Math.min(20, left)}, () => document.createElement(tag) as HTMLElementTagNameMap['aman-hotline-card']);
        for (const it of made) it.append('Butuh bantuan?');
        main.append(...made);
        for (const button of ['.go, .open', '.open:last-child']) {
          await Promise.all(made.map((it) => it.updateComplete));
          for (const it of made) it.shadowRoot!.querySelector<HTMLElement>(button)!.click();
        }
        await new Promise(requestAnimationFrame);
        for (const it of made) it.remove();
      }
    },
    {left: times, tag},
  );

async function metric(session: CDPSession, key: string): Promise<number> {
  return (await session.send('Performance.getMetrics')).metrics.find(({name}) => name === key)!.value;
}

async function standing(session: CDPSession): Promise<Left> {
  // Until nothing more goes: what one collection frees may have held more, and observers let go a frame later.
  for (let before = Infinity, now = 0; now < before; ) {
    before = now || Infinity;
    await session.send('Runtime.evaluate', {expression: 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))', awaitPromise: true});
    await session.send('HeapProfiler.collectGarbage');
    now = (await metric(session, 'JSHeapUsedSize')) + (await metric(session, 'JSEventListeners'));
  }
  let onPage = 0;
  for (const expression of ['window', 'document']) {
    const {result} = await session.send('Runtime.evaluate', {expression});
    onPage += (await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId!})).listeners.length;
    await session.send('Runtime.releaseObject', {objectId: result.objectId!});
  }
  return {onPage, anywhere: await metric(session, 'JSEventListeners'), kilobytes: (await metric(session, 'JSHeapUsedSize')) / 1024};
}

/**
 * Mounts and unmounts a widget, the card if no other is named, and counts what is left. As many mounts go before the count, since the browser
 * compiles and remembers what runs often; `url` is a page with the script and no card.
 */
export async function mounts(browser: Browser, url: string, times: number, tag = 'aman-hotline-card'): Promise<Left> {
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  await tab.goto(url, {waitUntil: 'networkidle'});
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  await mount(tab, times, tag);
  const before = await standing(session);
  await mount(tab, times, tag);
  const after = await standing(session);
  await context.close();
  return {onPage: after.onPage - before.onPage, anywhere: after.anywhere - before.anywhere, kilobytes: after.kilobytes - before.kilobytes};
}
