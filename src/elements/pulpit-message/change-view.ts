import {html, nothing, type TemplateResult} from 'lit';
import type {Line} from '../../content/contact-lines.js';
import * as w from '../../content/pulpit/words.js';
import {LIMITS, TRADITIONS} from '../../data/pulpit.js';
import {line, say} from '../../ui/say.js';
import type {Desk} from './desk.js';
import type {Session, Typed} from './session.js';

type Text = Exclude<keyof Typed, 'agreed'>;

/** One field; `most`: its letters are counted while one types. */
function field(it: Session, name: Text, label: Line, value: string, {type = 'text', most}: {type?: string; most?: number} = {}): TemplateResult {
  const typed = ({target}: Event) => it.type({[name]: (target as HTMLInputElement).value});
  return html`
    <label>${say(label)}
      <input class="field ${name}" type=${type} .value=${value} autocomplete="off" @input=${typed} aria-invalid=${most && value.length > most ? 'true' : nothing} />
      ${most && value ? html`<span class="small count">${say(() => w.letters(value.length, most))}</span>` : nothing}
    </label>
  `;
}

/** What a reader may change: greeting, closing, parish, date, and one local contact who agreed. The message itself is locked. */
export function changeView({session: it, choice: {tradition}, around: {greeting, closing}, day, level}: Desk): TemplateResult {
  const heading = (words: Line) => html`<strong role="heading" aria-level=${Math.min(6, level + 1)}>${say(words)}</strong>`;
  const {parish, role, number, agreed} = it.typed;
  const {contactWrong} = it;
  return html`
    <details class="change">
      <summary>${say(w.change)}</summary>
      <div class="panel">
        ${line(w.locked)}
        <label>${say(w.tradition)}
          <select class="field tradition" @change=${({target}: Event) => it.pick({tradition: TRADITIONS[(target as HTMLSelectElement).selectedIndex]})}>
            ${TRADITIONS.map((each) => html`<option .selected=${each === tradition}>${w.traditions[each]()}</option>`)}
          </select>
        </label>
        ${heading(w.forReading)}
        ${field(it, 'greeting', w.greeting, greeting())} ${field(it, 'closing', w.closing, closing())}
        ${heading(w.forPaper)}
        ${field(it, 'parish', w.parish, parish, {most: LIMITS.parish})} ${field(it, 'day', w.date, day, {type: 'date'})}
        <fieldset>
          <legend>${say(w.contact)}</legend>
          ${field(it, 'role', w.role, role, {most: LIMITS.role})} ${field(it, 'number', w.number, number, {type: 'tel'})}
          <label class="tick"><input class="agreed" type="checkbox" .checked=${agreed} @change=${({target}: Event) => it.type({agreed: (target as HTMLInputElement).checked})} /> <span>${say(w.consent)}</span></label>
          ${contactWrong ? html`<p class="note" role="alert">${say(contactWrong)}</p>` : nothing}
        </fieldset>
        <p class="small">${say(w.kept)}</p>
      </div>
    </details>
  `;
}
