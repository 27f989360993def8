import {html, nothing} from 'lit';
import * as more from '../../content/common-more.js';
import {opened} from '../../content/hotline-more.js';
import {PrintEvent} from '../../ui/events.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {printOn} from '../../ui/print.js';
import {note, say} from '../../ui/say.js';
import {needOf, rowsFor} from '../../data/choose.js';
import type {DrawnCard} from './more.js';

/** Three sheets, printed by the card's own page: the numbers for this need, wallet cards, a poster. */
export function printButtons(card: DrawnCard): unknown {
  const {data, wish, today, frame} = card;
  const page = pageUrl(frame.widget);
  if (!page) return nothing;
  const need = needOf({...wish, need: card.openNeed || wish.need});
  // Paper cannot be called back: only contacts of high confidence.
  const ids = rowsFor(data, need, wish, today).filter((row) => !row.contact.unsure).map((row) => row.contact.id);
  const button = (sheet: string, label: () => string) => {
    const press = () => {
      card.blocked = !printOn(page, {sheet, ids});
      if (!card.blocked) frame.host.dispatchEvent(new PrintEvent());
      frame.update();
    };
    return html`<button @click=${press}>${say(label)}</button>`;
  };
  return html`
    <div class="bar">${button('card', opened.printCard)}${button('wallet', opened.printWallet)}${button('poster', opened.printPoster)}</div>
    ${card.blocked ? note([say(more.printBlocked), ' ', pageLink(frame.widget)]) : nothing}
  `;
}
