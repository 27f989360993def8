import {html, nothing, type TemplateResult} from 'lit';
import type {Day} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {common} from '../../content/common.js';
import {countryName} from '../../content/contact-lines.js';
import {hotline, needAdvice, needName, needScript} from '../../content/hotline.js';
import {DESTINATIONS, type Contacts, type Destination, type Need} from '../../data/contacts.js';
import {askForContacts, type DataState} from '../../ui/contacts-store.js';
import {PrintEvent} from '../../ui/events.js';
import {note, pageUrl} from '../../ui/frame.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {printOn} from '../../ui/print.js';
import {say} from '../../ui/say.js';
import {tools} from '../../ui/tools.js';
import {ABROAD, firstNumber, hasLocalPhone, needsInOrder, rowsFor, type Wish} from './choose.js';
import {contactView} from './contact-view.js';

/** What the reader did on the card so far. Nothing of it is kept or sent. */
export interface Card {
  frame: FrameController;
  openNeed?: Need | '';
  country?: Destination | '';
  saving?: {id: string; state: '' | 'saved' | 'failed'};
  /** The print page was blocked; a link stands instead. */
  blocked?: boolean;
  contacted(id: string, kind: string): void;
}

function countryPicker(card: Card, state: DataState, data: Contacts, wish: Wish): TemplateResult {
  const pick = (event: Event) => {
    card.country = (event.target as HTMLSelectElement).value as Destination | '';
    card.frame.host.requestUpdate();
    if (card.country) void askForContacts();
  };
  const known = Object.entries(DESTINATIONS).map(([name, code]) => ({name, label: countryName(code)}));
  const country = wish.destination && DESTINATIONS[wish.destination];
  const none = country && state === 'whole' && !data.contacts.some((each) => each.scope === 'destination' && each.places.includes(country));
  return html`
    <label>${say(hotline.country)}
      <select @change=${pick}>
        <option value="" ?selected=${!wish.destination}>${hotline.unknownCountry()}</option>
        ${known.map(({name, label}) => html`<option value=${name} ?selected=${name === wish.destination}>${label}</option>`)}
      </select>
    </label>
    ${country && state === 'loading' ? html`<p class="note" data-state="loading">${say(common.loadingList)}</p>` : nothing}
    ${none ? html`<p class="note" data-state="no-mission">${say(hotline.noMission)}</p>` : nothing}
    ${country && state === 'failed'
      ? html`<p class="note" data-state="missions-failed">${say(hotline.missionsOffline)} <button @click=${() => void askForContacts()}>${say(common.again)}</button></p>`
      : nothing}
  `;
}

function needSection(card: Card, need: Need, data: Contacts, state: DataState, wish: Wish, today: Day): TemplateResult {
  const open = (card.openNeed ?? wish.need) === need;
  const toggle = () => {
    card.openNeed = open ? '' : need;
    card.frame.host.requestUpdate();
  };
  return html`
    <button class="row" aria-expanded=${open} @click=${toggle}>${say(needName[need])}</button>
    ${open
      ? html`<div class="panel" data-need=${need}>
          <p>${say(needAdvice[need])}</p>
          ${ABROAD.includes(need) ? countryPicker(card, state, data, wish) : nothing}
          ${need === 'ask' && !hasLocalPhone(data, wish.region) ? html`<p class="note" data-state="no-local-phone">${say(hotline.noLocalPhone)}</p>` : nothing}
          <ul class="contacts">${rowsFor(data, need, wish, today).map((row) => contactView(card, row))}</ul>
          <div><strong>${say(hotline.whatToSay)}</strong><blockquote>“${say(needScript[need])}”</blockquote></div>
        </div>`
      : nothing}
  `;
}

function printButtons(card: Card, data: Contacts, wish: Wish, today: Day): unknown {
  const page = pageUrl('hotline-card');
  if (!page) return nothing;
  const need = card.openNeed || wish.need || (wish.destination ? 'abroad' : 'ask');
  const ids = rowsFor(data, need, wish, today).filter((row) => row.contact.confidence === 'high').map((row) => row.contact.id);
  const print = (sheet: string) => () => {
    card.blocked = !printOn(page, {sheet, ids});
    card.frame.host.dispatchEvent(new PrintEvent());
    card.frame.host.requestUpdate();
  };
  return html`
    <div class="tools">
      <button @click=${print('card')}>${say(hotline.printCard)}</button>
      <button @click=${print('wallet')}>${say(hotline.printWallet)}</button>
      <button @click=${print('poster')}>${say(hotline.printPoster)}</button>
    </div>
    ${card.blocked ? note(html`${say(hotline.printBlocked)} <a href=${page} target="_blank">${say(common.fullPage)}</a>`) : nothing}
  `;
}

/** The opened card: five needs, each with advice, contacts and what to say; then listening, sharing, printing. */
export function panel(card: Card, data: Contacts, state: DataState, wish: Wish, today: Day): TemplateResult {
  const first = firstNumber(data, wish, today);
  const need = card.openNeed || wish.need || 'ask';
  const number = first?.channel.display ?? '';
  return html`
    <strong>${say(hotline.chooseHeading)}</strong>
    <div class="choices">${needsInOrder(wish.need).map((each) => needSection(card, each, data, state, wish, today))}</div>
    ${tools(card.frame, {
      spoken: () => [hotline.title(), needAdvice[need](), number, hotline.whatToSay(), needScript[need]()].join(' '),
      shared: () => hotline.shareText(ltr(number)),
    })}
    ${printButtons(card, data, wish, today)}
  `;
}
