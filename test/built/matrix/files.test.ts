import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {TYPES, type Extra} from '../../../scripts/server.js';
import {pressAll, stands} from '../../helpers/fates.js';
import {BROWSER, UNHARMED, harm, hearFaults, waitLong} from '../../helpers/faulty.js';
import {host} from '../../helpers/host.js';
import {hostilePage, scriptOf} from '../../helpers/hostile-host.js';
import {WIDGETS} from '../../../src/kit/widgets.js';
import {FILES, type FileRow} from '../../matrix/files.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/files.ts`: all five widgets on one page, and the same fault in every file of one kind. */

const DATA = ['data/1/contacts.json', 'data/1/registry.json', 'data/1/sanctions.json', 'data/1/facts.json', ...WIDGETS.map((widget) => `1/words/en/${widget}.json`)];
const PLAIN = ['1/aman.js', '1/languages.js'];
const spoilt = ({make = String, status, type, headers, fault}: FileRow, file: string) => ({body: make(readFileSync(`dist/web/${file}`, 'utf8')), status, type: type ?? TYPES[extname(file)], headers, fault});

/** A folder for each row, with its own page and its own copies of our files. */
const folder = (row: FileRow, at: number): Extra => ({
  [`/${at}/page.html`]: hostilePage('', scriptOf(`${at}/1/aman.js`)),
  ...Object.fromEntries(PLAIN.map((file) => [`/${at}/${file}`, {body: readFileSync(`dist/web/${file}`), type: TYPES['.js']}])),
  ...Object.fromEntries((row.what === 'data' ? DATA : PLAIN).map((file) => [`/${at}/${file}`, spoilt(row, file)])),
});
const {open} = host(Object.assign({}, ...FILES.map(folder)) as Extra);
let opened: Page | undefined;
afterEach(() => opened?.context().close());

describe('a file of ours', () => {
  for (const [at, row] of FILES.entries())
    it(`${row.what === 'script' ? 'the script' : 'data and words'}: ${row.name}: ${row.promise}`, async () => {
      const never = row.fault === 'never';
      const {tab, errors, lines} = await open(`/${at}/page.html`, 320, async (it) => {
        if (never) await it.clock.install();
        // The page does not wait for it, and so do we not.
        const go = it.goto.bind(it);
        if (row.what === 'script' && never) it.goto = (url) => go(url, {waitUntil: 'commit'});
        await hearFaults(it);
      });
      opened = tab;
      await tab.locator('#below').waitFor();
      if (row.what === 'script') assert.deepEqual(await stands(tab), all('own words'));
      else {
        const pass = <T>(result: Promise<T>) => (never ? waitLong(tab, result) : result);
        assert.deepEqual(await pass(pressAll(tab)), all('works'));
        assert.equal(await tab.locator('aman-hotline-card a[part=call]').getAttribute('href'), 'tel:08001000');
        // Another language: its words come, or the widgets stay Indonesian and say so.
        await tab.evaluate(() => document.dispatchEvent(new CustomEvent('aman-language', {detail: 'en'})));
        await pass(tab.waitForFunction((good) => (good ? document.querySelector('aman-rights-quiz')!.shadowRoot!.querySelector('[lang=en]') : (window as {told?: string[]}).told?.includes('words')), Boolean(row.good), {polling: 100}));
        assert.deepEqual(await stands(tab), all('works'));
        assert.deepEqual(await harm(tab), UNHARMED);
        assert.equal(await tab.evaluate(() => Boolean((window as {told?: string[]}).told)), !row.good);
      }
      assert.deepEqual(errors.filter((each) => !BROWSER.test(each)), []);
      assert.deepEqual(lines, []);
    });
});
