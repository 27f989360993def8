import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Extra} from '../../scripts/server.js';
import type {VoicesFile} from '../../src/partner/voices.js';
import {STRICT, faults, host, page, pasted} from '../helpers/host.js';
import {recordings} from '../helpers/sounds.js';

/* Recordings of a partner, on the partner's page: made by our own command, played by the built files. */

const {script, tag} = pasted('migration-checklist');
const withAudio = (list: string) => tag.replace('<aman-migration-checklist', `<aman-migration-checklist audio="${list}"`);
const POLICY = `${STRICT}; media-src 'self'`;
const pages: Extra = {
  '/voices.html': {body: page(script, withAudio('/suara/voices.json')), headers: {'content-security-policy': POLICY}},
  '/silent.html': {body: page(script, withAudio('/suara/voices.json')), headers: {'content-security-policy': STRICT}},
  '/all.html': {body: page('<script src="/1/aman.js" data-lang="id" defer></script>', withAudio('suara/voices.json'))},
  '/none.html': {body: page(script, withAudio('/suara/none.json'))},
  '/damaged.html': {body: page(script, withAudio('/suara/damaged.json'))},
  '/abroad.html': {body: page(script, withAudio('/suara/abroad.json'))},
  '/old.html': {body: page(script, withAudio('/suara/old.json'))},
};
const {open} = host(pages);
let ids: string[];

before(async () => {
  const made = await recordings('aoz', 3);
  ids = made.ids;
  const list = readFileSync(made.list, 'utf8');
  const changed = (change: (files: VoicesFile['voices'][number]['files']) => unknown): string => {
    const it = JSON.parse(list) as VoicesFile;
    change(it.voices[0].files);
    return JSON.stringify(it);
  };
  const json = {'content-type': 'application/json'};
  pages['/suara/voices.json'] = {body: list, headers: json};
  pages['/suara/damaged.json'] = {body: list.slice(0, 60), headers: json};
  pages['/suara/abroad.json'] = {body: changed((files) => (files[ids[0]].src = 'https://other.example/a.wav')), headers: json};
  pages['/suara/old.json'] = {body: changed((files) => (files[ids[0]].script = '000000')), headers: json};
  for (const file of readdirSync(`${made.folder}/aoz`)) pages[`/suara/aoz/${file}`] = {body: readFileSync(`${made.folder}/aoz/${file}`), headers: {'content-type': 'audio/wav'}};
});

const WIDGET = 'aman-migration-checklist';
const picker = (tab: Page) => tab.locator(`${WIDGET} .open`).last().click();
async function voices(tab: Page): Promise<void> {
  await picker(tab);
  await tab.locator(`${WIDGET} .row[lang=aoz]`).click();
  await tab.locator(`${WIDGET} [data-voice]`).first().waitFor();
}
const sounds = (asked: string[]): string[] => asked.filter((path) => path.endsWith('.wav'));

describe('recordings on a partner’s page', () => {
  it('are offered as a language by its own name, with sizes, without fetching a sound', async () => {
    const {tab, asked, errors, foreign} = await open('/voices.html');
    await voices(tab);
    assert.equal((await tab.locator(`${WIDGET} .row[lang=aoz]`).textContent())!.trim(), 'Uab Meto (suara)');
    assert.deepEqual(await tab.locator(`${WIDGET} [data-voice]`).evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.voice)), ids);
    assert.match((await tab.locator(`${WIDGET} [data-voice]`).first().textContent())!, /Putar \(\S*0,1 MB\S*\)/);
    assert.deepEqual([sounds(asked), errors, foreign], [[], [], []]);
    assert.deepEqual(await faults(tab), []);
  });

  it('play on a tap alone, one at a time, and stop by themselves', async () => {
    const {tab, asked, errors} = await open('/voices.html');
    await voices(tab);
    const button = tab.locator(`${WIDGET} [data-voice]`).first();
    await button.click();
    await tab.locator(`${WIDGET} [data-voice][aria-pressed=true]`).waitFor();
    await tab.waitForFunction((tag) => !document.querySelector(tag)!.shadowRoot!.querySelector('[data-voice][aria-pressed=true]'), WIDGET);
    assert.equal(new Set(sounds(asked)).size, 1);
    assert.deepEqual(errors, []);
  });

  it('are silent at once when the reader stops, closes the language, or leaves the widget', async () => {
    const {tab} = await open('/voices.html', 320, (it) =>
      it.addInitScript(() => {
        const play = HTMLMediaElement.prototype.play;
        const all: HTMLMediaElement[] = [];
        Object.assign(window, {all});
        HTMLMediaElement.prototype.play = function () {
          this.loop = true;
          all.push(this);
          return play.call(this);
        };
      }),
    );
    const heard = () => tab.evaluate(() => (window as unknown as {all: HTMLMediaElement[]}).all.filter((each) => !each.paused).length);
    await voices(tab);
    const button = tab.locator(`${WIDGET} [data-voice]`).first();
    const ways = [() => button.click(), () => tab.locator(`${WIDGET} .row[lang=aoz]`).click(), () => tab.evaluate((name) => document.querySelector(name)!.remove(), WIDGET)];
    for (const [at, end] of ways.entries()) {
      if (at === 2) await tab.locator(`${WIDGET} .row[lang=aoz]`).click();
      await button.click();
      await tab.locator(`${WIDGET} [data-voice][aria-pressed=true]`).waitFor();
      assert.equal(await heard(), 1);
      await end();
      assert.equal(await heard(), 0, `way ${at}`);
    }
  });

  it('say so, and open their text, where the page’s policy forbids sound', async () => {
    const {tab} = await open('/silent.html');
    await voices(tab);
    await tab.locator(`${WIDGET} [data-voice]`).first().click();
    await tab.locator(`${WIDGET} .note`, {hasText: 'tidak bisa diputar'}).waitFor();
    assert.ok(await tab.locator(`${WIDGET} details[open] p[lang=id]`, {hasText: '0800 1000'}).isVisible());
  });

  it('are not offered when their text has changed since, and the page says how many', async () => {
    const {tab} = await open('/old.html');
    await voices(tab);
    assert.equal(await tab.locator(`${WIDGET} [data-voice]`).count(), ids.length - 1);
    await tab.locator(`${WIDGET} .note`, {hasText: '1 rekaman memakai teks lama'}).waitFor();
  });

  for (const [path, what] of [['/none.html', 'missing'], ['/damaged.html', 'damaged'], ['/abroad.html', 'pointing to another site']] as const)
    it(`say that their list cannot be opened when it is ${what}, and leave the languages usable`, async () => {
      const {tab, foreign} = await open(path);
      await picker(tab);
      await tab.locator(`${WIDGET} .note`, {hasText: 'Daftar suara tidak bisa dibuka.'}).waitFor();
      await tab.locator(`${WIDGET} .row`, {hasText: 'English'}).click();
      await tab.locator(`${WIDGET} .root[lang=en]`).waitFor();
      assert.deepEqual(foreign, []);
    });

  it('work with all widgets in one file, in English too', async () => {
    const {tab, errors} = await open('/all.html');
    await picker(tab);
    await tab.locator(`${WIDGET} .row`, {hasText: 'English'}).click();
    await tab.locator(`${WIDGET} .root[lang=en]`).waitFor();
    await voices(tab);
    assert.equal((await tab.locator(`${WIDGET} .row[lang=aoz]`).textContent())!.trim(), 'Uab Meto (voice)');
    assert.match((await tab.locator(`${WIDGET} [data-voice]`).first().textContent())!, /Play \(\S*0[.,]1 MB\S*\)/);
    assert.deepEqual(errors, []);
  });

  it('are not asked for where the page names none', async () => {
    const {tab, asked} = await open('/old.html', 320, (it) => it.addInitScript(() => document.addEventListener('DOMContentLoaded', () => document.querySelector('aman-migration-checklist')!.removeAttribute('audio'))));
    await picker(tab);
    await tab.locator(`${WIDGET} .row`).first().waitFor();
    assert.ok(!asked.some((path) => /voices|suara/.test(path)), asked.join());
  });
});
