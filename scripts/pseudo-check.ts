import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {readings} from '../src/cli/voices/scripts.js';
import {LANGUAGE_NAMES} from '../src/ui/language-names.js';
import {VOICE_NAMES} from '../src/ui/voice-names.js';

/** What is wrong with a widget in the pseudo-language. */
export interface Shown {
  /** Texts outside the marks: they did not come through `msg()`, or are data. */
  bare: string[];
  /** Elements whose content has no room. */
  cut: string[];
}

/** Runs in the page. */
function look(): Shown {
  const root = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot)!.shadowRoot!;
  const bare: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  // Marks and what they hold may be split over nodes where a number stands inside: the text of each block is one.
  const blocks = new Map<Element, string>();
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    // Between the parts of the shadow root stand only spaces.
    const block = node.parentElement?.closest('p, li, dt, dd, summary, button, a, option, label, legend, h1, h2, h3, h4, h5, h6, th, td, strong, small, blockquote, figcaption, div, section');
    if (block && !node.parentElement!.closest('style')) blocks.set(block, (blocks.get(block) ?? '') + node.nodeValue);
  }
  const values = [...root.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].flatMap((each) => ['aria-label', 'alt', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''));
  for (const text of [...blocks.values(), ...values]) {
    let rest = text.replace(/[\u2066\u2069]/g, '');
    // A sentence may stand inside another one, as its value.
    for (let before = ''; before !== rest; ) rest = (before = rest).replace(/⟦[^⟦⟧]*⟧/g, '\n');
    for (const each of rest.split('\n')) {
      const said = each.replace(/\s+/g, ' ').trim();
      if (/\p{L}/u.test(said)) bare.push(said);
    }
  }
  const cut = [...root.querySelectorAll<HTMLElement>('.card *')].filter((each) => {
    const {overflow, textOverflow} = getComputedStyle(each);
    return (overflow !== 'visible' || textOverflow === 'ellipsis') && !each.matches('textarea, select, input') && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1);
  });
  return {bare, cut: cut.map((each) => `${each.localName}.${each.classList}`)};
}

/** Every text of the data: names, addresses and sources are shown as they are in every language. */
const strings = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []);
const DATA = ['contacts', 'facts', 'registry', 'sanctions', 'destinations'].flatMap((name) => strings(JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8'))));
/** Countries are named by the browser, which knows more languages than we do; in ours it says them in Indonesian. */
const regions = new Intl.DisplayNames(['id'], {type: 'region', fallback: 'none'});
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const COUNTRIES = LETTERS.flatMap((a) => LETTERS.map((b) => regions.of(a + b) ?? ''));
/** What is read into a phone stands beside its recording, in Indonesian in every language. */
const SPOKEN = readings().flatMap(({lines}) => [lines[0], lines.join(' ')]);
const NAMES = [...DATA, ...SPOKEN, ...COUNTRIES, ...Object.values(LANGUAGE_NAMES), ...Object.values(VOICE_NAMES)].join('\n').replace(/\s+/g, ' ');

/** What is no sentence: data of stories, which says of itself that it is an example; what a story types; dates, which the browser writes; addresses; the letters of answers. */
const NO_SENTENCE = /contoh|^Saudara-saudari yang terkasih, |^https?:|^[A-D]\.$|^[\d\s.,:–()/-]*(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)?[\d\s.,:–()/-]*$/i;
/** What views put around data. */
const dataIn = (text: string): string => text.replace(/^PT /, '').replace(/( ·|\.)$/, '');

/** Puts a sentence that is no sentence, and a box that is too small, into the widget on screen: the check must find both. */
export async function plantFaults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const card = [...document.querySelectorAll('#storybook-root *')].find((each) => each.shadowRoot)!.shadowRoot!.querySelector('.card')!;
    const [plain, small] = [document.createElement('p'), document.createElement('p')];
    plain.textContent = 'Kalimat yang lupa diterjemahkan';
    small.textContent = `⟦${'ž'.repeat(40)}⟧`;
    Object.assign(small.style, {width: '4em', overflow: 'hidden', whiteSpace: 'nowrap'});
    card.append(plain, small);
  });
}

/** Sentences of the story on screen that did not come through `msg()`, and what is cut. */
export async function pseudoFaults(page: Page): Promise<string[]> {
  const {bare, cut} = await page.evaluate(look);
  const unknown = [...new Set(bare)].filter((text) => !NAMES.includes(dataIn(text)) && !NO_SENTENCE.test(text));
  return [...unknown.map((text) => `not through msg(): "${text}"`), ...cut.map((each) => `cut: ${each}`)];
}
