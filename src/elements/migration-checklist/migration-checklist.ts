import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {PAPERS_STEP} from '../../content/checklist-plan.js';
import {common} from '../../content/common.js';
import * as w from '../../content/checklist.js';
import {hotline} from '../../content/hotline.js';
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
import {line, note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {given} from './given.js';
import {linksView, pageOf} from './links-view.js';
import {memoryView} from './memory-view.js';
import {styles} from './migration-checklist.styles.js';
import {printView} from './print-view.js';
import {questionView} from './question-view.js';
import {Session} from './session.js';
import {endView, stepView, stepsView} from './steps-view.js';

/**
 * The legal way to work abroad: nine steps, each usable alone, and the papers as a list. A few questions change what is
 * shown; they can all be skipped. Nothing is kept unless the reader asks, and nothing is sent.
 *
 * @summary What must I have, in what order, where, and what should I refuse? Nine steps and a list of papers.
 * @tag aman-migration-checklist
 *
 * @attr {string} heading-level - Level of the title, `1` to `6`; `2` by default.
 * @attr {string} quick-exit - A switch: shows the quick exit.
 * @attr {string} theme - `light` (default), `dark`, or `auto` for the reader's own setting.
 * @attr {string} languages - Drafts that the picker offers at once: `mkn`, `tet`, or both.
 * @attr {string} audio - Address of the page's own recordings (docs/VOICES.md).
 *
 * @slot - The page's own words. They stay until the list has drawn itself, and when it cannot.
 *
 * @fires {ReadyEvent} aman-ready - The list has drawn itself.
 * @fires {StartEvent} aman-start - The reader began.
 * @fires {StepEvent} aman-step - The reader opened a step.
 * @fires {CompleteEvent} aman-complete - The reader came to the end.
 * @fires {ContactEvent} aman-contact - The reader followed a number.
 * @fires {PrintEvent} aman-print - The reader opened the list to print.
 * @fires {ShareEvent} aman-share - The reader shared the list's page.
 * @fires {ErrorEvent} aman-error - Words or newer data did not come; the list goes on.
 *
 * @csspart root - Everything the list draws.
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
export class MigrationChecklist extends LitElement {
  static override styles = [frameStyles, callStyles, moreStyles, flowStyles, styles];
  static override properties = {...frameProperties, destination: {}, scheme: {}};

  /** A country, such as `malaysia`: what is known of it stands above the steps. */
  declare destination: string | null;
  /** `company`, `government`, `own` or `sea`: the way that the page is about. */
  declare scheme: string | null;
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

  readonly #frame = new FrameController(this, 'migration-checklist');
  #session?: Session;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()));
    askWhenIdle();
  }

  override render() {
    const session = (this.#session ??= new Session(this, () => given(this.destination, this.scheme)));
    session.give(given(this.destination, this.scheme));
    const {screen, plan} = session;
    const level = this.#frame.inner;
    const {online} = this.#frame;
    const only = screen === 'steps' && plan.screen !== 'steps' ? plan.screen : '';
    const named = only || (typeof screen !== 'number' ? screen : screen === PAPERS_STEP ? 'papers' : 'step');
    const date = ltr(longDay(asOf, getLocale()));
    const states: [name: string, holds: unknown][] = [
      [named, true],
      ['notice', screen === 'steps' && !only && plan.notices.length],
      ['kept', session.kept],
      ['lost', session.lost],
      ['deleted', session.deleted],
      ['offline', !online],
      ['dates-only', clockIsWrong(asOf, dayOf(now()))],
    ];
    const help = [helpView(this.#contacted, only === 'abroad'), pageOf('hotline-card', hotline.choose)];
    return frame(this.#frame, {
      title: w.title,
      states: states.filter(([, holds]) => holds).map(([name]) => name),
      first: html`
        ${screen === 'start'
          ? html`${line(w.intro)}
              <div class="bar">
                <button class="go" @click=${() => session.go('questions')}>${say(w.begin)}</button>
                <button @click=${() => session.go('steps')}>${say(w.showSteps)}</button>
              </div>
              ${helpView(this.#contacted)}`
          : html`<div class="panel body">
              ${screen === 'questions'
                ? [questionView(session, level), help]
                : screen === 'steps'
                  ? stepsView(session, plan, level, help, helpView(this.#contacted, true))
                  : screen === 'end'
                    ? endView(session, plan, level, help)
                    : stepView(session, plan, screen, level, linksView(screen, this.#contacted))}
              ${!only && (screen === 'steps' || screen === 'end' || screen === PAPERS_STEP) ? printView(this.#frame, session) : nothing}
            </div>`}
        ${memoryView(session)} ${online ? nothing : note(say(() => common.offline(date)))}
      `,
      source: say(() => readOn(date)),
    });
  }

  #contacted = (id: string, kind: string): void => void this.dispatchEvent(new ContactEvent(id, kind));
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-migration-checklist': MigrationChecklist;
  }
}
