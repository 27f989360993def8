import {html, nothing, type TemplateResult} from 'lit';
import {spoken} from '../../content/pulpit/compose.js';
import {SERIES} from '../../content/pulpit/series.js';
import * as w from '../../content/pulpit/words.js';
import {LENGTHS, LIMITS, MESSAGES, secondsFor} from '../../data/pulpit.js';
import {isDraft} from '../../languages.js';
import {getLocale} from '../../locale.js';
import {lineIf, line, note, say} from '../../ui/say.js';
import type {Desk} from './desk.js';
import {sendView} from './send-view.js';

const chooser = ({session: it, choice}: Desk): TemplateResult => html`
  <label>${say(w.which)}
    <select class="field which" @change=${({target}: Event) => it.pick({message: MESSAGES[(target as HTMLSelectElement).selectedIndex]})}>
      ${SERIES.map((each) => html`<option .selected=${each.id === choice.message}>${each.title()}</option>`)}
    </select>
  </label>
  <div class="bar">
    ${LENGTHS.map((length) => html`<button class="form" aria-pressed=${length === choice.length} @click=${() => it.pick({length})}>${say(w[length])}</button>`)}
  </div>
`;

/** The text by WhatsApp: to send, to copy, and to read before. Not where it has become too long. */
function whatsAppView({frame, sent: text}: Desk): TemplateResult {
  return html`
    ${text.length > LIMITS.whatsapp ? note(say(w.tooLong)) : sendView(frame, 'whatsapp', text)}
    <details>
      <summary class="small">${say(w.whatsAppText)} (${say(() => w.letters(text.length, LIMITS.whatsapp))})</summary>
      <p class="text sent">${text}</p>
    </details>
  `;
}

/** One message: which, how long, its text, and the two quickest ways to use it. */
export function messageView(desk: Desk): TemplateResult {
  const {session, message, choice: {length}, around, words, old, level} = desk;
  const fits = words <= LIMITS[length];
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(message.title)}</div>
    ${chooser(desk)}
    ${lineIf(isDraft(getLocale()), w.nativeFirst, 'note')}
    <div class="text">${spoken(message, length, around).map(line)}</div>
    ${old ? note(say(old)) : nothing}
    <p class="small count">${say(() => w.words(words, LIMITS[length], secondsFor(words)))}</p>
    ${fits ? html`<div class="bar"><button class="go" @click=${() => session.go('aloud')}>${say(w.aloud)}</button></div>` : note(say(w.tooLong))}
    ${whatsAppView(desk)}
  `;
}
