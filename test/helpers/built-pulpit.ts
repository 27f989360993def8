import type {Locator, Page} from 'playwright-core';
import {PAPERS, type Paper} from '../../src/data/pulpit.js';
import {READY, type PrintJob} from '../../src/ui/print.js';

/** Something inside the pulpit message of a page. */
export const pulpit = (tab: Page, selector: string): Locator => tab.locator(`aman-pulpit-message ${selector}`);

/** What it says it is in. */
export const state = async (tab: Page): Promise<string> => (await pulpit(tab, '.card').getAttribute('data-state'))!;

/** What somebody writes for paper. */
interface Written {
  parish?: string;
  role?: string;
  number?: string;
  qr?: boolean;
}

/** Printing only leaves a mark. */
export const quiet = (tab: Page): Promise<unknown> => tab.context().addInitScript('window.print = () => document.body.dataset.printed = ""');

/** Opens the message, writes, chooses a paper and presses the button. */
export async function order(tab: Page, paper: Paper, {parish, role, number, qr = true}: Written = {}): Promise<Page> {
  await quiet(tab);
  await pulpit(tab, '.go').click();
  await pulpit(tab, 'select.paper').selectOption({index: PAPERS.indexOf(paper)});
  if (!qr) await pulpit(tab, 'input.qr').uncheck();
  await pulpit(tab, '.change > summary').click();
  if (parish) await pulpit(tab, 'input.parish').fill(parish);
  if (role && number) {
    await pulpit(tab, 'input.role').fill(role);
    await pulpit(tab, 'input.number').fill(number);
    await pulpit(tab, 'input.agreed').check();
  }
  const [sheet] = await Promise.all([tab.waitForEvent('popup'), pulpit(tab, 'button.print').click()]);
  await sheet.locator('[data-printed], .overflow:not([hidden])').first().waitFor({state: 'attached'});
  return sheet;
}

/** The page as a widget would print from it: opened by a tab of the same host, and given a job. Resolves when something that matches `ends` is there. */
export async function hand(tab: Page, code: string, job: PrintJob, ends = '[data-printed], .overflow:not([hidden])'): Promise<Page> {
  const [sheet] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.evaluate(
      ({path, job, ready}) => {
        // The page says that it is ready, and nothing else.
        addEventListener('message', ({source, data}) => data === ready && (source as Window).postMessage(job), {once: true});
        window.open(path);
      },
      {path: `/1/pages/${code}/pulpit-message.html`, job, ready: READY},
    ),
  ]);
  await sheet.locator(ends).first().waitFor({state: 'attached'});
  return sheet;
}
