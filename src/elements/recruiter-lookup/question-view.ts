import {html, nothing, type TemplateResult} from 'lit';
import * as lookup from '../../content/lookup.js';
import {line, note, say} from '../../ui/say.js';
import type {Session} from './session.js';

/** What to ask the person who invites, in the words to say aloud. */
export const askHim = (): TemplateResult => html`${line(lookup.askHim)}<blockquote>\u201c${say(lookup.askScript)}\u201d</blockquote>`;

/** And why. */
export const personAdvice = (): TemplateResult => html`
  ${askHim()} ${line(lookup.personKind)}
  <p>${say(lookup.personLaw)} <span class="small">${say(lookup.personLawSource)}</span></p>
`;

const advice: Record<lookup.Who, (it: Session) => unknown> = {
  company: () => nothing,
  person: (it) => html`
    ${personAdvice()}
    <button aria-expanded=${it.refused} @click=${() => it.refuse()}>${say(lookup.refuses)}</button>
    ${it.refused ? note(say(lookup.refused)) : nothing}
  `,
  advert: () => [lookup.advert, lookup.advertNone].map(line),
  programme: () => [lookup.programme, lookup.programmeAsk].map(line),
};

/** Who invites, what to ask them, and the box for the name of the company. */
export function questionView(it: Session): TemplateResult {
  // The button too: a sandbox without forms sends no submit event, and the Enter key presses the button.
  const submit = (event: Event) => {
    event.preventDefault();
    void it.ask(it.box!.value);
  };
  return html`
    <div class="who" role="group" aria-labelledby="title">
      ${lookup.WHO.map((who) => html`<button class="row" aria-pressed=${it.who === who} @click=${() => it.choose(who)}>${say(lookup.whoName[who])}</button>`)}
    </div>
    ${it.who === 'company' ? nothing : html`<div class="panel advice">${advice[it.who](it)}</div>`}
    ${it.who === 'programme'
      ? nothing
      : html`<form class="ask" @submit=${submit}>
          <label for="name">${say(lookup.label)}</label>
          <div class="bar">
            <input id="name" class="field" name="name" type="text" inputmode="text" maxlength="1000" autocomplete="off" autocapitalize="words" spellcheck="false" enterkeyhint="search" />
            <button class="go" @click=${submit}>${say(lookup.check)}</button>
          </div>
        </form>`}
  `;
}
