import {html, nothing, type TemplateResult} from 'lit';
import * as w from '../../content/quiz/group.js';
import {LETTERS, onPaper} from '../../content/quiz/round.js';
import {prompts} from '../../content/quiz/prompts.js';
import {begin, onward, toEnd} from '../../content/quiz/words.js';
import type {Question} from '../../content/quiz/scenario.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {line, say} from '../../ui/say.js';
import type {Group} from './group.js';
import {resultView} from './result-view.js';
import {backView, optionView, options, peopleView, voteView} from './vote-view.js';

/** What a group sees as one reader does: lent by the quiz itself, so that the part need not carry it again. */
export interface Views {
  situation(question: Question, at: number, total: number): TemplateResult;
  why(question: Question): TemplateResult;
}

const startView = (it: Group): TemplateResult => html`${line(w.intro)} ${line(w.how)} ${line(w.promise)} ${peopleView(it, begin)}`;

/** Between the votes: the answers once more, and what the facilitator may ask. */
const talkView = (it: Group, {situation}: Views): TemplateResult => html`
  ${situation(it.question, it.at, it.round.length)}
  <p class="strong">${say(w.talk)}</p>
  <ul class="votes">${options(it).map(([letter, label]) => html`<li>${optionView(letter, label)}</li>`)}</ul>
  <div class="note panel"><strong>${say(w.note)}</strong>${prompts[it.question.id].map(line)}</div>
  <button class="go" @click=${() => it.show('second')}>${say(w.toSecond)}</button>
  ${backView(it)}
`;

function answerView(it: Group, {why}: Views, level: number): TemplateResult {
  const last = it.at + 1 === it.round.length;
  return html`
    <p>${say(it.question.situation)}</p>
    <div class="headline" role="heading" aria-level=${level} tabindex="-1" aria-describedby="why act">${say(w.fitting)} ${LETTERS[onPaper(it.question).indexOf(0)]}. ${say(it.question.options[0])}</div>
    ${why(it.question)}
    <div class="bar">
      <button class="go" @click=${() => it.next()}>${say(last ? toEnd : onward)}</button>
      ${last ? nothing : html`<button @click=${() => it.finish()}>${say(w.stop)}</button>`}
    </div>
    ${backView(it)}
  `;
}

/** The quiz for a group, screen by screen. */
export function groupView(it: Group, frame: FrameController, views: Views, level: number, help: unknown): TemplateResult {
  const {screen} = it;
  return html`<div class="panel body group">
    ${screen === 'start'
      ? [startView(it), help]
      : screen === 'talk'
        ? talkView(it, views)
        : screen === 'answer'
          ? answerView(it, views, level)
          : screen === 'end'
            ? [resultView(it, frame, level), help]
            : voteView(it, views.situation(it.question, it.at, it.round.length))}
  </div>`;
}
