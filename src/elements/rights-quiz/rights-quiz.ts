import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {again} from '../../content/common-more.js';
import {common} from '../../content/common.js';
import {BANK} from '../../content/quiz/bank.js';
import type {Question} from '../../content/quiz/scenario.js';
import * as w from '../../content/quiz/words.js';
import {readOn} from '../../content/statements.js';
import {clockIsWrong} from '../../data/freshness.js';
import {ROUND, TOPICS} from '../../data/quiz.js';
import {asOf} from '../../generated/facts.js';
import {getLocale} from '../../locale.js';
import {oneOf, tidy} from '../../ui/attributes.js';
import {callStyles} from '../../ui/call.js';
import {askWhenIdle, onContacts} from '../../ui/contacts-store.js';
import {ContactEvent} from '../../ui/events.js';
import {flowStyles} from '../../ui/flow.styles.js';
import {FrameController, frameProperties, type More} from '../../ui/frame-controller.js';
import {frame, pageLink} from '../../ui/frame.js';
import {helpView} from '../../ui/help-view.js';
import {later} from '../../ui/later.js';
import {line, lineIf, note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {tellView} from '../../ui/view.js';
import {endView} from './end-view.js';
import {feedbackView, whyView} from './feedback-view.js';
import type {Group} from './group.js';
import type * as Part from './more.js';
import {questionView, situationView} from './question-view.js';
import {styles} from './rights-quiz.styles.js';
import {Session, type Wish} from './session.js';

declare const LATER: boolean | undefined;

/**
 * Short stories about people like us: what would you do? Each answer is explained, with what one can do. For somebody
 * alone, or for a class that raises hands. Nothing is marked, kept or sent.
 *
 * @summary Short stories, each answer explained; alone on a phone, or a whole class.
 * @tag aman-rights-quiz
 *
 * @attr {string} questions - How many questions a round has, `1` to `10`; `6` by default.
 * @attr {string} topic - Only stories about `recruiter`, `money`, `papers`, `visa`, `contract`, `abroad`, `help` or `family`.
 * @attr {string} mode - `solo` (default) or `group`: a facilitator counts raised hands.
 * @attr {string} seed - Any text: the same text gives the same questions in the same order.
 * @attr {string} heading-level - Level of the title, `1` to `6`; `2` by default.
 * @attr {string} quick-exit - A switch: shows the quick exit.
 * @attr {string} theme - `light` (default), `dark`, or `auto` for the reader's own setting.
 *
 * @slot - The page's own words. They stay until the quiz has drawn itself, and when it cannot.
 *
 * @fires {ReadyEvent} aman-ready - The quiz has drawn itself.
 * @fires {ViewEvent} aman-view - The quiz came into view for the first time.
 * @fires {StartEvent} aman-start - The reader, or a group, began.
 * @fires {StepEvent} aman-step - A question came on screen. No answer is told.
 * @fires {CompleteEvent} aman-complete - The round came to its end.
 * @fires {ContactEvent} aman-contact - The reader followed a number.
 * @fires {PrintEvent} aman-print - A group's result was opened to print.
 * @fires {ShareEvent} aman-share - The reader shared the quiz's page.
 * @fires {ErrorEvent} aman-error - Words, newer data or the part for groups did not come; the quiz goes on.
 *
 * @csspart root - Everything the quiz draws.
 * @csspart card - The box around it.
 * @csspart call - The number to press.
 *
 * @cssprop [--aman-color-accent=#8a2f1c] - Colour of links, buttons and the band.
 * @cssprop [--aman-color-text=#2b211c] - Colour of text.
 * @cssprop [--aman-color-surface=#fffaf4] - Colour behind text.
 * @cssprop [--aman-color-border=#dccdbd] - Colour of lines.
 * @cssprop [--aman-color-danger=#a3161a] - Colour of the quick exit.
 * @cssprop [--aman-font] - Font family.
 * @cssprop [--aman-radius=0.6em] - Roundness of corners.
 * @cssprop [--aman-space=0.75em] - Space inside.
 */
export class RightsQuiz extends LitElement {
  static override styles = [frameStyles, callStyles, flowStyles, styles];
  static override properties = {...frameProperties, questions: {}, topic: {}, mode: {}, seed: {}};

  /** How many questions a round has, 1 to 10; 6 by default. */
  declare questions: string | null;
  /** Only stories about one topic, such as `money`. */
  declare topic: string | null;
  /** `solo` (default) or `group`. */
  declare mode: string | null;
  /** The same text gives the same questions in the same order. */
  declare seed: string | null;
  /** Level of the title, 1 to 6; 2 by default. */
  declare headingLevel: string | null;
  /** Shows the quick exit. */
  declare quickExit: string | null;
  /** `light` (default), `dark`, or `auto` for the reader's own setting. */
  declare theme: string | null;

  readonly #frame = new FrameController(this, 'rights-quiz', () =>
    typeof LATER === 'undefined' ? (import('./more.js') as Promise<More<never>>) : later<More<never>>('rights-quiz.more'),
  );
  readonly #session = new Session(this, () => this.#wish());
  /** The mode that the reader turned to. */
  #turned?: string;
  #group?: Group;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()));
    askWhenIdle();
  }

  override firstUpdated(): void {
    tellView(this);
  }

  override render() {
    const level = Math.min(6, Number(this.#frame.level) + 1);
    const {online} = this.#frame;
    const {bank, count} = this.#wish();
    const inGroup = (this.#turned ?? oneOf('mode', this.mode, ['solo', 'group'], 'solo')) === 'group';
    const date = ltr(longDay(asOf, getLocale()));
    const help = helpView((id, kind) => void this.dispatchEvent(new ContactEvent(id, kind)));
    const [named, view] = inGroup ? this.#inGroup(level, help) : this.#alone(level, help, count);
    const starts = named === 'intro' || named === 'group-start';
    const states: [name: string, holds: unknown][] = [
      [named, true],
      ['few', starts && bank.length < this.#count()],
      ['offline', !online],
      ['dates-only', clockIsWrong(asOf, dayOf(now()))],
    ];
    return frame(this.#frame, {
      title: w.title,
      states: states.filter(([, holds]) => holds).map(([name]) => name),
      first: html`${view} ${lineIf(starts && bank.length < this.#count(), () => w.few(bank.length), 'small')} ${online ? nothing : note(say(() => common.offline(date)))}`,
      more: {label: w.panel, state: {frame: this.#frame, inGroup, turn: () => this.#turn(inGroup)}, plain: () => nothing},
      source: say(() => readOn(date)),
    });
  }

  #alone(level: number, help: unknown, count: number): [state: string, view: unknown] {
    const session = this.#session;
    const {screen} = session;
    if (screen === 'intro')
      return ['intro', html`${line(() => w.intro(count))} ${line(w.promise)} <div class="bar"><button class="go" @click=${() => session.start()}>${say(w.begin)}</button></div> ${help}`];
    const view = screen === 'question' ? [questionView(session, level), help] : screen === 'feedback' ? [feedbackView(session, level), help] : endView(session, level, help);
    return [screen === 'feedback' ? `feedback-${session.outcome}` : screen, html`<div class="panel body">${view}</div>`];
  }

  #inGroup(level: number, help: unknown): [state: string, view: unknown] {
    const part = this.#frame.more as unknown as typeof Part | undefined;
    if (!part) {
      if (!this.#frame.moreFailed) void this.#frame.ensureMore();
      const waits = this.#frame.moreFailed
        ? html`<div class="bar">${pageLink('rights-quiz')}<button @click=${() => void this.#frame.ensureMore()}>${say(again)}</button></div>`
        : line(common.loadingList);
      return ['group-loading', [waits, help]];
    }
    this.#group ??= new part.Group(this, () => this.#session.draw(), (question) => this.#session.orderFor(question));
    const views = {situation: (question: Question, at: number, total: number) => situationView(question, at, total, level), why: (question: Question) => whyView(this, question)};
    return [`group-${this.#group.screen}`, part.groupView(this.#group, this.#frame, views, level, help)];
  }

  #turn(inGroup: boolean): void {
    this.#turned = inGroup ? 'solo' : 'group';
    this.#frame.toggle('more');
  }

  #count(): number {
    const asked = Number(tidy(this.questions) || ROUND.usual);
    return Number.isInteger(asked) && asked > 0 ? Math.min(asked, ROUND.most) : ROUND.usual;
  }

  #wish(): Wish {
    const topic = oneOf('topic', this.topic, ['', ...TOPICS], '');
    const bank = topic ? BANK.filter((each) => each.topic === topic) : BANK;
    return {bank, count: Math.min(this.#count(), bank.length), seed: tidy(this.seed)};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-rights-quiz': RightsQuiz;
  }
}
