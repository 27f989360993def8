import {html, nothing, type TemplateResult} from 'lit';
import * as w from '../../content/quiz/words.js';
import {line, say} from '../../ui/say.js';
import type {Session} from './session.js';

/** The end: three things, one action, a person to reach; the score comes last, and ranks nobody. */
export function endView(it: Session, level: number, help: unknown): TemplateResult {
  const {missed, round} = it;
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(w.remember)}</div>
    <ol class="remember">${it.remembered.map((each) => html`<li>${say(each)}</li>`)}</ol>
    <p><strong>${say(w.action)}</strong></p>
    ${help} ${line(() => w.score(round.length - missed.length, round.length))}
    <div class="bar">
      ${missed.length ? html`<button class="go" @click=${() => it.start(missed)}>${say(w.retry)}</button>` : nothing}
      <button @click=${() => it.start()}>${say(w.fresh)}</button>
    </div>
  `;
}
