import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {bare} from '../../base/ltr.js';
import {day as dayText} from '../../content/day.js';
import * as keep from '../../content/keep.js';
import {messageOf} from '../../content/pulpit/series.js';
import {textOf} from '../../content/pulpit/compose.js';
import * as w from '../../content/pulpit/words.js';
import {previous} from '../../content/questions.js';
import {saveFailed, saveTable} from '../../content/table.js';
import {saveFile} from '../../paper/save-file.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {line, lineIf, note, say} from '../../ui/say.js';
import type {Desk} from './desk.js';
import {sendView} from './send-view.js';
import {tableOf, type Reading} from './tally.js';
import type {Tally} from './tally-session.js';

/** The tally as a text. */
const reportOf = (rows: readonly Reading[], parish: string): string =>
  bare([textOf(parish ? () => w.report(parish) : w.reportHere), ...rows.map(({day, message, people}) => {
    const title = textOf(messageOf(message).title);
    return textOf(() => (people ? w.row(dayText(day), title, String(people)) : w.rowOnly(dayText(day), title)));
  })].join('\n'));

/** What is kept, and the ways to give it to BP3MI. Nothing is sent from here. */
function rowsView(it: Tally, frame: FrameController, rows: readonly Reading[], parish: string): TemplateResult {
  const save = () => {
    try {
      saveFile('sudah-dibacakan.csv', 'text/csv', tableOf(rows, parish));
      it.saveFailed = false;
    } catch {
      it.saveFailed = true;
    }
    frame.update();
  };
  const text = reportOf(rows, parish);
  return html`
    <table>
      <thead><tr><th scope="col">${say(w.date)}</th><th scope="col">${say(w.message)}</th><th scope="col">${say(w.people)}</th><td></td></tr></thead>
      <tbody>${rows.map((row) => {
        const {title} = messageOf(row.message);
        return html`<tr><td>${say(() => dayText(row.day))}</td><th scope="row">${say(title)}</th><td>${row.people ?? ''}</td><td><button aria-label=${bare(textOf(() => w.remove(dayText(row.day), textOf(title))))} @click=${() => it.remove(row)}>\u00d7</button></td></tr>`;
      })}</tbody>
    </table>
    ${line(w.sendYourself)}
    ${sendView(frame, 'tally', text, html`<button class="save" @click=${save}>${say(saveTable)}</button>`)}
    ${lineIf(it.saveFailed, saveFailed, 'note')}
  `;
}

/** "Sudah dibacakan": asks before it keeps anything, notes a reading, and shows what is kept. */
export function tallyView({session, frame, message, level}: Desk, it: Tally): TemplateResult {
  const {rows, wrong} = it;
  const typed = (name: 'day' | 'people') => ({target}: Event) => {
    it[name] = (target as HTMLInputElement).value;
    frame.update();
  };
  const record = (event: Event) => {
    event.preventDefault();
    it.record(message.id);
  };
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(w.read)}</div>
    ${line(w.tally)} ${lineIf(it.deleted, keep.deleted, 'note')}
    ${it.noRoom ? note(say(w.noRoom)) : nothing}
    ${!rows
      ? it.noRoom
        ? nothing
        : html`<p class="note">${say(keep.keepWarning)} <button class="keep" @click=${() => it.keep()}>${say(keep.keepYes)}</button></p>`
      : html`
            <form class="panel" novalidate @submit=${record}>
              <p><strong>${say(message.title)}</strong></p>
              <label>${say(w.date)} <input class="field on" type="date" .value=${it.day ?? dayOf(now())} @input=${typed('day')} /></label>
              <label>${say(w.present)} <input class="field present" inputmode="numeric" autocomplete="off" .value=${it.people} @input=${typed('people')} /></label>
              ${wrong ? html`<p class="note" role="alert">${say(wrong)}</p>` : nothing}
              <button class="go" @click=${record}>${say(w.record)}</button>
              ${lineIf(it.recorded, w.recorded, 'note')}
            </form>
            ${rows.length ? rowsView(it, frame, rows, session.typed.parish.trim()) : nothing}
            <div class="bar"><span class="small">${say(w.until)}</span> <button class="delete" aria-expanded=${it.asking} @click=${() => it.ask()}>${say(keep.deleteAll)}</button></div>
            ${it.asking ? html`<p class="note">${say(w.sure)} <button class="sure" @click=${() => it.deleteAll()}>${say(w.sureYes)}</button></p>` : nothing}
          `}
    <div class="bar"><button @click=${() => session.go('message')}>${say(previous)}</button></div>
  `;
}
