import {html, nothing, type TemplateResult} from 'lit';
import * as w from '../../content/checklist.js';
import type {Paper} from '../../content/checklist-papers.js';
import {phrase} from '../../locale.js';
import {PAPER_STATUS, WHY, type PaperStatus} from '../../data/answers-checklist.js';
import {line, note, say} from '../../ui/say.js';
import type {Session} from './session.js';
import {itemsView} from './items-view.js';

const statusWord: Record<PaperStatus, () => string> = {todo: w.no, done: w.yes, cannot: w.cannot};

const paperView = (it: Session, {id, name, items, where, lacking}: Paper): TemplateResult => {
  const status = it.list.papers[id] ?? 'todo';
  return html`
    <li class="paper" data-paper=${id} data-status=${status}>
      <details>
        <summary><span class="name">${say(name)}</span> <span class="status">${say(statusWord[status])}</span></summary>
        <div class="panel">
          ${itemsView(it, items)} ${line(() => w.where(phrase(where).text))}
          <p class="small"><strong>${say(w.lacking)}:</strong> ${say(lacking)}</p>
          <div class="bar" role="group" aria-label=${phrase(name).text}>
            ${PAPER_STATUS.map((each) => html`<button aria-pressed=${each === status} @click=${() => it.mark(id, each)}>${say(statusWord[each])}</button>`)}
          </div>
          ${status === 'cannot'
            ? html`<div class="panel why" role="group" aria-label=${phrase(w.whyNot).text}>
                <strong>${say(w.whyNot)}</strong>
                <div class="bar">${WHY.map((each) => html`<button aria-pressed=${it.list.why[id] === each} @click=${() => it.mark(id, status, each)}>${say(w.why[each][0])}</button>`)}</div>
                ${it.list.why[id] ? note(say(w.why[it.list.why[id]][1])) : nothing}
              </div>`
            : nothing}
        </div>
      </details>
    </li>
  `;
};

/** How many are ready. */
export const counterOf = (it: Session, papers: readonly Paper[]): (() => string) => () => w.counter(papers.filter(({id}) => it.list.papers[id] === 'done').length, papers.length);

/** The papers, in any order, each with why, where, and what to do without it. */
export const papersView = (it: Session, papers: readonly Paper[]): TemplateResult => html`
  <p class="strong" aria-live="polite">${say(counterOf(it, papers))}</p>
  <ul class="papers">${papers.map((each) => paperView(it, each))}</ul>
`;
