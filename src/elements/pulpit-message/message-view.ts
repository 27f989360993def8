import {html, type TemplateResult} from 'lit';
import {breaths, type Around, spoken} from '../../content/pulpit/compose.js';
import type {Message} from '../../content/pulpit/message.js';
import {SERIES} from '../../content/pulpit/series.js';
import * as w from '../../content/pulpit/words.js';
import * as more from '../../content/common-more.js';
import {LENGTHS, LIMITS, MESSAGES, countWords, secondsFor, type Length} from '../../data/pulpit.js';
import {isDraft, getLocale} from '../../locale.js';
import {ShareEvent} from '../../ui/events.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {lineIf, line, note, say} from '../../ui/say.js';
import {whatsAppShare} from '../../ui/share.js';
import {copyButton} from '../../ui/tools.js';
import type {Choice} from './choice.js';
import type {Session} from './session.js';

/** How many words are said aloud. */
export const wordsOf = (message: Message, length: Length, around: Around): number => countWords(spoken(message, length, around).flatMap((each) => breaths(each, around.phone)).join(' '));

const chooser = (it: Session, choice: Choice): TemplateResult => html`
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
function whatsAppView(frame: FrameController, text: string): TemplateResult {
  const told = (channel: string) => frame.host.dispatchEvent(new ShareEvent(channel));
  return html`
    ${text.length > LIMITS.whatsapp
      ? note(say(w.tooLong))
      : html`<div class="bar">
          <a class="button wa" href=${whatsAppShare(text)} target="_blank" rel="noreferrer" @click=${() => told('whatsapp')}>${say(more.shareByWhatsApp)}</a>
          ${copyButton(frame, 'whatsapp', text, () => told('copy'))}
        </div>`}
    <details>
      <summary class="small">${say(w.whatsAppText)} (${say(() => w.letters(text.length, LIMITS.whatsapp))})</summary>
      <p class="text sent">${text}</p>
    </details>
  `;
}

/** One message: which, how long, its text, and the two quickest ways to use it. */
export function messageView(it: Session, frame: FrameController, message: Message, choice: Choice, around: Around, text: string, level: number): TemplateResult {
  const {length} = choice;
  const words = wordsOf(message, length, around);
  const fits = words <= LIMITS[length];
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(message.title)}</div>
    ${chooser(it, choice)}
    ${lineIf(isDraft(getLocale()), w.nativeFirst, 'note')}
    <div class="text">${spoken(message, length, around).map(line)}</div>
    <p class="small count">${say(() => w.words(words, LIMITS[length], secondsFor(words)))}</p>
    ${fits ? html`<div class="bar"><button class="go" @click=${() => it.go('aloud')}>${say(w.aloud)}</button></div>` : note(say(w.tooLong))}
    ${whatsAppView(frame, text)}
  `;
}
