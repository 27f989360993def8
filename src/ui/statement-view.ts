import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {now} from '../base/clock.js';
import {dayOf} from '../base/dates.js';
import {basis, idsOf, saidToday, sourceOf, type Statement} from '../content/statements.js';
import {SOURCE} from '../languages.js';
import {askForFacts, facts} from './facts-store.js';
import {pageLink} from './frame.js';
import {say} from './say.js';

/** The law and the source of a fact, once they have come. */
const basisView = (id: string): unknown => {
  const known = facts?.[id];
  return known
    ? html`<p class="small"><span lang=${SOURCE}>${known.citation}</span>. <a href=${known.url} target="_blank" rel="noreferrer">${say(sourceOf(known))}</a></p>`
    : nothing;
};

/** What statements rest on, by the ids of facts, behind a press. Where it does not come, the widget's own page has it. */
export const basesView = (host: LitElement, widget: string, ids: readonly string[]): TemplateResult => html`
  <details @toggle=${() => askForFacts().then(() => host.requestUpdate())}>
    <summary class="small">${say(basis)}</summary>
    ${ids.map(basisView)} ${facts === null ? pageLink(widget) : nothing}
  </details>
`;

/** A statement, with what it rests on; where its rule is too old, whom to ask instead. */
export function statementView(host: LitElement, widget: string, statement: Statement): TemplateResult {
  const {line, old} = saidToday(statement, dayOf(now()));
  return html`
    <div class="fact" data-facts=${statement.facts}>
      <p>${say(line)} ${old ? html`<span class="strong">${say(old)}</span>` : nothing}</p>
      ${basesView(host, widget, idsOf(statement))}
    </div>
  `;
}
