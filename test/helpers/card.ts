import {expect, fixture, html} from '@open-wc/testing';
import {setAssets} from '../../src/assets.js';
import {setClock} from '../../src/base/clock.js';
import type {Need} from '../../src/data/contacts.js';
import '../../src/define/hotline-card.js';
import type {HotlineCard} from '../../src/elements/hotline-card/hotline-card.js';
import {builtIn} from '../../src/generated/contacts.js';
import {switchLanguage} from '../../src/locale.js';
import type {FrameHost} from '../../src/ui/frame-host.js';
import {askForContacts, contactsNow, resetContacts} from '../../src/ui/contacts-store.js';
import {replace} from './replace.js';

/** The built words, data and paper part, as the test server has them. */
export const FOLDER = new URL('/dist/web/1/', location.href).href;

/** A folder that no browser asks for: the port is one of those it refuses. */
export const NOWHERE = 'http://127.0.0.1:9/1/';

/** The day the data speaks for; everything shown is fresh then. Ten o'clock in Kupang. */
export const TODAY = `${builtIn.asOf}T02:00:00Z`;

beforeEach(async () => {
  // A request of one test must not arrive in the next.
  if (contactsNow().state === 'loading') await askForContacts();
  setAssets(FOLDER);
  setClock(TODAY);
  // For the same reason tests ask themselves for what a widget fetches when the browser is idle.
  replace(window, 'requestIdleCallback', {value: () => 0});
  resetContacts();
  await switchLanguage('id');
});

const LIMIT = 5_000;

/** Resolves as soon as `look` finds something in `root`, without asking again and again. */
export function when<T>(root: Node, look: () => T | null | undefined | false, what: unknown = look): Promise<T> {
  return new Promise((found, lost) => {
    const late = setTimeout(() => lost(new Error(`never came: ${what}`)), LIMIT);
    const check = () => {
      const it = look();
      if (!it) return;
      clearTimeout(late);
      watch.disconnect();
      found(it);
    };
    const watch = new MutationObserver(check);
    watch.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    check();
  });
}

/** The elements of a widget that match, as they are now. */
export const all = (card: Element, selector: string): HTMLElement[] => [...card.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** The first of them, if there is one. */
export const one = (card: Element, selector: string): HTMLElement | undefined => all(card, selector)[0];

/** The names of the states that a widget says it is in. */
export const states = (widget: Element): string[] => one(widget, '.card')!.dataset.state!.split(' ');

/** All that a widget says, in one line. */
export const textOf = (widget: Element): string => widget.shadowRoot!.textContent!.replace(/\s+/g, ' ');

/** The first element of a widget that matches, as soon as there is one. */
export const comes = (card: Element, selector: string): Promise<HTMLElement> => when(card.shadowRoot!, () => one(card, selector), selector);

type Tag = 'aman-hotline-card' | 'aman-recruiter-lookup' | 'aman-migration-checklist' | 'aman-rights-quiz' | 'aman-pulpit-message';

/** A widget on the page, drawn; behind `others`, if there are any. */
export async function make<T extends Tag>(tag: T, attributes: Record<string, string> = {}, ...others: Element[]): Promise<HTMLElementTagNameMap[T]> {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(...others, widget);
  await widget.updateComplete;
  return widget;
}

/** A widget far below what is on screen. */
export function farBelow<T extends Tag>(tag: T): Promise<HTMLElementTagNameMap[T]> {
  // Where an earlier test scrolled to, some browsers stay.
  scrollTo(0, 0);
  const spacer = document.createElement('div');
  spacer.style.blockSize = '500vh';
  return make(tag, {}, spacer);
}

/** Takes a widget from the page and puts it back, a hundred times; in the end it is away. */
export function moveOften(widget: Element): void {
  const place = widget.parentElement!;
  for (let i = 0; i < 100; i++) {
    widget.remove();
    place.append(widget);
  }
  widget.remove();
}

/** The moment after which all observers have told what is in view: the browser calls them in one go, in any order. */
export const seen = (element: Element): Promise<void> =>
  new Promise((done) => {
    const watch = new IntersectionObserver(() => (watch.disconnect(), setTimeout(done)));
    watch.observe(element);
  });

export const makeCard = (attributes?: Record<string, string>): Promise<HotlineCard> => make('aman-hotline-card', attributes);

/**
 * Waits until the card has its part, and has drawn itself with it. Modules come in the order they were asked for in,
 * and the card asked before.
 */
export async function withPart(card: HotlineCard): Promise<HotlineCard> {
  await card.updateComplete;
  await import('../../src/elements/hotline-card/more.js');
  return withExit(card);
}

/** Waits until the exit of a widget has its part, in the same way. */
export async function withExit<T extends FrameHost>(widget: T): Promise<T> {
  await widget.updateComplete;
  await import('../../src/ui/exit.js');
  while (!(await widget.updateComplete));
  return widget;
}

/** Presses the button that opens all numbers, and, if asked, one of the needs. */
export async function open(card: HotlineCard, need?: Need): Promise<void> {
  one(card, '.open')!.click();
  await comes(card, 'button.row');
  if (need && !one(card, `[data-need=${need}]`)) {
    const at = ['danger', 'ask', 'abroad', 'report', 'shelter'].indexOf(need);
    all(card, 'button.row')[at].click();
    await comes(card, `[data-need=${need}]`);
  }
}

/** A button of the card by its words, as soon as it is there. */
export const button = (card: Element, words: string): Promise<HTMLElement> =>
  when(card.shadowRoot!, () => all(card, 'button').find((each) => each.textContent!.trim() === words), words);

/** The number on the first screen, as a press would dial it. */
export const dials = (card: Element): string | null | undefined => one(card, '[part=call]')?.getAttribute('href');

/** Holds the widget against axe in both themes. */
export async function accessible(card: FrameHost): Promise<void> {
  for (const theme of ['light', 'dark']) {
    card.theme = theme;
    await card.updateComplete;
    await expect(card).to.be.accessible();
  }
}
