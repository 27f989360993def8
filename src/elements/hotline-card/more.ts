import {html, nothing, type TemplateResult} from 'lit';
import type {Day} from '../../base/dates.js';
import {bare, ltr} from '../../base/ltr.js';
import * as words from '../../content/common-more.js';
import {needAdvice, needName, needScript, opened} from '../../content/hotline-more.js';
import type {Contacts, Need} from '../../data/contacts.js';
import {askForContacts, type DataState} from '../../ui/contacts-store.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {note, say} from '../../ui/say.js';
import {moreStyles} from '../../ui/more.styles.js';
import {tools} from '../../ui/tools.js';
import {ABROAD, firstNumber, hasLocalPhone, needOf, needsInOrder, rowsFor, type Wish} from '../../data/choose.js';
import {cardStyles} from './more.styles.js';
import {contactView, termsOf} from './contact-view.js';
import {countryPicker} from './country-picker.js';
import {printButtons} from './print-buttons.js';

/** What the card knows when it is drawn, and what the reader did so far. Nothing of it is kept or sent. */
export interface Card {
  frame: FrameController;
  contacted(id: string, kind: string): void;
  data?: Contacts;
  state?: DataState;
  wish?: Wish;
  today?: Day;
  openNeed?: Need | '';
  country?: string;
  saving?: {id: string; state: '' | 'saved' | 'failed'};
  /** The print page was blocked; a link stands instead. */
  blocked?: boolean;
}

/** The card while it is drawn. */
export type DrawnCard = Required<Pick<Card, 'data' | 'state' | 'wish' | 'today'>> & Card;

function needSection(card: DrawnCard, need: Need): TemplateResult {
  const {data, wish, today, frame} = card;
  const open = (card.openNeed ?? wish.need) === need;
  const toggle = () => {
    card.openNeed = open ? '' : need;
    // Countries and their contacts come together: they are asked for as soon as somebody may want them.
    if (ABROAD.includes(need)) void askForContacts();
    frame.update();
  };
  return html`
    <button class="row" aria-expanded=${open} @click=${toggle}>${say(needName[need])}</button>
    ${open
      ? html`<div class="panel" data-need=${need}>
          <p>${say(needAdvice[need])}</p>
          <div><strong>${say(opened.whatToSay)}</strong><blockquote>\u201c${say(needScript[need])}\u201d</blockquote></div>
          ${ABROAD.includes(need) ? countryPicker(card) : nothing}
          ${need === 'ask' && !hasLocalPhone(data, wish.region) ? html`<div data-state="no-local-phone">${note(say(opened.noLocalPhone))}</div>` : nothing}
          <ul class="contacts">${rowsFor(data, need, wish, today).map((row) => contactView(card, row))}</ul>
        </div>`
      : nothing}
  `;
}

/** The opened card: five needs, each with advice, contacts and what to say; then listening, sharing, printing. */
export function more(card: DrawnCard): TemplateResult {
  const {data, wish, today, frame} = card;
  const need = needOf({...wish, need: card.openNeed || wish.need});
  const number = (asked: Wish) => firstNumber(data, asked, today)?.channel.display ?? '';
  return html`
    <strong role="heading" aria-level=${frame.inner}>${say(opened.chooseHeading)}</strong>
    <div>${needsInOrder(wish.need).map((each) => needSection(card, each))}</div>
    ${tools(frame, {
      spoken: () => [needAdvice[need](), number({...wish, need}), opened.whatToSay(), needScript[need]()].map(bare).join(' '),
      // Whoever gets the text is told to ask first, by a number that is free in Indonesia.
      shared: () => opened.shareText(ltr(number({...wish, need: 'ask'}))),
    })}
    ${printButtons(card)}
    ${/^(https|mailto):/.test(data.correction ?? '') ? html`<a href=${data.correction}>${say(words.correction)}</a>` : nothing}
  `;
}

export {termsOf as terms};

/** The look of all this. */
export const styles = [moreStyles, cardStyles];
