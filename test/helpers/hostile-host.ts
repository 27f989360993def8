import assert from 'node:assert/strict';
import type {Locator, Page} from 'playwright-core';
import {axeFaults} from '../../scripts/axe.js';
import {WIDGETS, tagOf, type Widget} from '../../src/kit/widgets.js';
import {page, pasted} from './host.js';

/* A page that is bad to what it embeds, and what every widget must still do there. */

/** All five widgets, as pasted; the quiz always asks the same. */
const TAGS = WIDGETS.map((widget) => pasted(widget).tag).join('').replace('<aman-rights-quiz', '<aman-rights-quiz seed="a"');

/** The script line of one of our files, such as `1/aman.js`. */
export const scriptOf = (file: string): string => `<script src="/${file}" data-lang="id" defer></script>`;

/** A page with all widgets; `head`: what the page itself has there. */
export const hostilePage = (head: string, scripts = scriptOf('1/aman.js')): {body: string} => ({body: page(scripts, TAGS).replace('<title>', `${head}<title>`)});

/** The same for readers of Arabic. */
export const rightToLeft = ({body}: {body: string}): {body: string} => ({body: body.replace('lang="en-US"', 'lang="ar" dir="rtl"')});

/** From a widget's first screen to its next ones, each press by a real pointer. */
const WALKS: Readonly<Record<Widget, (find: (selector: string) => Locator) => Promise<void>>> = {
  'hotline-card': async (find) => {
    assert.equal(await find('a[part=call]').getAttribute('href'), 'tel:08001000');
    await find('.open').first().click();
    await find('button.row').first().click();
    await find('[data-id=polri-110] a[href="tel:110"]').first().waitFor();
  },
  'recruiter-lookup': async (find) => {
    await find('input').fill('PT Bumi Mas Indonesia Mandiri');
    await find('.go').click();
    await find('[data-answer=stopped]').waitFor();
  },
  'migration-checklist': async (find) => {
    await find('button').filter({hasText: 'Lihat 9 langkah'}).first().click();
    await find('.steps button').nth(3).click();
    await find('[data-paper=ktp] > details > summary').click();
    await find('[data-paper=ktp] .bar button').nth(1).click();
    await find('.card').filter({hasText: /1\sdari\s13\ssudah/}).waitFor();
  },
  'rights-quiz': async (find) => {
    await find('.go').click();
    await find('.choice').first().click();
    await find('.go').click();
    await find('#why').waitFor();
  },
  'pulpit-message': async (find) => {
    await find('.go').click();
    await find('.go').click();
    await find('.aloud').waitFor();
  },
};

/** Walks through every widget of a page. */
export async function walkAll(tab: Page): Promise<void> {
  for (const widget of WIDGETS) await WALKS[widget]((selector) => tab.locator(`${tagOf(widget)} ${selector}`));
}

/** What a page's styles could change of every piece of every widget, one line for each property. Sizes of boxes are not among them: those depend on the place. */
export const looks = (tab: Page): Promise<string[]> =>
  tab.evaluate((tags) => {
    const names = ['color', 'background-color', 'display', 'font-size', 'font-family', 'font-style', 'font-weight', 'font-variant', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'text-align', 'text-shadow', 'text-decoration-line', 'white-space', 'direction', 'writing-mode', 'visibility', 'opacity', 'cursor', 'user-select', 'pointer-events', 'transition-duration', 'transform', '-webkit-text-fill-color', '-webkit-text-stroke-width', 'list-style-type', 'word-break', 'hyphens', 'border-spacing', 'fill', 'stroke', 'padding-left', 'border-left-style', 'border-radius', 'color-scheme', 'float', 'position'];
    return tags.flatMap((tag) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.root, .root *')].flatMap((it) => {
        const look = getComputedStyle(it);
        return names.map((name) => `${tag} ${it.localName}.${it.getAttribute('class')} ${name}: ${look.getPropertyValue(name)}`);
      }),
    );
  }, WIDGETS.map(tagOf));

/** What a reader could not reach: pieces that stick out of the screen or of their card, and targets that are too low for a thumb. */
export const outOfReach = (tab: Page): Promise<string[]> =>
  tab.evaluate((tags) =>
    tags.flatMap((tag) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll<HTMLElement>('.root *')].flatMap((it) => {
        const box = it.getBoundingClientRect();
        if (it.closest('svg, option') || !box.width || !box.height) return [];
        const faults = [];
        if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`stands from ${box.left} to ${box.right}`);
        if (it.matches('.card') && (it.scrollWidth > it.clientWidth || it.clientWidth < 180)) faults.push(`is ${it.clientWidth} px wide, and needs ${it.scrollWidth}`);
        if (it.matches('button, .button, .call, .field, .choice') && box.height < 47.5) faults.push(`is ${box.height} px high`);
        return faults.map((fault) => `${tag} ${it.localName}.${it.className} ${fault}`);
      }),
    ), WIDGETS.map(tagOf));

/** The free number wherever it stands on the screen, read letter by letter, line by line, from the left. */
export const numbersAsSeen = (tab: Page): Promise<string[]> =>
  tab.evaluate((tags) =>
    tags.flatMap((tag) =>
      [...document.querySelector(tag)!.shadowRoot!.querySelectorAll('.number')].filter((it) => it.textContent === '0800 1000' && it.getBoundingClientRect().width).map((it) => {
        const text = document.createTreeWalker(it, NodeFilter.SHOW_TEXT).nextNode()!;
        const seen = [...text.nodeValue!].map((letter, at) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const {top, left} = range.getBoundingClientRect();
          return {letter, top, left};
        });
        return seen.sort((a, b) => (Math.abs(a.top - b.top) > 5 ? a.top - b.top : a.left - b.left)).map(({letter}) => letter).join('').replace(/\s/g, '');
      }),
    ), WIDGETS.map(tagOf));

/** What axe finds inside the widgets; the page around them is not ours. */
export const axeInside = (tab: Page): Promise<string[]> => axeFaults(tab, WIDGETS.map(tagOf).join());
