import {html, type TemplateResult} from 'lit';
import {questionOf, unknown} from '../../content/questions.js';
import {pictures} from '../../content/quiz/pictures.js';
import type {Question} from '../../content/quiz/scenario.js';
import * as w from '../../content/quiz/words.js';
import {UNKNOWN} from '../../data/quiz.js';
import {phrase} from '../../locale.js';
import {line, lineIf, say} from '../../ui/say.js';
import type {Session} from './session.js';

/** What a question is about: a picture, and the words beside it. */
export const topicView = ({topic}: Question, where?: unknown): TemplateResult => html`
  <p class="topic">
    <svg viewBox="0 0 24 24" role="img" aria-label=${phrase(pictures[topic][1]).text}><path d=${pictures[topic][0]} /></svg>
    <span>${say(w.topicName[topic])}</span> <span class="small">${where}</span>
  </p>
`;

/** Where one is, and the situation as a heading that can take the focus. */
export const situationView = (question: Question, at: number, total: number, level: number): TemplateResult => html`
  ${topicView(question, say(() => questionOf(at + 1, total)))}
  <div class="headline" id="situation" role="heading" aria-level=${level} tabindex="-1">${say(question.situation)}</div>
`;

/** What the words mean that come again and again: behind a press, on each screen that uses them. */
export const termsView = (): TemplateResult => html`
  <details>
    <summary class="small">${say(w.terms)}</summary>
    ${w.meanings.map(line)}
  </details>
`;

/** One question: choosing only marks, the button answers. */
export function questionView(it: Session, level: number): TemplateResult {
  const choice = (option: number, label: () => string) => html`
    <label class="choice"><input type="radio" name="answer" .checked=${it.chosen === option} @change=${() => it.choose(option)} /><span>${say(label)}</span></label>
  `;
  // The button too: a sandbox without forms sends no submit event, and the Enter key presses the button.
  const submit = (event: Event) => {
    event.preventDefault();
    it.answer();
  };
  return html`
    ${situationView(it.question, it.at, it.round.length, level)}
    <form class="panel" @submit=${submit}>
      <div class="panel" role="radiogroup" aria-labelledby="situation" aria-describedby="fault">
        ${it.orderFor(it.question).map((option) => choice(option, it.question.options[option]))} ${choice(UNKNOWN, unknown)}
      </div>
      <div id="fault" role="alert">${lineIf(it.asked, w.choose, 'note')}</div>
      <button class="go" @click=${submit}>${say(w.answer)}</button>
    </form>
    ${termsView()}
  `;
}
