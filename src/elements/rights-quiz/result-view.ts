import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../../base/ltr.js';
import * as more from '../../content/common-more.js';
import type {Line} from '../../content/contact-lines.js';
import {day} from '../../content/day.js';
import * as w from '../../content/quiz/group.js';
import {fresh} from '../../content/quiz/words.js';
import {SOURCE} from '../../languages.js';
import {getLocale} from '../../locale.js';
import {saveFile} from '../../paper/save-file.js';
import {PrintEvent} from '../../ui/events.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {printOn} from '../../ui/print.js';
import {line, lineIf, note, say} from '../../ui/say.js';
import {copyButton} from '../../ui/tools.js';
import type {Group} from './group.js';
import {resultOf, tableOf} from './result.js';

const number = (value: number, digits = 0): string => new Intl.NumberFormat([getLocale(), SOURCE], {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value);

/** A count of right answers, with its share where the group is large enough. */
const cell = (right: number, of: number, small: boolean): string => (small ? number(right) : `${number(right)} (${number((100 * right) / of)}\u00a0%)`);

/** The result's own words and numbers, in their order: for the screen, for paper and for copying. */
function lines(it: Group): {rows: [id: string, situation: Line, before: string, after: string][]; all: [before: string, after: string]; notes: Line[]} {
  const {rows} = it;
  const {before, after, of, small, gain, lost} = resultOf(rows);
  const change: Line[] = small ? [w.smallGroup] : gain === undefined ? [w.gainNone] : [() => w.gain(number(gain, 2)), w.gainMeans];
  return {
    rows: rows.map((row) => [row.id, it.round.find(({id}) => id === row.id)!.situation, cell(row.before, row.people, small), cell(row.after, row.people, small)]),
    all: [cell(before, of, small), cell(after, of, small)],
    notes: lost ? [...change, () => w.lost(lost)] : change,
  };
}

/** Before and after, and the ways to take it along. Nothing is sent from here. */
export function resultView(it: Group, frame: FrameController, level: number): TemplateResult {
  const {rows, all, notes} = lines(it);
  const {people} = it;
  const told = () => w.told(number(people), day(it.day));
  const page = pageUrl(frame.widget);
  const print = () => {
    const table = {people: String(people), day: it.day, rows: Object.fromEntries(rows.map(([id, , ...cells]) => [id, cells])), all, notes: notes.map((each) => bare(each()))};
    it.blocked = !printOn(page!, {sheet: 'group', ids: rows.map(([id]) => id), table});
    if (!it.blocked) frame.host.dispatchEvent(new PrintEvent());
    frame.update();
  };
  const save = () => {
    try {
      saveFile(`kuis-${it.day}.csv`, 'text/csv', tableOf(it.rows, it.day));
    } catch {
      it.saveFailed = true;
      frame.update();
    }
  };
  const text = [told(), ...rows.map(([, situation, before, after]) => `${situation()} ${before} → ${after}`), `${w.all()}: ${all[0]} → ${all[1]}`, ...notes.map((each) => each())].join('\n');
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(w.result)}</div>
    <p>${say(told)}</p>
    <table>
      <thead><tr><th scope="col">${say(w.story)}</th><th scope="col">${say(w.before)}</th><th scope="col">${say(w.after)}</th></tr></thead>
      <tbody>${rows.map(([, situation, before, after]) => html`<tr><th scope="row">${say(situation)}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${say(w.all)}</th><td>${all[0]}</td><td>${all[1]}</td></tr></tfoot>
    </table>
    ${notes.map(line)}
    <p>${say(w.sendYourself)}</p>
    <div class="bar">
      ${page ? html`<button @click=${print}>${say(w.printResult)}</button>` : nothing} <button @click=${save}>${say(w.saveTable)}</button>
      ${copyButton(frame, 'result', bare(text), () => undefined)}
    </div>
    ${it.blocked ? note([say(more.printBlocked), ' ', pageLink(frame.widget)]) : nothing} ${lineIf(it.saveFailed, w.saveFailed, 'note')}
    <div class="bar"><button class="go" @click=${() => it.again()}>${say(fresh)}</button></div>
  `;
}
