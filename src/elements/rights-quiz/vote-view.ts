import {html, nothing, type TemplateResult} from 'lit';
import {previous, unknown} from '../../content/questions.js';
import * as w from '../../content/quiz/group.js';
import {LETTERS, onPaper} from '../../content/quiz/round.js';
import {phrase} from '../../locale.js';
import {lineIf, say} from '../../ui/say.js';
import type {Group} from './group.js';
import {sum} from './result.js';

/** The way back. */
export const backView = (it: Group): TemplateResult => html`<div class="bar"><button @click=${() => it.back()}>${say(previous)}</button></div>`;

/** How many people take part. All counts are fields of text: a number's own field changes when a wheel is turned over it. */
export const peopleView = (it: Group, button: () => string): TemplateResult => {
  const submit = (event: Event) => {
    event.preventDefault();
    it.setPeople(Number((event.currentTarget as Element).closest('form')!.querySelector('input')!.value));
  };
  return html`
    <form class="panel" novalidate @submit=${submit}>
      <label>${say(w.people)} <input class="field people" inputmode="numeric" aria-describedby="people-fault" autocomplete="off" .value=${String(it.people || '')} /></label>
      <div id="people-fault" role="alert">${lineIf(it.fault === 'people', w.peopleWrong, 'note')} ${lineIf(it.fault === 'fewer', () => w.fewer(it.taken), 'note')}</div>
      <button class=${it.screen === 'start' ? 'go' : nothing} @click=${submit}>${say(button)}</button>
    </form>
  `;
};

/** The options as a group sees them: with letters, in the order of this round; "Tidak tahu" last. */
export const options = (it: Group): [letter: string, label: () => string][] => [
  ...onPaper(it.question).map((option, place): [string, () => string] => [LETTERS[place], it.question.options[option]]),
  ['?', unknown],
];

/** An answer behind its letter. */
export const optionView = (letter: string, label: () => string): TemplateResult => html`<b class="letter" aria-hidden=${label === unknown ? 'true' : nothing}>${letter}</b> ${say(label)}`;

function rowView(it: Group, place: number, letter: string, label: () => string): TemplateResult {
  // By its letter, which stands before the answer; the last by its words.
  const named = (name: (letter: string) => string) => phrase(() => name(label === unknown ? unknown() : letter)).text;
  return html`
    <li class="vote">
      <div>${optionView(letter, label)}</div>
      <div class="bar">
        <button type="button" aria-label=${named(w.less)} @click=${() => it.step(place, -1)}>\u2212</button>
        <input class="field hands" inputmode="numeric" placeholder="0" aria-describedby="fault" autocomplete="off" aria-label=${named(w.handsFor)} .value=${it.written[place]} @input=${(event: Event) => it.count(place, (event.target as HTMLInputElement).value)} />
        <button type="button" aria-label=${named(w.more)} @click=${() => it.step(place, 1)}>+</button>
      </div>
    </li>
  `;
}

/** A vote: the situation large, and beside each answer its hands. */
export function voteView(it: Group, situation: TemplateResult): TemplateResult {
  const raised = sum(it.hands) || 0;
  const submit = (event: Event) => {
    event.preventDefault();
    it.take();
  };
  return html`
    ${situation}
    <p><strong>${say(it.screen === 'first' ? w.first : w.second)}.</strong> ${say(w.raise)}</p>
    <form class="panel" novalidate @submit=${submit}>
      <ul class="votes">${options(it).map(([letter, label], place) => rowView(it, place, letter, label))}</ul>
      <p class="small" role="status">${say(() => w.counted(raised, it.people))}</p>
      <div id="fault" role="alert">
        ${lineIf(it.fault === 'too-many', () => w.tooMany(raised, it.people), 'note')} ${lineIf(it.fault === 'not-whole', w.notWhole, 'note')}
        ${lineIf(it.fault === 'none', w.none, 'note')}
      </div>
      <button class="go" @click=${submit}>${say(it.screen === 'first' ? w.toTalk : w.toAnswer)}</button>
    </form>
    ${it.screen === 'second' ? backView(it) : nothing}
    <details ?open=${['too-many', 'people', 'fewer'].includes(it.fault)}>
      <summary>${say(w.changePeople)}</summary>
      ${peopleView(it, w.changePeople)}
    </details>
  `;
}
