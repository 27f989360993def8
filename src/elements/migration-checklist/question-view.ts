import {html, nothing, type TemplateResult} from 'lit';
import {questionAt} from '../../content/checklist-questions.js';
import * as w from '../../content/checklist.js';
import {previous, questionOf} from '../../content/questions.js';
import {ORDER} from '../../data/answers-checklist.js';
import {say} from '../../ui/say.js';
import type {Session} from './session.js';

/** One question a screen, with the way back. */
export function questionView(it: Session, level: number): TemplateResult {
  const {id, ask, answers} = questionAt(it.at);
  return html`
    <p class="small">${say(() => questionOf(it.at + 1, ORDER.length))}</p>
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(ask)}</div>
    <div class="panel answers">
      ${answers.map(([value, label]) => html`<button class="row" aria-pressed=${it.answers[id] === value} @click=${() => it.answer(value)}>${say(label)}</button>`)}
    </div>
    <div class="bar">
      ${it.at ? html`<button @click=${() => it.go('questions', it.at - 1)}>${say(previous)}</button>` : nothing}
      <button @click=${() => it.answer()}>${say(w.skip)}</button>
      <button @click=${() => it.go('steps')}>${say(w.allSteps)}</button>
    </div>
    ${it.kept ? nothing : html`<p class="small">${say(w.forgotten)}</p>`}
  `;
}
