import {LitElement, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {common} from '../../content/common.js';
import {title} from '../../content/pulpit/words.js';
import {readOn} from '../../content/statements.js';
import {clockIsWrong} from '../../data/freshness.js';
import {asOf} from '../../generated/facts.js';
import {getLocale} from '../../locale.js';
import {callStyles} from '../../ui/call.js';
import {askWhenIdle, onContacts} from '../../ui/contacts-store.js';
import {ContactEvent} from '../../ui/events.js';
import {flowStyles} from '../../ui/flow.styles.js';
import {FrameController, frameProperties} from '../../ui/frame-controller.js';
import {frame} from '../../ui/frame.js';
import {helpView} from '../../ui/help-view.js';
import {moreStyles} from '../../ui/more.styles.js';
import {note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {tellView} from '../../ui/view.js';
import {Aloud} from './aloud.js';
import {deskView} from './desk-view.js';
import {styles} from './pulpit-message.styles.js';
import {Session} from './session.js';
import {Tally} from './tally-session.js';

/**
 * What a pastor can use on Saturday night: eight short messages, to be read aloud, sent by WhatsApp, and printed. Facts
 * are locked; greeting, closing, parish, date and one local contact can be written.
 *
 * @summary A message for pulpit and bulletin: read aloud, sent, or printed, with one action and one number.
 * @tag aman-pulpit-message
 *
 * @attr {string} message - `company-name`, `work-visa`, `own-papers`, `cash-gift`, `under-age`, `family-talk`, `save-number` or `welcome-home`; by default the one of this week.
 * @attr {string} length - `short` (default), `long` or `prayer`.
 * @attr {string} tradition - `umum` (default), `gmit`, `katolik`, `kristen` or `lintas-iman`: greeting and closing.
 * @attr {string} heading-level - Level of the title, `1` to `6`; `2` by default.
 * @attr {string} quick-exit - A switch: shows the quick exit.
 * @attr {string} theme - `light` (default), `dark`, or `auto` for the reader's own setting.
 * @attr {string} languages - Drafts that the picker offers at once: `mkn`, `tet`, or both.
 * @attr {string} audio - Address of the page's own recordings (docs/VOICES.md).
 *
 * @slot - The page's own words. They stay until the widget has drawn itself, and when it cannot.
 *
 * @fires {ReadyEvent} aman-ready - The widget has drawn itself.
 * @fires {ViewEvent} aman-view - The widget came into view for the first time.
 * @fires {StartEvent} aman-start - The reader opened a message.
 * @fires {CompleteEvent} aman-complete - The reader noted that a message was read out.
 * @fires {ContactEvent} aman-contact - The reader followed a number.
 * @fires {PrintEvent} aman-print - A paper was opened to print.
 * @fires {ShareEvent} aman-share - The reader sent or copied a message, a choice or the tally.
 * @fires {ErrorEvent} aman-error - Words or newer data did not come; the widget goes on.
 *
 * @csspart root - Everything the widget draws.
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
export class PulpitMessage extends LitElement {
  static override styles = [frameStyles, callStyles, moreStyles, flowStyles, styles];
  static override properties = {...frameProperties, message: {}, length: {}, tradition: {}};

  /** Which message; by default the one of this week. */
  declare message: string | null;
  /** `short` (default), `long` or `prayer`. */
  declare length: string | null;
  /** Whose greeting and closing: `umum` (default), `gmit`, `katolik`, `kristen` or `lintas-iman`. */
  declare tradition: string | null;
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

  readonly #frame = new FrameController(this, 'pulpit-message');
  readonly #aloud = new Aloud(this);
  readonly #tally = new Tally(this);
  readonly #session = new Session(this, {tally: () => this.#tally.look()});

  override connectedCallback(): void {
    super.connectedCallback();
    const linked = () => this.#session.follow(location.hash);
    addEventListener('hashchange', linked);
    linked();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()), () => removeEventListener('hashchange', linked), () => this.#aloud.end());
    askWhenIdle();
  }

  override firstUpdated(): void {
    tellView(this);
  }

  override updated(): void {
    this.#aloud.show(this.isConnected && this.renderRoot.querySelector('.aloud') !== null);
  }

  override render() {
    const {online, inner} = this.#frame;
    const today = dayOf(now());
    const date = ltr(longDay(asOf, getLocale()));
    const help = helpView((id, kind) => void this.dispatchEvent(new ContactEvent(id, kind)));
    const desk = deskView({frame: this.#frame, session: this.#session, aloud: this.#aloud, tally: this.#tally}, this, today, inner);
    const beside: [name: string, holds: boolean][] = [
      ['offline', !online],
      ['dates-only', clockIsWrong(asOf, today)],
    ];
    return frame(this.#frame, {
      title,
      states: [...desk.states, ...beside.filter(([, holds]) => holds).map(([name]) => name)],
      first: [desk.view, help, online ? nothing : note(say(() => common.offline(date)))],
      source: say(() => readOn(date)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-pulpit-message': PulpitMessage;
  }
}
