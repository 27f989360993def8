import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Question} from '../../content/quiz/scenario.js';
import * as w from '../../content/quiz/words.js';
import {say} from '../../ui/say.js';
import {statementView} from '../../ui/statement-view.js';
import {termsView, topicView} from './question-view.js';
import type {Session} from './session.js';

/** Why, what it rests on, and what one can do. */
export const whyView = (host: LitElement, {why, act}: Question): TemplateResult => html`
  <div id="why">${statementView(host, 'rights-quiz', why)}</div>
  <p id="act"><strong>${say(w.canDo)}</strong> ${say(act)}</p>
  ${termsView()}
`;

/** After an answer. The heading takes the focus and is read once, with the reason and what one can do. */
export function feedbackView(it: Session, level: number): TemplateResult {
  const {question, outcome, chosen} = it;
  const last = it.at + 1 === it.round.length;
  const fitting = question.options[0];
  return html`
    ${topicView(question)}
    <p>${say(question.situation)}</p>
    <div class="headline" role="heading" aria-level=${level} tabindex="-1" aria-describedby="why act">
      ${outcome === 'right' ? html`${say(w.right)} ${say(fitting)}` : html`${say(outcome === 'other' ? w.better : w.noMatter)} ${say(fitting)}`}
    </div>
    ${outcome === 'other' ? html`<p class="small">${say(w.yours)} ${say(question.options[chosen!])}</p>` : nothing}
    ${whyView(it.host, question)}
    <button class="go" @click=${(event: UIEvent) => it.onward(event)}>${say(last ? w.toEnd : w.onward)}</button>
  `;
}
