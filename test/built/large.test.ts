import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Server} from 'node:http';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/server.js';
import {page, pasted} from '../helpers/host.js';

/* Readers who see badly: a page zoomed to 400 %, and a phone whose text is twice as large. */

const card = pasted('hotline-card');
const lookup = pasted('recruiter-lookup');
const list = pasted('migration-checklist');
const quiz = pasted('rights-quiz');
const pulpit = pasted('pulpit-message');
let server: Server;
let url: string;
before(async () => void ({server, url} = await serve('dist/web', 0, {'/card.html': {body: page(card.script, card.tag)}, '/lookup.html': {body: page(lookup.script, lookup.tag)}, '/list.html': {body: page(list.script, list.tag)}, '/quiz.html': {body: page(quiz.script, quiz.tag)}, '/pulpit.html': {body: page(pulpit.script, pulpit.tag)}})));
after(() => void server?.close());

const WAYS: Record<string, (tab: Page) => Promise<unknown>> = {
  card: async (tab) => {
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card button.row').nth(1).click();
    await tab.locator('aman-hotline-card .contact').first().waitFor();
  },
  lookup: async (tab) => {
    await tab.locator('aman-recruiter-lookup input').fill('bumi mas');
    await tab.locator('aman-recruiter-lookup .go').click();
    await tab.locator('aman-recruiter-lookup [data-answer]').waitFor();
  },
  list: async (tab) => {
    await tab.locator('aman-migration-checklist .head > .bar button').nth(1).click();
    await tab.locator('aman-migration-checklist .steps button').nth(3).click();
    for (const paper of await tab.locator('aman-migration-checklist .paper > details > summary').all()) await paper.click();
  },
  quiz: async (tab) => {
    await tab.locator('aman-rights-quiz .go').click();
    await tab.locator('aman-rights-quiz .choice').first().click();
    await tab.locator('aman-rights-quiz .go').click();
    await tab.locator('aman-rights-quiz #why').waitFor();
  },
  pulpit: async (tab) => {
    await tab.locator('aman-pulpit-message .go').click();
    for (const fold of await tab.locator('aman-pulpit-message summary').all()) await fold.click();
    await tab.locator('aman-pulpit-message details a').first().waitFor();
  },
};

for (const [what, text] of [['a page zoomed to 400 % (320 px are left of 1280)', 16], ['text of twice the size on a small phone', 32]] as const)
  describe(what, () => {
    let browser: Browser;
    before(async () => void (browser = await openBrowser(`--blink-settings=defaultFontSize=${text}`)));
    after(() => browser?.close());
    for (const [widget, go] of Object.entries(WAYS))
      it(`cuts nothing off: ${widget}`, async () => {
        const tab = await (await browser.newContext({viewport: {width: 320, height: 180}})).newPage();
        await tab.goto(`${url}/${widget}.html`);
        await go(tab);
        const out = await tab.evaluate(() =>
          [...document.querySelector('aman-hotline-card, aman-recruiter-lookup, aman-migration-checklist, aman-rights-quiz, aman-pulpit-message')!.shadowRoot!.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML.slice(0, 60)),
        );
        assert.deepEqual(out, []);
      });
  });
