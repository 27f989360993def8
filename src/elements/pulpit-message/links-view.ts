import {html, nothing, type TemplateResult} from 'lit';
import {assetUrl} from '../../assets.js';
import {statementsOf} from '../../content/pulpit/message.js';
import * as w from '../../content/pulpit/words.js';
import {idsOf} from '../../content/statements.js';
import {getLocale} from '../../locale.js';
import {ShareEvent} from '../../ui/events.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {say} from '../../ui/say.js';
import {basesView} from '../../ui/statement-view.js';
import {copyButton} from '../../ui/tools.js';
import {toFragment} from './choice.js';
import type {Desk} from './desk.js';

/** What a message rests on; the tally; the choice as a link, the year as a calendar, and the complete page. */
export function linksView({session: it, frame, message, choice}: Desk): TemplateResult {
  const page = pageUrl(frame.widget);
  const ids = [...new Set(statementsOf(message).flatMap(idsOf))];
  return html`
    <div class="basis">${basesView(frame.host, frame.widget, ids)}</div>
    <div class="bar">
      <button class="read" @click=${() => it.go('tally')}>${say(w.read)}</button>
      ${page ? html`<a class="button" href=${assetUrl(`pages/${getLocale()}/pulpit-message.ics`)!} download>${say(w.calendar)}</a> ${pageLink(frame.widget)}` : nothing}
    </div>
    ${page
      ? html`<details>
          <summary>${say(w.copyLink)}</summary>
          <p class="small">${say(w.linkHolds)}</p>
          <div class="bar link">${copyButton(frame, 'link', page + toFragment(choice), () => frame.host.dispatchEvent(new ShareEvent('copy')))}</div>
        </details>`
      : nothing}
  `;
}
