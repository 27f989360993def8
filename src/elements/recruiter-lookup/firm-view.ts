import {html, nothing, type TemplateResult} from 'lit';
import {sourceName} from '../../content/contact-lines.js';
import * as answer from '../../content/lookup-answers.js';
import {eventLines} from '../../content/lookup-lines.js';
import {sanctionOf, type Sanctioned} from '../../data/sanctions.js';
import {SOURCE} from '../../languages.js';
import {line, lineIf, say, sayAll} from '../../ui/say.js';
import type {Choice, Firm} from './choices.js';
import {NIB} from './firms.js';
import {marks} from './marks.js';
import type {Session} from './session.js';

/** A company's name with its legal form; letters that differ from the typed ones are underlined. */
export const firmName = (name: string, typed?: string): TemplateResult =>
  html`<span lang=${SOURCE}>PT ${typed === undefined ? name : marks(name, typed).map(({text, differs}) => (differs ? html`<u>${text}</u>` : text))}</span>`;

/** Long numbers in groups, to be read aloud and compared. */
const grouped = (number: string): string => [number.slice(0, 4), number.slice(4, 8), number.slice(8, NIB), number.slice(NIB)].filter(Boolean).join(' ');

const numberLine = ({number}: Firm): TemplateResult =>
  number ? html`<span class="small">${say(answer.number)}: <bdi class="nib" dir="ltr">${grouped(number)}</bdi></span>` : html`<span class="small">${say(answer.noNumber)}</span>`;

/** A company with a verdict: its name, its number, and the question that a copied name must meet. */
export const firmView = (firm: Firm, by: 'same' | 'spelling' | 'number' | undefined, typed: string): TemplateResult => html`
  <div class="contact">
    <div class="name">${firmName(firm.name, by === 'spelling' ? typed : undefined)}</div>
    <div>${numberLine(firm)}</div>
    ${lineIf(by === 'spelling', answer.compareLetters)} ${line(by === 'number' ? answer.compareName : answer.compareNumber)}
  </div>
`;

/** Companies that the reader may have meant: nothing is chosen for them. */
export const choicesView = (choices: readonly Choice[], session: Session): TemplateResult => html`
  <ul class="choices">
    ${choices.map(
      (choice) => html`<li><button class="row" @click=${() => void session.ask(choice.name)}>${firmName(choice.name, choice.step === 'acronym' ? undefined : session.answer!.asked)}<br />${numberLine(choice)}</button></li>`,
    )}
    <li><button class="row none" @click=${() => session.none()}>${say(answer.none)}</button></li>
  </ul>
`;

/** Every decision about a company, with its number, days and source; a stop whose term is over is not an end. */
export function sanctionView(sanctioned: Sanctioned, today: string): TemplateResult {
  const {state, event: last} = sanctionOf(sanctioned);
  return html`
    <ul class="contacts events">
      ${sanctioned.events.map(
        (event) => html`<li>
          ${sayAll(eventLines(event))}
          <div class="small">${event.decision ? html`<span lang=${SOURCE}>${event.decision} \u00b7 </span>` : nothing}<a href=${event.source.url} target="_blank" rel="noreferrer">${say(() => sourceName(event.source))}</a></div>
        </li>`,
      )}
    </ul>
    ${lineIf(state === 'stopped' && last.until && last.until < today, answer.termOver)} ${lineIf(state !== 'ended', answer.todayUnknown)}
  `;
}
