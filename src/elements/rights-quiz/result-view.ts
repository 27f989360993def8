import {html, nothing, type TemplateResult} from 'lit';
import {bare} from '../../base/ltr.js';
import * as more from '../../content/common-more.js';
import {day} from '../../content/day.js';
import * as w from '../../content/quiz/group.js';
import {fresh} from '../../content/quiz/words.js';
import {SOURCE, getLocale} from '../../locale.js';
import {saveFile} from '../../paper/save-file.js';
import {PrintEvent} from '../../ui/events.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {printOn} from '../../ui/print.js';
import {lineIf, note, say} from '../../ui/say.js';
import {copyButton} from '../../ui/tools.js';
import type {Group} from './group.js';
import {SMALL, resultOf, tableOf} from './result.js';

const number = (value: number, digits = 0): string => new Intl.NumberFormat([getLocale(), SOURCE], {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value);

/** A count of right answers, with its share where the group is large enough. */
const cell = (right: number, of: number, people: number): string => (people < SMALL ? number(right) : `${number(right)} (${number((100 * right) / of)} %)`);

/** The result's own words and numbers, in their order: for the screen, for paper and for copying. */
function lines(it: Group): {rows: [id: string, situation: () => string, before: string, after: string][]; all: [before: string, after: string]; gain: (() => string) | undefined} {
  const {rows, people} = it;
  const {before, after, gain} = resultOf(rows, people);
  const every = people * rows.length;
  return {
    rows: rows.map((row) => [row.id, it.round.find(({id}) => id === row.id)!.situation, cell(row.before, people, people), cell(row.after, people, people)]),
    all: [cell(before, every, people), cell(after, every, people)],
    gain: people < SMALL ? undefined : gain === undefined ? w.gainNone : () => w.gain(number(gain, 2)),
  };
}

/** Before and after, and the ways to take it along. Nothing is sent from here. */
export function resultView(it: Group, frame: FrameController, level: number): TemplateResult {
  const {rows, all, gain} = lines(it);
  const {people} = it;
  const {lost} = resultOf(it.rows, people);
  const told = () => w.told(number(people), day(it.day));
  const page = pageUrl(frame.widget);
  const print = () => {
    const table = {people: String(people), day: it.day, rows: Object.fromEntries(rows.map(([id, , ...cells]) => [id, cells])), all, gain: gain ? bare(gain()) : ''};
    it.blocked = !printOn(page!, {sheet: 'group', ids: rows.map(([id]) => id), table});
    if (!it.blocked) frame.host.dispatchEvent(new PrintEvent());
    frame.update();
  };
  const save = () => {
    try {
      saveFile(`kuis-${it.day}.csv`, 'text/csv', tableOf(it.rows, people, it.day));
    } catch {
      it.saveFailed = true;
      frame.update();
    }
  };
  const text = [told(), ...rows.map(([, situation, before, after]) => `${situation()} ${before} → ${after}`), `${w.all()}: ${all[0]} → ${all[1]}`, gain?.()].filter(Boolean).join('\n');
  return html`
    <div class="headline" role="heading" aria-level=${level} tabindex="-1">${say(w.result)}</div>
    <p>${say(told)}</p>
    ${lineIf(people < SMALL, w.smallGroup, 'small')}
    <table>
      <thead><tr><th scope="col">${say(w.story)}</th><th scope="col">${say(w.before)}</th><th scope="col">${say(w.after)}</th></tr></thead>
      <tbody>${rows.map(([, situation, before, after]) => html`<tr><th scope="row">${say(situation)}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody>
      <tfoot><tr><th scope="row">${say(w.all)}</th><td>${all[0]}</td><td>${all[1]}</td></tr></tfoot>
    </table>
    ${gain ? html`<p><strong>${say(gain)}</strong></p>${lineIf(gain !== w.gainNone, w.gainMeans, 'small')}` : nothing}
    ${lost ? note(say(() => w.lost(lost))) : nothing}
    <p>${say(w.sendYourself)}</p>
    <div class="bar">
      ${page ? html`<button @click=${print}>${say(w.printResult)}</button>` : nothing} <button @click=${save}>${say(w.saveTable)}</button>
      ${copyButton(frame, 'result', bare(text), () => undefined)}
    </div>
    ${it.blocked ? note([say(more.printBlocked), ' ', pageLink(frame.widget)]) : nothing} ${lineIf(it.saveFailed, w.saveFailed, 'note')}
    <div class="bar"><button class="go" @click=${() => it.again()}>${say(fresh)}</button></div>
  `;
}
