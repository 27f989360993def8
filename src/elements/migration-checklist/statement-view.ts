import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {idsOf, saidToday, sourceOf} from '../../content/checklist-lines.js';
import type {Statement} from '../../content/checklist-facts.js';
import type {Item} from '../../content/checklist-papers.js';
import {basis} from '../../content/checklist.js';
import {SOURCE} from '../../locale.js';
import {pageLink} from '../../ui/frame.js';
import {line, say} from '../../ui/say.js';
import type {Session} from './session.js';

/** What a statement rests on: fetched at the first press; where that fails, the page has it all. */
const basisView = (it: Session, id: string): unknown => {
  const known = it.facts?.[id];
  return known
    ? html`<p class="small"><span lang=${SOURCE}>${known.citation}</span>. <a href=${known.url} target="_blank" rel="noreferrer">${say(sourceOf(known))}</a></p>`
    : nothing;
};

/** A statement, with what it rests on behind a press; where its rule is too old, whom to ask instead. */
export function statementView(it: Session, statement: Statement): TemplateResult {
  const {line: said, old} = saidToday(statement, dayOf(now()));
  return html`
    <div class="fact" data-facts=${statement.facts}>
      <p>${say(said)} ${old ? html`<span class="old">${say(old)}</span>` : nothing}</p>
      <details @toggle=${() => void it.needFacts()}>
        <summary class="small">${say(basis)}</summary>
        ${idsOf(statement).map((id) => basisView(it, id))} ${it.factsFailed ? pageLink('migration-checklist') : nothing}
      </details>
    </div>
  `;
}

/** Statements and advice, in their order. */
export const itemsView = (it: Session, items: readonly Item[]): unknown => items.map((item) => (typeof item === 'function' ? line(item) : statementView(it, item)));
