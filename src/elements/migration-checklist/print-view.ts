import {html, nothing, type TemplateResult} from 'lit';
import * as more from '../../content/common-more.js';
import * as w from '../../content/checklist.js';
import {PrintEvent} from '../../ui/events.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageLink, pageUrl} from '../../ui/frame.js';
import {printOn} from '../../ui/print.js';
import {note, say} from '../../ui/say.js';
import {shareRow} from '../../ui/tools.js';
import type {Session} from './session.js';

/** Paper, and the page for others. What is printed is handed to the page, and stands in no address. */
export function printView(it: FrameController, session: Session): TemplateResult {
  const page = pageUrl(it.widget);
  const print = () => {
    const {papers} = session.plan;
    const of = (status: string) => papers.filter(({id}) => session.list.papers[id] === status).map(({id}) => id);
    session.blocked = !printOn(page!, {sheet: 'list', ids: papers.map(({id}) => id), done: of('done'), cannot: of('cannot')});
    if (!session.blocked) it.host.dispatchEvent(new PrintEvent());
    it.update();
  };
  return html`
    ${page ? html`<div class="bar"><button @click=${print}>${say(w.print)}</button></div>` : nothing}
    ${session.blocked ? note([say(more.printBlocked), ' ', pageLink(it.widget)]) : nothing}
    ${shareRow(it, () => `${w.title()}. ${w.intro()}`)}
  `;
}
