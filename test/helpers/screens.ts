import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {WIDGETS, type Widget} from '../../src/kit/widgets.js';
import type {Extra} from '../../scripts/server.js';
import {page, pasted, type Seen} from './host.js';
import {press} from './keys.js';

/* The chief screens of the five widgets, one after the other, reached by keys alone. */

/** A way: Tab to a control by its name, then keys and text. */
type Way = (tab: Page) => Promise<void>;
const on = (name: string, ...keys: string[]): Way => async (tab) => {
  await press(tab, name, keys[0]);
  for (const key of keys.slice(1)) await tab.keyboard.press(key);
};
const write = (name: string, text: string): Way => async (tab) => {
  await press(tab, name, 'Control+A');
  await tab.keyboard.type(text);
  await tab.keyboard.press('Enter');
};

export interface Screen {
  name: string;
  ways: Way[];
  /** What is inside the widget once the screen has come. */
  ready: string;
  /** The focus goes to the heading of what came. */
  heading?: true;
}

/** The first company of the built list. */
export const company = (): string => `PT ${(JSON.parse(readFileSync('dist/web/data/1/registry.json', 'utf8')) as {names: string}).names.split('\n')[0]}`;

const SHOWN: Record<Widget | 'group', Screen[]> = {
  'hotline-card': [
    {name: 'ready', ways: [], ready: '.call'},
    {name: 'opened', ways: [on('Nomor lain', 'Enter')], ready: '.row[aria-expanded]'},
    {name: 'need', ways: [on('Saya sudah di luar negeri', 'Space')], ready: '[data-need] .contact'},
    {name: 'languages', ways: [on('Pilih bahasa', 'Enter')], ready: '.row[lang]'},
  ],
  'recruiter-lookup': [
    {name: 'ready', ways: [], ready: '#name'},
    {name: 'person', ways: [on('Teman atau calo', 'Space')], ready: '.advice'},
    {name: 'answer', ways: [on('Perusahaan', 'Enter'), async (tab) => write('Tulis nama PT', company())(tab)], ready: '[data-answer]', heading: true},
  ],
  'migration-checklist': [
    {name: 'start', ways: [], ready: '.go'},
    {name: 'question', ways: [on('Jawab beberapa pertanyaan', 'Enter')], ready: '.answers', heading: true},
    {name: 'steps', ways: [on('Semua langkah', 'Enter')], ready: '.steps', heading: true},
    {name: 'papers', ways: [on('4. ', 'Enter')], ready: '.papers', heading: true},
    {name: 'paper', ways: [on('KTP', 'Enter'), on('Belum bisa', 'Space')], ready: '.why'},
  ],
  'rights-quiz': [
    {name: 'intro', ways: [], ready: '.go'},
    {name: 'question', ways: [on('Mulai', 'Enter')], ready: '#situation', heading: true},
    {name: 'feedback', ways: [on('input radio', 'ArrowDown'), on('Jawab', 'Enter')], ready: '#why', heading: true},
    {name: 'end', ways: [on('Lihat hasil', 'Enter')], ready: '.remember', heading: true},
  ],
  'pulpit-message': [
    {name: 'start', ways: [], ready: '.go'},
    {name: 'message', ways: [on('Buka pesan ini', 'Enter')], ready: 'select.which', heading: true},
    {name: 'change', ways: [on('Panjang', 'Space'), on('Ubah salam', 'Enter')], ready: '.change[open]'},
    {name: 'aloud', ways: [async (tab) => tab.locator('#before').focus(), on('Baca keras', 'Enter')], ready: '.aloud', heading: true},
    {name: 'tally', ways: [on('Sudah dibacakan', 'Enter'), on('Ya, simpan', 'Enter'), write('Kira-kira berapa orang hadir', '120')], ready: 'table'},
  ],
  group: [
    {name: 'start', ways: [], ready: '.people'},
    {name: 'vote', ways: [write('Berapa orang', '12')], ready: '.hands', heading: true},
    {name: 'counted', ways: [on('Tambah satu untuk A', ...Array<string>(12).fill('Space'))], ready: '.hands'},
    {name: 'result', ways: [on('Lanjut: bicara', 'Enter'), on('Lanjut: suara kedua', 'Enter'), on('Tambah satu untuk A', ...Array<string>(12).fill('Space')), on('Lihat jawaban', 'Enter'), on('Lihat hasil', 'Enter')], ready: 'table', heading: true},
  ],
};

/** The widgets, and the quiz for groups as one more. */
export const PLACES = [...WIDGETS, 'group'] as const;
export type Place = (typeof PLACES)[number];
const widgetOf = (place: Place): Widget => (place === 'group' ? 'rights-quiz' : place);

/** Their pages, with a link before and after each. */
export const screenPages = (): Extra =>
  Object.fromEntries(
    PLACES.map((place) => {
      const {script, tag} = pasted(widgetOf(place));
      const more = {'rights-quiz': ' seed="a" questions="1"', group: ' mode="group" seed="a" questions="1"', 'hotline-card': ' quick-exit'}[place as string] ?? '';
      const body = tag.replace(`<aman-${widgetOf(place)}`, `$&${more}`);
      return [`/${place}.html`, {body: page(script, `<a id="before" href="#">before</a>${body}<a id="after" href="#">after</a>`)}];
    }),
  );

/** Goes through the screens of a place, one after the other, and looks at each. */
export async function walk(open: (path: string) => Promise<Seen>, place: Place, look: (tab: Page, screen: Screen) => Promise<unknown>): Promise<Seen> {
  const seen = await open(`/${place}.html`);
  const inside = seen.tab.locator(`aman-${widgetOf(place)}`);
  await inside.locator('.card').waitFor();
  await seen.tab.locator('#before').focus();
  for (const screen of SHOWN[place]) {
    for (const way of screen.ways) await way(seen.tab);
    await inside.locator(screen.ready).first().waitFor();
    await look(seen.tab, screen);
  }
  return seen;
}
