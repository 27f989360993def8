import {html, type LitElement} from 'lit';
import {again} from '../../content/common-more.js';
import * as w from '../../content/quiz/words.js';
import type {FrameController} from '../../ui/frame-controller.js';
import {showNext} from '../../ui/focus.js';
import {pageLink} from '../../ui/frame.js';
import {line, say} from '../../ui/say.js';
import {whyView} from './feedback-view.js';
import type {Group} from './group.js';
import type {Views} from './group-view.js';
import type * as Part from './more.js';
import {situationView} from './question-view.js';
import {drawer, type Wish} from './session.js';

/** The quiz for a group, as far as it stands in the quiz's own script: it fetches its part, and lends it what one reader sees too. */
export class InGroup {
  #group?: Group;

  // Rounds of its own: whoever plays alone in between uses up none of the group's.
  readonly #draw: ReturnType<typeof drawer>;

  constructor(readonly host: LitElement, readonly frame: FrameController, wish: () => Wish) {
    this.#draw = drawer(wish);
  }

  /** Its state's name, and what is on screen. Where the part cannot come, the page's link and a button to try again. */
  view(level: number, help: unknown): [state: string, view: unknown] {
    const {host, frame} = this;
    const part = frame.more as unknown as typeof Part | undefined;
    if (!part) {
      if (!frame.moreFailed) void frame.ensureMore();
      const waits = frame.moreFailed ? html`<div class="bar">${pageLink(frame.widget)}<button @click=${() => void frame.ensureMore().then(() => showNext(host, '.people'))}>${say(again)}</button></div>` : line(w.loadingGroup);
      return ['group-loading', [waits, help]];
    }
    const group = (this.#group ??= new part.Group(host, () => this.#draw().round));
    const views: Views = {situation: (question, at, total) => situationView(question, at, total, level), why: (question) => whyView(host, question)};
    return [`group-${group.screen}`, part.groupView(group, frame, views, level, help)];
  }
}
