import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {clockOf, dayOf} from '../../base/dates.js';
import {bare} from '../../base/ltr.js';
import * as more from '../../content/common-more.js';
import * as checks from '../../content/lookup-checks.js';
import * as words from '../../content/lookup-note.js';
import {day} from '../../content/day.js';
import {headlineOf, noteLines} from '../../content/lookup-lines.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {OFFICE} from '../../ui/help-view.js';
import {printOn} from '../../ui/print.js';
import {note, say} from '../../ui/say.js';
import {whatsAppShare} from '../../ui/share.js';
import {copyButton, listenButton} from '../../ui/tools.js';
import type {Session} from './session.js';

/** The four questions that no list answers, in the words to say. */
export const checksView = (level: number): TemplateResult => html`
  <div class="checks">
    <strong role="heading" aria-level=${level}>${say(checks.heading)}</strong>
    <ol>
      <li>\u201c${say(checks.jobOrder)}\u201d <span class="small">${say(checks.jobOrderWhy)}</span></li>
      <li>\u201c${say(checks.destination)}\u201d</li>
      <li>\u201c${say(checks.branch)}\u201d</li>
      <li>\u201c${say(checks.person)}\u201d <span class="small">${say(checks.personWhy)}</span></li>
    </ol>
  </div>
`;

/** The record of this lookup: to send, copy or print. It is made here, and goes nowhere by itself. */
export function noteView(it: FrameController, session: Session, contacted: (id: string, kind: string) => void): TemplateResult {
  const answer = session.answer!;
  const registry = session.lists.registry?.asOf;
  const at = now();
  const time = clockOf(at).toISOString().slice(11, 16).replace(':', '.');
  const lines = noteLines(answer.asked, headlineOf(answer.kind, registry ? day(registry) : '', answer.common), day(dayOf(at)), time);
  const text = lines.map((line) => bare(line())).join('\n');
  const page = pageUrl(it.widget);
  const print = () => session.set({blocked: !printOn(page!, {sheet: 'note', note: {asked: answer.asked, answer: answer.kind, registry, day: dayOf(at), time}})});
  return html`
    <div class="panel record">
      <strong role="heading" aria-level=${it.inner}>${say(words.heading)}</strong>
      <pre>${lines.slice(1).map((line) => [say(line), '\n'])}</pre>
      <p class="small">${say(words.whom)}</p>
      <div class="bar">
        <a class="button" href=${whatsAppShare(text)} target="_blank" rel="noreferrer" @click=${() => contacted(OFFICE, 'whatsapp')}>${say(words.send)}</a>
        ${copyButton(it, 'note', text, () => contacted(OFFICE, 'copy'))}
        ${page ? html`<button @click=${print}>${say(words.print)}</button>` : nothing}
        ${listenButton(it, () => text)}
        ${session.blocked ? nothing : pageLink(it.widget)}
      </div>
      ${session.blocked ? note([say(more.printBlocked), ' ', pageLink(it.widget)]) : nothing}
    </div>
  `;
}
