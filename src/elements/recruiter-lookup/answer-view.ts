import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {answer as words} from '../../content/lookup-answers.js';
import {lookup} from '../../content/lookup.js';
import {day, headlineOf} from '../../content/lookup-lines.js';
import {more} from '../../content/common-more.js';
import type {AnswerKind} from '../../data/answers.js';
import {listAge} from '../../data/freshness.js';
import {note, say, sayAll} from '../../ui/say.js';
import type {Answer} from './answer.js';
import {choicesView, firmView, sanctionView} from './firm-view.js';
import type {ListsController} from './lists.js';
import {personAdvice} from './question-view.js';
import type {Session} from './session.js';

/** Beside a list that has grown old: so on each answer that rests on it. */
function ageLines({registry, lists}: ListsController): TemplateResult {
  const today = dayOf(now());
  const old = registry && listAge('registry', registry.asOf, today) === 'notice';
  const sanctions = lists.sanctions;
  return html`
    ${old ? html`<p class="old">${say(() => words.oldList(day(registry.asOf)))}</p>` : nothing}
    ${sanctions && listAge('sanctions', sanctions.asOf, today) !== 'fresh' ? html`<p class="small">${say(() => words.newSanctions(day(sanctions.asOf)))}</p>` : nothing}
  `;
}

const ASK_FIRST: readonly AnswerKind[] = ['was-listed', 'stopped', 'revoked', 'similar', 'unknown', 'question', 'wrong-form'];

function body(it: Answer, session: Session): TemplateResult {
  const {kind, firms, by, sanctioned, history, asked} = it;
  const today = dayOf(now());
  const known = kind === 'listed' || kind === 'was-listed';
  return html`
    ${kind === 'listed' ? html`<p class="strong">${say(words.notSafe)}</p>` : nothing}
    ${kind === 'was-listed' ? html`<p class="strong">${say(words.maybeGone)}</p>` : nothing}
    ${kind === 'unknown' ? html`<p>${say(words.accusesNobody)}</p>` : nothing}
    ${it.mismatch ? note(say(words.mismatch)) : nothing}
    ${(firms?.length ?? 0) > 1 ? html`<p>${say(words.sameName)}</p>` : nothing}
    ${firms?.map((firm) => firmView(firm, by, asked)) ?? nothing}
    ${sanctioned && !history ? sanctionView(sanctioned, today) : nothing}
    ${sanctioned && history ? html`<div class="note"><strong>${say(words.historyHeading)}</strong>${sanctionView(sanctioned, today)}</div>` : nothing}
    ${it.choices ? choicesView(it.choices, session) : nothing}
    ${kind === 'person' ? personAdvice() : nothing}
    ${kind === 'wrong-form' ? html`<p>${say(lookup.askHim)}</p><blockquote>“${say(lookup.askScript)}”</blockquote>` : nothing}
    ${kind === 'no-list' ? html`<button @click=${() => session.retry()}>${say(more.again)}</button>` : nothing}
    ${known || kind === 'unknown' || kind === 'similar' ? html`<p>${say(words.headOffice)}</p>` : nothing}
    ${ASK_FIRST.includes(kind) ? html`<p class="strong">${say(words.askFirst)}</p>` : nothing}
    ${known || kind === 'unknown' || kind === 'similar' || kind === 'question' ? ageLines(session.lists) : nothing}
  `;
}

/** Icons beside the words: a status never stands by its place or colour alone, and none of them is a tick. */
const ICONS: Partial<Record<AnswerKind, string>> = {listed: 'i', stopped: '!', revoked: '!', similar: '≠'};

/** The answer: its headline takes the focus, so that it is read once; then what it rests on. */
export const answerView = (it: Answer, level: number, session: Session, next: unknown): TemplateResult => html`
  <div class="answer panel" data-answer=${it.kind} data-firm=${it.firms?.[0].name ?? nothing} data-history=${it.history ? 'ended' : nothing}>
    <p class="small">${sayAll([() => lookup.asked(it.asked)])}</p>
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">
      <span class="icon" aria-hidden="true">${ICONS[it.kind] ?? '?'}</span>
      <span>${say(headlineOf(it.kind, session.lists.registry ? day(session.lists.registry.asOf) : '', it.common))}</span>
    </div>
    ${body(it, session)} ${next}
    <div class="bar"><button @click=${() => session.again()}>${say(lookup.again)}</button></div>
  </div>
`;
