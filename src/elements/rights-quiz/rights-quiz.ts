import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {common} from '../../content/common.js';
import * as w from '../../content/quiz/words.js';
import {readOn} from '../../content/statements.js';
import {clockIsWrong} from '../../data/freshness.js';
import {asOf} from '../../generated/facts.js';
import {getLocale} from '../../locale.js';
import {oneOf} from '../../ui/attributes.js';
import {callStyles} from '../../ui/call.js';
import {askWhenIdle, onContacts} from '../../ui/contacts-store.js';
import {ContactEvent} from '../../ui/events.js';
import {flowStyles} from '../../ui/flow.styles.js';
import {showNext} from '../../ui/focus.js';
import {FrameController, frameProperties, type More} from '../../ui/frame-controller.js';
import {frame} from '../../ui/frame.js';
import {helpView} from '../../ui/help-view.js';
import {laterMore} from '../../ui/later-more.js';
import {lineIf, note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {tellView} from '../../ui/view.js';
import {aloneView} from './alone-view.js';
import {given} from './given.js';
import {InGroup} from './in-group.js';
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
 * @attr {string} languages - Drafts that the picker offers at once: `mkn`, `tet`, or both.
 * @attr {string} audio - Address of the page's own recordings (docs/VOICES.md).
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
  /** Draft languages that are offered at once. */
  declare languages: string | null;
  /** Address of a list of recordings. */
  declare audio: string | null;

  readonly #frame = new FrameController(this, 'rights-quiz', () =>
    typeof LATER === 'undefined' ? (import('./more.js') as Promise<More<never>>) : laterMore<More<never>>('rights-quiz.more'),
  );
  readonly #session = new Session(this, () => this.#wish());
  /** The mode that the reader turned to. */
  #turned?: string;
  readonly #inGroup = new InGroup(this, this.#frame, () => this.#wish());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()));
    askWhenIdle();
  }

  override firstUpdated(): void {
    tellView(this);
  }

  override render() {
    const level = this.#frame.inner;
    const {online} = this.#frame;
    const {bank, count} = this.#wish();
    const inGroup = (this.#turned ?? oneOf('mode', this.mode, ['solo', 'group'], 'solo')) === 'group';
    const date = ltr(longDay(asOf, getLocale()));
    const help = helpView((id, kind) => void this.dispatchEvent(new ContactEvent(id, kind)));
    const [named, view] = inGroup ? this.#inGroup.view(level, help) : aloneView(this.#session, level, help);
    const few = bank.length < count && (named === 'intro' || named === 'group-start');
    const states: [name: string, holds: unknown][] = [
      [named, true],
      ['few', few],
      ['offline', !online],
      ['dates-only', clockIsWrong(asOf, dayOf(now()))],
    ];
    return frame(this.#frame, {
      title: w.title,
      states: states.filter(([, holds]) => holds).map(([name]) => name),
      first: html`${view} ${lineIf(few, () => w.few(bank.length), 'small')} ${online ? nothing : note(say(() => common.offline(date)))}`,
      more: {label: w.panel, state: {frame: this.#frame, inGroup, turn: () => this.#turn(inGroup)}, plain: () => nothing},
      source: say(() => readOn(date)),
    });
  }

  #turn(inGroup: boolean): void {
    this.#turned = inGroup ? 'solo' : 'group';
    this.#frame.toggle('more');
    showNext(this);
  }

  #wish(): Wish {
    return given(this.questions, this.topic, this.seed);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-rights-quiz': RightsQuiz;
  }
}
