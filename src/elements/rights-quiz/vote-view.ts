import {html, nothing, type TemplateResult} from 'lit';
import {unknown} from '../../content/checklist.js';
import * as w from '../../content/quiz/group.js';
import {phrase} from '../../locale.js';
import {lineIf, say} from '../../ui/say.js';
import type {Group} from './group.js';
import {MOST, sum} from './result.js';

const LETTERS = ['A', 'B', 'C'];

/** A count as it stands in a field: nothing is nought, and what is no number is none. */
const read = ({value, validity}: HTMLInputElement): number => (value ? Number(value) : validity.badInput ? NaN : 0);

/** How many people take part. */
export const peopleView = (it: Group, label: () => string, button: () => string): TemplateResult => {
  const submit = (event: Event) => {
    event.preventDefault();
    it.setPeople(read((event.target as HTMLFormElement).elements[0] as HTMLInputElement));
  };
  return html`
    <form class="panel" novalidate @submit=${submit}>
      <label>${say(label)} <input class="field people" type="number" inputmode="numeric" min="1" max=${MOST} autocomplete="off" .value=${String(it.people || '')} /></label>
      <div role="alert">${lineIf(it.fault === 'people', w.peopleWrong, 'note')}</div>
      <button class=${it.screen === 'start' ? 'go' : nothing}>${say(button)}</button>
    </form>
  `;
};

/** The options as a group sees them: with letters, in the order of this round; "Tidak tahu" last. */
export const options = (it: Group): [letter: string, label: () => string][] => [
  ...it.order(it.question).map((option, place): [string, () => string] => [LETTERS[place], it.question.options[option]]),
  ['?', unknown],
];

function rowView(it: Group, place: number, letter: string, label: () => string): TemplateResult {
  const hands = it.hands[place];
  const named = (name: (letter: string) => string) => phrase(() => name(letter)).text;
  // Asked anew at each press: two may come before the next drawing.
  const step = (by: number) => it.count(place, Math.max(0, (it.hands[place] || 0) + by));
  return html`
    <li class="vote">
      <div><b class="letter" aria-hidden="true">${letter}</b> ${say(label)}</div>
      <div class="bar">
        <button type="button" aria-label=${named(w.less)} @click=${() => step(-1)}>−</button>
        <input class="field hands" type="number" inputmode="numeric" min="0" autocomplete="off" aria-label=${named(w.handsFor)} .value=${Number.isNaN(hands) ? '' : String(hands)} @input=${(event: Event) => it.count(place, read(event.target as HTMLInputElement))} />
        <button type="button" aria-label=${named(w.more)} @click=${() => step(1)}>+</button>
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
    <p class="strong">${say(it.screen === 'first' ? w.first : w.second)}</p>
    ${situation}
    <p>${say(w.raise)}</p>
    <form class="panel" novalidate @submit=${submit}>
      <ul class="votes">${options(it).map(([letter, label], place) => rowView(it, place, letter, label))}</ul>
      <p class="small">${say(() => w.counted(raised, it.people))}</p>
      <div role="alert">
        ${lineIf(it.fault === 'too-many', () => w.tooMany(raised, it.people), 'note')} ${lineIf(it.fault === 'not-whole', w.notWhole, 'note')}
        ${lineIf(it.fault === 'none', w.none, 'note')}
      </div>
      <button class="go">${say(it.screen === 'first' ? w.toTalk : w.toAnswer)}</button>
    </form>
    <details ?open=${it.fault === 'too-many' || it.fault === 'people'}>
      <summary>${say(w.changePeople)}</summary>
      ${peopleView(it, w.people, w.changePeople)}
    </details>
  `;
}
