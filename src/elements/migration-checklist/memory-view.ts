import {html, nothing} from 'lit';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import * as w from '../../content/checklist.js';
import {getLocale} from '../../locale.js';
import {lineIf, say} from '../../ui/say.js';
import {KEPT_DAYS} from './memory.js';
import type {Session} from './session.js';

/** What is kept on this phone, until when, and how to delete it: always in sight. Nothing where storage is blocked. */
export function memoryView(it: Session): unknown {
  const until = () => ltr(longDay(dayOf(new Date(Date.parse(it.kept!) + KEPT_DAYS * 864e5)), getLocale()));
  return [
    lineIf(it.lost, w.lost, 'note'),
    lineIf(it.deleted, w.deleted, 'note'),
    it.kept
      ? html`<div class="panel kept">
          <p class="small">${say(() => w.keptUntil(until()))}</p>
          <div class="bar">
            ${([0, 1] as const).map((which) => html`<button aria-pressed=${it.which === which} @click=${() => it.choose(which)}>${say(() => w.listN(which + 1))}</button>`)}
            <button @click=${() => it.deleteAll()}>${say(w.deleteAll)}</button>
          </div>
        </div>`
      : it.canKeep && it.screen !== 'start'
        ? html`<div class="bar"><button aria-expanded=${it.asking} @click=${() => it.ask()}>${say(w.keep)}</button></div>
            ${it.asking ? html`<p class="note">${say(w.keepWarning)} <button @click=${() => it.keep()}>${say(w.keepYes)}</button></p>` : nothing}`
        : nothing,
  ];
}
