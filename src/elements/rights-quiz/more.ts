import {html, nothing, type TemplateResult} from 'lit';
import * as w from '../../content/quiz/words.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {pageUrl} from '../../ui/frame.js';
import {moreStyles} from '../../ui/more.styles.js';
import {say} from '../../ui/say.js';
import {shareRow} from '../../ui/tools.js';
import {groupStyles} from './more.styles.js';

/** What the panel needs to know. */
export interface PanelState {
  frame: FrameController;
  inGroup: boolean;
  /** Turns to the other mode. */
  turn(): void;
}

/** The panel: for a group or for oneself, the sheets, and sharing. */
export const more = ({frame, inGroup, turn}: PanelState): TemplateResult => {
  const page = pageUrl(frame.widget);
  return html`
    <div class="bar">
      <button @click=${turn}>${say(inGroup ? w.forOne : w.forGroup)}</button>
      ${page ? html`<a class="button" href=${page} target="_blank">${say(w.sheets)}</a>` : nothing}
    </div>
    ${shareRow(frame, () => `${w.title()}. ${w.promise()}`)}
  `;
};

export {Group} from './group.js';
export {groupView} from './group-view.js';

/** The look of all this. */
export const styles = [moreStyles, groupStyles];
