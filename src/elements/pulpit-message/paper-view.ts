import {html, nothing, type TemplateResult} from 'lit';
import * as more from '../../content/common-more.js';
import * as w from '../../content/pulpit/words.js';
import {PAPERS, SHEET} from '../../data/pulpit.js';
import {PrintEvent} from '../../ui/events.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {printOn} from '../../ui/print.js';
import {lineIf, note, say} from '../../ui/say.js';
import type {Desk} from './desk.js';

/**
 * Paper: our own page prints it, never the host's. A message that tells rules is held back once they are old; what is too long
 * for paper is refused, never made smaller.
 */
export function paperView({session: it, frame, choice: {message, paper, qr}, around: {local}, day, held}: Desk): TemplateResult | typeof nothing {
  if (held) return note(say(held === 'clock' ? w.heldClock : w.held));
  const page = pageUrl(frame.widget);
  if (!page) return nothing;
  const print = () => {
    const {parish} = it.typed;
    it.blocked = !printOn(page, {sheet: SHEET[paper], ids: [message], leaf: {paper, qr, parish: parish.trim(), day, ...(local && {local})}});
    if (!it.blocked) frame.host.dispatchEvent(new PrintEvent());
    frame.update();
  };
  return html`
    <div class="bar">
      <label class="grow">${say(w.paper)}
        <select class="field paper" @change=${({target}: Event) => it.pick({paper: PAPERS[(target as HTMLSelectElement).selectedIndex]})}>
          ${PAPERS.map((each) => html`<option .selected=${each === paper}>${w.papers[each]()}</option>`)}
        </select>
      </label>
      ${SHEET[paper] === 'guide' ? nothing : html`<label class="tick"><input class="qr" type="checkbox" .checked=${qr} @change=${({target}: Event) => it.pick({qr: (target as HTMLInputElement).checked})} /> <span>${say(w.withCode)}</span></label>`}
      ${it.nameTooLong ? note(say(w.tooLong)) : html`<button class="print" @click=${print}>${say(w.print)}</button>`}
    </div>
    ${lineIf(it.contactWrong, w.withoutContact, 'small')}
    ${it.blocked ? note([say(more.printBlocked), ' ', pageLink(frame.widget)]) : nothing}
  `;
}
