import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Extra} from '../../../scripts/server.js';
import {pressAll, stands} from '../../helpers/fates.js';
import {host} from '../../helpers/host.js';
import {hostilePage} from '../../helpers/hostile-host.js';
import {HOSTS, type HostRow} from '../../matrix/hosts.js';
import {all} from '../../matrix/row.js';

/* Every row of `test/matrix/hosts.ts`, with all five widgets on one page. */

const bodyOf = ({head = '', scripts, html = String}: HostRow): string => html(hostilePage(head, scripts).body);
const pages: Extra = {
  ...Object.fromEntries(HOSTS.map((row, at) => [`/${at}.html`, {body: bodyOf(row), headers: row.headers, type: row.type}])),
  // A host that names no charset, as most do for scripts.
  '/bare/aman.js': {type: 'text/javascript', body: readFileSync('dist/web/1/aman.js')},
};
const {open} = host(pages);
let opened: Page | undefined;
afterEach(() => opened?.context().close());

/** Signs of text in UTF-8 that was read as something else. */
const BROKEN = /Ã|â€|Â/;

describe('a page that is hard on its widgets', () => {
  for (const [at, row] of HOSTS.entries())
    it(`${row.name}: ${row.promise}`, async () => {
      const {tab, errors, lines, asked} = await open(`/${at}.html`, 320, async (it) => {
        if (row.before) await it.addInitScript({content: row.before});
        if (row.media) await it.emulateMedia(row.media);
      });
      opened = tab;
      if (row.fate === 'own words') {
        await tab.waitForLoadState();
        assert.deepEqual(await stands(tab), all('own words'));
      } else assert.deepEqual(await pressAll(tab), all('works'));
      assert.equal(new URL(tab.url()).pathname, `/${at}.html`);
      const text = await tab.locator('body').evaluate((it) => [it, ...document.querySelectorAll('*')].map((each) => each.shadowRoot?.textContent ?? '').join(' '));
      assert.doesNotMatch(text, BROKEN);
      assert.deepEqual(errors.filter((each) => !row.errors?.test(each)), []);
      assert.ok(lines.length <= (row.fate ? 5 : 1), lines.join('\n'));
      const ours = asked.filter((path) => /\.json$/.test(path));
      // What stewards keep for themselves no phone asks for.
      assert.ok(!asked.some((path) => /steward/.test(path)), asked.join());
      if (!row.fate && !row.before) assert.ok(ours.length && ours.every((path) => path.startsWith(pages[`/${at}.html`].body.toString().includes('/bare/') ? '/' : '/data/1/')), ours.join());
    });
});

