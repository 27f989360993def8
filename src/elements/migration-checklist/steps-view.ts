import {html, nothing, type TemplateResult} from 'lit';
import {PAPERS_STEP, abroad, minor, type Notice, type Plan} from '../../content/checklist-plan.js';
import * as w from '../../content/checklist.js';
import {previous} from '../../content/questions.js';
import {line, say} from '../../ui/say.js';
import {counterOf, papersView} from './papers-view.js';
import type {Session} from './session.js';
import {itemsView} from './items-view.js';

const headline = (title: () => string, level: number): TemplateResult => html`<div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(title)}</div>`;
const change = (it: Session): TemplateResult => html`<button @click=${() => it.go('questions')}>${say(w.changeAnswers)}</button>`;

const noticeView = (it: Session, {heading, of, items}: Notice, level: number): TemplateResult => html`<div class="note panel"><strong role="heading" aria-level=${level}>${say(heading)}</strong>${of ? line(of) : nothing}${itemsView(it, items)}</div>`;

/** All that somebody under 18, or abroad, needs: no list of steps. */
function onlyView(it: Session, {heading, items}: Notice, level: number, help: unknown, more?: unknown): TemplateResult {
  return html`${headline(heading, level)} ${help} ${itemsView(it, items)} ${more}<div class="bar">${change(it)}</div>`;
}

/** The nine steps, and what stands above them. */
export function stepsView(it: Session, plan: Plan, level: number, help: unknown, fromAbroad: unknown): TemplateResult {
  if (plan.screen === 'minor') return onlyView(it, minor, level, help, fromAbroad);
  if (plan.screen === 'abroad') return onlyView(it, abroad(it.answers), level, help);
  return html`
    ${headline(w.allSteps, level)} ${plan.notices.map((each) => noticeView(it, each, Math.min(6, level + 1)))} ${plan.notices[0] ? help : nothing}
    <ol class="steps">
      ${plan.steps.map(
        ({title}, at) => html`<li><button class="row" @click=${() => it.go(at)}>${at + 1}. ${say(title)}${at === PAPERS_STEP ? html` <span class="small">${say(counterOf(it, plan.papers))}</span>` : nothing}</button></li>`,
      )}
    </ol>
    <div class="bar">${change(it)}</div>
    ${plan.notices[0] ? nothing : help}
  `;
}

/** One step, which stands alone. */
export function stepView(it: Session, plan: Plan, at: number, level: number, links: unknown): TemplateResult {
  const {title, items} = plan.steps[at];
  const last = at + 1 === plan.steps.length;
  return html`
    <p class="small">${say(() => w.stepOf(at + 1, plan.steps.length))}</p>
    ${headline(title, level)} ${itemsView(it, items)} ${at === PAPERS_STEP ? papersView(it, plan.papers) : nothing} ${links}
    <div class="bar">
      <button @click=${() => (at ? it.go(at - 1) : it.go('steps'))}>${say(at ? previous : w.allSteps)}</button>
      <button class="go" @click=${() => it.go(last ? 'end' : at + 1)}>${say(last ? w.finish : w.next)}</button>
    </div>
    ${at ? html`<div class="bar"><button @click=${() => it.go('steps')}>${say(w.allSteps)}</button></div>` : nothing}
  `;
}

/** The end makes nobody "ready": an officer makes sure. */
export const endView = (it: Session, plan: Plan, level: number, help: unknown): TemplateResult => html`
  ${headline(w.bring, level)} ${line(counterOf(it, plan.papers))} ${help}
  <div class="bar"><button @click=${() => it.go('steps')}>${say(w.allSteps)}</button></div>
`;
