import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import type {Extra} from '../../scripts/server.js';
import {goneFrom} from '../../src/cli/publish/tell.js';
import type {Contacts} from '../../src/data/contacts.js';
import {call, host, page, pasted} from '../helpers/host.js';
import {RIGHT, TODAY, WRONG, copyAll, corrected, version, type Copy} from '../helpers/published.js';

/* The drill: the national hotline's number was found wrong at night. */

let copy: Copy;
let said: string;
let pinnedBefore: Record<string, string>;
before(async () => {
  copy = copyAll();
  pinnedBefore = copy.state(version);
  copy.change(join(copy.data, 'contacts.json'), corrected);
  said = (await copy.run()).says;
  pages['/pinned-anew.html'] = {body: page(pinned('1', sriIn(join(copy.web, '1'))), tag)};
});
after(() => copy?.remove());

const {script, tag} = pasted('hotline-card');
const pinned = (folder: string, sri: string): string => `<script src="/${folder}/hotline-card.js" integrity="${sri}" crossorigin="anonymous" data-lang="id" defer></script>`;
const sriIn = (folder: string): string => (JSON.parse(readFileSync(join(folder, 'sri.json'), 'utf8')) as Record<string, string>)['hotline-card.js'];
const pages: Extra = {
  '/partner.html': {body: page(script, tag)},
  '/aman.html': {body: page(script.replace('hotline-card.js', 'aman.js'), `${tag}<aman-recruiter-lookup></aman-recruiter-lookup><aman-rights-quiz></aman-rights-quiz>`)},
  '/pinned.html': {body: page(pinned(version, sriIn(`dist/web/${version}`)), tag)},
};
const {open} = host(pages, () => copy.web);
const noData = (tab: Page): Promise<unknown> => tab.route('**/data/1/**', (route) => route.abort());
const dialled = async (path: string, prepare?: (tab: Page) => Promise<unknown>): Promise<string | null> => {
  const {tab} = await open(path, 320, prepare);
  await call(tab).waitFor();
  return call(tab).getAttribute('href');
};

describe('a wrong number found at night, and published right', () => {
  it('is told to whoever published, with the old and the new one', () => {
    assert.match(said, new RegExp(`First number: ${RIGHT.display} \\(before: ${WRONG.display}\\)`));
    assert.match(said, new RegExp(`as of ${TODAY}`));
    assert.match(said, /\n {2}1\/hotline-card\.js\n/);
  });

  it('comes with a list of the places that it cannot be called back from, the full version with its name', () => {
    const [, list] = said.split(`${WRONG.display} cannot be called back from these places`);
    for (const place of [`${version}/: pages that pinned it`, 'words inside partners’ tags', 'wordpress/migrasi-aman.zip', 'migrasi-aman-files.zip', 'calendars', 'paper']) assert.ok(list?.includes(place), place);
  });

  it('is named in the list when it is not the first one, and nothing is listed where no number went', () => {
    const {contacts} = JSON.parse(readFileSync(join(copy.web, 'data/1/contacts.json'), 'utf8')) as {contacts: Contacts['contacts']};
    const all = {contacts} as Contacts;
    assert.deepEqual(goneFrom(all, all), []);
    const last = contacts.filter(({channels}) => channels.some(({type}) => type === 'phone')).at(-1)!;
    assert.deepEqual(goneFrom(all, {contacts: contacts.filter((each) => each !== last)} as Contacts), [...new Set(last.channels.filter(({type}) => type === 'phone' || type === 'whatsapp').map(({display}) => display))]);
  });

  it('is right in a partner’s pasted card at once, even where the data file does not come', async () => {
    assert.equal(await dialled('/partner.html', noData), `tel:${RIGHT.value}`);
  });

  it('is right in the file with all widgets', async () => {
    assert.equal(await dialled('/aman.html', noData), `tel:${RIGHT.value}`);
  });

  it('is right in the complete pages of every language, without a script and with it', async () => {
    assert.equal(await dialled('/1/pages/id/hotline-card.html', noData), `tel:${RIGHT.value}`);
    for (const language of ['id', 'en', 'mkn', 'tet'])
      for (const name of readdirSync(join(copy.web, '1/pages', language))) {
        const text = readFileSync(join(copy.web, '1/pages', language, name), 'utf8');
        assert.ok(text.includes(RIGHT.display), `${language}/${name}`);
        assert.ok(!text.includes(WRONG.display) && !text.includes(WRONG.value), `${language}/${name}`);
      }
  });

  it('stands in no file any more but those of the full version, nor inside a zip', () => {
    const wrong = new RegExp(`${WRONG.value}|${WRONG.display}`);
    const files = Object.keys(copy.state()).map((name): [string, Buffer] => [name, readFileSync(join(copy.web, name))]);
    const zips = files.filter(([name]) => name.endsWith('.zip'));
    assert.deepEqual(zips.map(([name]) => name).sort(), ['migrasi-aman-files.zip', 'wordpress/migrasi-aman.zip']);
    const inside = zips.flatMap(([zip, body]) => Object.entries(unzipSync(body)).map(([name, text]): [string, Buffer] => [`${zip}: ${name}`, Buffer.from(text)]));
    const holding = [...files, ...inside].filter(([, body]) => wrong.test(body.toString())).map(([name]) => name);
    assert.ok(holding.includes(`${version}/hotline-card.js`), 'nothing is found');
    assert.deepEqual(holding.filter((name) => !name.startsWith(`${version}/`) && !name.startsWith(`migrasi-aman-files.zip: migrasi-aman/${version}/`)), []);
  });

  it('is right in the WordPress plugin: in its scripts, its data, and the words that it writes into pages', () => {
    const files = unzipSync(readFileSync(join(copy.web, 'wordpress/migrasi-aman.zip')));
    for (const name of ['assets/data/1/contacts.json', 'assets/1/hotline-card.js', 'assets/1/pages/tet/hotline-card.html', 'includes/generated/fallback.php']) assert.ok(Buffer.from(files[`migrasi-aman/${name}`] ?? []).includes(RIGHT.value), name);
    for (const name of ['1/sri.json', '1/hotline-card.js']) assert.deepEqual(Buffer.from(files[`migrasi-aman/assets/${name}`]), readFileSync(join(copy.web, name)), name);
  });

  it('is right in the snippets of the partner site, and in the files to unpack on one’s own server', () => {
    for (const name of ['index.html', 'en/index.html']) assert.ok(readFileSync(join(copy.web, name), 'utf8').includes(RIGHT.display), name);
    const files = unzipSync(readFileSync(join(copy.web, 'migrasi-aman-files.zip')));
    for (const name of ['data/1/contacts.json', '1/hotline-card.js', '1/sri.json', `${version}/hotline-card.js`]) assert.deepEqual(Buffer.from(files[`migrasi-aman/${name}`]), readFileSync(join(copy.web, name)), name);
  });

  it('changed the integrity of every file that changed, and left scripts that a browser accepts with it', async () => {
    const table = JSON.parse(readFileSync(join(copy.web, '1/sri.json'), 'utf8')) as Record<string, string>;
    assert.deepEqual(Object.keys(table).map((name) => `1/${name}`).concat('1/sri.json').sort(), Object.keys(copy.state('1')).sort());
    for (const [name, sri] of Object.entries(table)) assert.equal(sri, `sha384-${createHash('sha384').update(readFileSync(join(copy.web, '1', name))).digest('base64')}`, name);
    const {tab, errors} = await open('/pinned-anew.html');
    await call(tab).waitFor();
    assert.deepEqual(errors, []);
  });

  it('left the full version as it was, byte for byte; its card takes the new number from the data file', async () => {
    assert.deepEqual(copy.state(version), pinnedBefore);
    assert.equal(await dialled('/pinned.html', noData), `tel:${WRONG.value}`);
    const {tab} = await open('/pinned.html');
    await tab.locator(`aman-hotline-card a.call[href="tel:${RIGHT.value}"]`).waitFor();
  });
});
