import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {WIDGETS} from '../../src/kit/widgets.js';
import {host} from '../helpers/host.js';
import {hostilePage, scriptOf, walkAll} from '../helpers/hostile-host.js';
import {CARELESS, MOOTOOLS, PROTOTYPE_16, prototypeJs} from '../helpers/old-scripts.js';
import {VERSION} from '../helpers/version.js';

/* All five widgets on a page with old scripts, and with more than one copy of ours. */

const real = prototypeJs();
const LIBRARIES: Readonly<Record<string, string | undefined>> = {'Prototype 1.7.3': real, 'what Prototype 1.6 replaces': PROTOTYPE_16, 'MooTools 1.5': MOOTOOLS};
const careless = Object.keys(CARELESS);
const files = Object.keys(LIBRARIES);

/** Files of ours on one page, in this order, and how many tags are there already when a later one comes. */
const COPIES: [files: string[], late: number][] = [
  [['1/hotline-card.js', `${VERSION}/aman.js`], 1],
  [[`${VERSION}/aman.js`, '1/hotline-card.js'], 1],
  [['1/aman.js', '1/aman.js', '1/aman.js?ver=6.5'], 2 * WIDGETS.length],
  [['1/aman.js', ...WIDGETS.map((widget) => `1/${widget}.js`)], WIDGETS.length],
  [[...WIDGETS.map((widget) => `${VERSION}/${widget}.js`), '1/aman.js'], WIDGETS.length],
];
const scripts = (list: string[]): string => list.map(scriptOf).join('');

const {open} = host({
  ...Object.fromEntries(files.flatMap((name, at) => [
    [`/library-${at}.js`, {type: 'text/javascript', body: LIBRARIES[name] ?? ''}],
    [`/before-${at}.html`, hostilePage(`<script src="/library-${at}.js"></script>`)],
    [`/after-${at}.html`, hostilePage('', scripts(['1/aman.js', `library-${at}.js`]))],
  ])),
  ...Object.fromEntries(careless.map((name, at) => [`/careless-${at}.html`, hostilePage(`<script>${CARELESS[name]}</script>`)])),
  '/no-fetch.html': hostilePage('<script>window.fetch = function () { return Promise.reject(new TypeError("refused")) }</script>'),
  ...Object.fromEntries(COPIES.map(([list], at) => [`/copies-${at}.html`, hostilePage('', scripts(list))])),
});

describe('a page with old scripts', () => {
  for (const [at, name] of files.entries())
    for (const when of name === 'MooTools 1.5' ? ['before', 'after'] : ['before'])
      it(`has ${name}, loaded ${when} ours: every widget works, without an error`, {skip: LIBRARIES[name] === undefined && 'Prototype is not on this machine, and apt cannot fetch it: install libjs-prototype'}, async () => {
        const {tab, errors} = await open(`/${when}-${at}.html`);
        await walkAll(tab);
        assert.deepEqual(errors, []);
      });

  for (const [at, name] of careless.entries())
    it(`${name}: every widget works, without an error`, async () => {
      const {tab, errors} = await open(`/careless-${at}.html`);
      await tab.waitForLoadState();
      await walkAll(tab);
      assert.deepEqual(errors, []);
    });

  it('lets nothing be fetched: the built-in numbers stand, and the lookup offers to try again', async () => {
    const {tab, errors} = await open('/no-fetch.html');
    assert.equal(await tab.locator('aman-hotline-card a[part=call]').getAttribute('href'), 'tel:08001000');
    await tab.locator('aman-recruiter-lookup input').fill('PT Bumi Mas Indonesia Mandiri');
    await tab.locator('aman-recruiter-lookup .go').click();
    await tab.locator('aman-recruiter-lookup [data-answer="no-list"] button', {hasText: 'Coba lagi'}).waitFor();
    assert.deepEqual(errors, []);
  });

  it('gave lists a toJSON: what a reader asked this phone to keep is there after a new start', async () => {
    const {tab} = await open(`/before-${files.indexOf('what Prototype 1.6 replaces')}.html`);
    await walkAll(tab);
    const list = tab.locator('aman-migration-checklist');
    await list.locator('button', {hasText: 'Simpan'}).first().click();
    await list.locator('.note button').last().click();
    await list.locator('.kept').waitFor();
    await tab.reload();
    await list.locator('.kept').waitFor();
    await list.locator('button', {hasText: 'Lihat 9 langkah'}).first().click();
    await list.locator('.steps').filter({hasText: /1\sdari\s13\ssudah/}).waitFor();
  });
});

describe('a page with several copies of ours', () => {
  for (const [at, [list, late]] of COPIES.entries())
    it(`${list.join(', ')}: all works, with one console line for each tag that was there already`, async () => {
      const {tab, errors, lines} = await open(`/copies-${at}.html`);
      await walkAll(tab);
      assert.deepEqual(errors, []);
      assert.equal(lines.filter((line) => line.includes('already on this page')).length, late, lines.join('\n'));
      assert.equal(lines.length, late, lines.join('\n'));
    });

  for (const [first, at] of [['1', 0], [VERSION, 1]] as const)
    it(`takes what comes later from the folder of the script that was first (${first}/)`, async () => {
      const {tab, asked} = await open(`/copies-${at}.html`);
      const card = tab.locator('aman-hotline-card');
      await card.locator('.open').last().click();
      await card.locator('button.row', {hasText: 'English'}).click();
      await card.locator('.root[lang=en]').waitFor();
      const later = new Set(asked.filter((path) => /(languages\.js|hotline-card\.json)$/.test(path)));
      assert.deepEqual([...later].sort(), [`/${first}/languages.js`, `/${first}/words/en/hotline-card.json`]);
    });
});
