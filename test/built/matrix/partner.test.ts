import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {TYPES, type Extra} from '../../../scripts/server.js';
import {WIDGETS, tagOf} from '../../../src/kit/widgets.js';
import {pressAll} from '../../helpers/fates.js';
import {BROWSER, UNHARMED, harm, hearFaults, waitLong} from '../../helpers/faulty.js';
import {host} from '../../helpers/host.js';
import {hostilePage} from '../../helpers/hostile-host.js';
import {recordings} from '../../helpers/sounds.js';
import {PARTNER, type PartnerRow} from '../../matrix/partner.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/partner.ts`: the same fault in a partner's two lists and in the list of recordings, named on all five widgets. */

const ABROAD = 'https://daftar.example';
const THEIRS = 'TAMU CONTOH JAUH';
const ours = JSON.parse(readFileSync('dist/web/data/1/registry.json', 'utf8')) as {names: string};
const OURS = ours.names.split('\n')[0];
const lists: Record<string, string> = {
  'daftar.json': JSON.stringify({...ours, source: {name: 'Keuskupan Contoh', url: 'https://example.org'}, names: THEIRS, numbers: '9120307772741'}),
  'sanksi.json': readFileSync('dist/web/data/1/sanctions.json', 'utf8'),
};

/** All widgets of a page, with the partner's addresses. */
const naming = (folder: string): {body: string} => ({
  body: hostilePage('').body.replace(/<aman-[\w-]+/g, `$& audio="${folder}/suara.json"`).replace('<aman-recruiter-lookup', `$& registry="${folder}/daftar.json" sanctions="${folder}/sanksi.json"`),
});
const spoilt = ({make = String, status, type = TYPES['.json'], headers, fault}: PartnerRow, file: string) => ({body: make(lists[file]), status, type, headers, fault});
const pages: Extra = Object.fromEntries(PARTNER.map(({abroad}, at) => [`/${at}/page.html`, naming(abroad ? ABROAD : `/${at}`)]));
const {open} = host(pages);
let opened: Page | undefined;
before(async () => {
  lists['suara.json'] = readFileSync((await recordings('aoz', 1)).list, 'utf8');
  for (const [at, row] of PARTNER.entries()) for (const file of Object.keys(lists)) pages[`/${at}/${file}`] = spoilt(row, file);
});
afterEach(() => opened?.context().close());

const inEach = (tab: Page, selector: string) => tab.waitForFunction(({tags, selector}) => tags.every((tag) => document.querySelector(tag)!.shadowRoot!.querySelector(selector)), {tags: WIDGETS.map(tagOf), selector}, {polling: 100, timeout: 15_000});

/** The company that the lookup finds under a name. */
async function found(tab: Page, name: string): Promise<string | undefined> {
  const lookup = tab.locator(tagOf('recruiter-lookup'));
  await lookup.locator('input').fill(name);
  await lookup.locator('.go').click();
  const answer = lookup.locator('[data-answer]');
  await answer.waitFor();
  return answer.evaluate((it: HTMLElement) => it.dataset.firm);
}

describe('a file of a partner', () => {
  for (const [at, row] of PARTNER.entries())
    it(`${row.name}: ${row.promise}`, async () => {
      const {tab, errors} = await open(`/${at}/page.html`, 320, async (it) => {
        if (row.fault === 'never') await it.clock.install();
        await it.route(`${ABROAD}/**`, (route) => route.fulfill({body: lists[route.request().url().split('/').pop()!], headers: {'access-control-allow-origin': 'https://other.example'}}));
        await hearFaults(it);
      });
      opened = tab;
      const pass = <T>(result: Promise<T>) => (row.fault === 'never' ? waitLong(tab, result) : result);
      // All at once: what one of them asks for, all of them must hear of.
      await tab.waitForFunction((tags) => tags.every((tag) => document.querySelector(tag)!.shadowRoot?.querySelector('.card')), WIDGETS.map(tagOf));
      await tab.evaluate((tags) => tags.forEach((tag) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.open:last-child')!.click()), WIDGETS.map(tagOf));
      await pass(inEach(tab, row.good === 'all' ? '.row[lang=aoz]' : '.row[lang=en] ~ .note'));
      assert.deepEqual(await pass(pressAll(tab)), all('works'));
      assert.deepEqual(await harm(tab), UNHARMED);
      await tab.reload();
      assert.equal(await pass(found(tab, row.good ? THEIRS : OURS)), row.good ? THEIRS : OURS);
      assert.equal(await tab.locator(`${tagOf('recruiter-lookup')} .card[data-state~=${row.good ? 'partner' : 'partner-failed'}]`).count(), 1);
      assert.deepEqual(await tab.evaluate(() => [...new Set((window as {told?: string[]}).told)]), row.good ? [] : ['partner']);
      assert.deepEqual(errors.filter((each) => !BROWSER.test(each)), []);
    });
});
