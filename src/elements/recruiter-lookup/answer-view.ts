import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import * as words from '../../content/lookup-answers.js';
import * as lookup from '../../content/lookup.js';
import {day} from '../../content/day.js';
import {headlineOf} from '../../content/lookup-lines.js';
import * as more from '../../content/common-more.js';
import type {AnswerKind} from '../../data/answers.js';
import {listAge} from '../../data/freshness.js';
import {lineIf, say, sayAll} from '../../ui/say.js';
import type {Answer} from './answer.js';
import {choicesView, firmView, sanctionView} from './firm-view.js';
import type {ListsController} from './lists.js';
import {askHim, personAdvice} from './question-view.js';
import type {Session} from './session.js';

/** Beside a list that has grown old: so on each answer that rests on it. */
function ageLines({registry, lists}: ListsController): unknown {
  const today = dayOf(now());
  const old = registry && listAge('registry', registry.asOf, today) === 'notice';
  const sanctions = lists.sanctions;
  return [
    lineIf(old, () => words.oldList(day(registry!.asOf)), 'old'),
    lineIf(sanctions && listAge('sanctions', sanctions.asOf, today) !== 'fresh', () => words.newSanctions(day(sanctions!.asOf)), 'small'),
  ];
}

const RESTS_ON_LIST: readonly AnswerKind[] = ['listed', 'was-listed', 'unknown', 'similar'];
const ASK_FIRST: readonly AnswerKind[] = ['was-listed', 'stopped', 'revoked', 'similar', 'unknown', 'question', 'wrong-form'];

function body(it: Answer, session: Session): TemplateResult {
  const {kind, firms, by, sanctioned, history, asked} = it;
  const today = dayOf(now());
  const known = RESTS_ON_LIST.includes(kind);
  return html`
    ${lineIf(kind === 'listed', words.notSafe, 'strong')} ${lineIf(kind === 'was-listed', words.maybeGone, 'strong')} ${lineIf(kind === 'unknown', words.accusesNobody)}
    ${lineIf(it.mismatch, words.mismatch, 'note')} ${lineIf(firms?.[1], words.sameName)}
    ${firms?.map((firm) => firmView(firm, by, asked))}
    ${sanctioned && !history ? sanctionView(sanctioned, today) : nothing}
    ${sanctioned && history ? html`<div class="note"><strong>${say(words.historyHeading)}</strong>${sanctionView(sanctioned, today)}</div>` : nothing}
    ${it.choices ? choicesView(it.choices, session) : nothing}
    ${kind === 'person' ? personAdvice() : kind === 'wrong-form' ? askHim() : nothing}
    ${kind === 'no-list' ? html`<button @click=${() => session.retry()}>${say(more.again)}</button>` : nothing}
    ${lineIf(known, words.headOffice)} ${lineIf(ASK_FIRST.includes(kind), words.askFirst, 'strong')}
    ${known || kind === 'question' ? ageLines(session.lists) : nothing}
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
