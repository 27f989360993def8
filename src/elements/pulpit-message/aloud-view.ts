import {html, type TemplateResult} from 'lit';
import {breaths, spoken} from '../../content/pulpit/compose.js';
import * as w from '../../content/pulpit/words.js';
import {previous} from '../../content/questions.js';
import {langTag} from '../../languages.js';
import {phrase} from '../../locale.js';
import {say} from '../../ui/say.js';
import type {Aloud} from './aloud.js';
import type {Desk} from './desk.js';

/** Large letters, one breath a line, numbers in words; a clock that only shows; the way back. */
export function aloudView({session: it, message, choice: {length}, around, level}: Desk, aloud: Aloud): TemplateResult {
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(message.title)}</div>
    <div class="bar clock">
      <button class="time" @click=${() => aloud.turn()}>${say(aloud.runs ? w.stop : w.start)}</button> <span role="timer">${say(() => w.took(aloud.time))}</span>
    </div>
    <div class="aloud">
      ${spoken(message, length, around).map((each) => html`<p lang=${langTag(phrase(each).lang)}>${breaths(each, around.phone).map((breath) => html`<span>${breath}</span> `)}</p>`)}
    </div>
    <p class="small">${say(aloud.awake ? w.stays : w.mayDim)}</p>
    <div class="bar">
      <button @click=${() => it.go('message')}>${say(previous)}</button>
      <button class="read" @click=${() => it.go('tally')}>${say(w.read)}</button>
    </div>
  `;
}
