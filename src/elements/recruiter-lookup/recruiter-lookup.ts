import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {common} from '../../content/common.js';
import {headline} from '../../content/lookup-answers.js';
import * as lookup from '../../content/lookup.js';
import {day} from '../../content/day.js';
import {listLine} from '../../content/lookup-lines.js';
import {listAge} from '../../data/freshness.js';
import * as words from '../../content/common-more.js';
import {askWhenIdle, onContacts} from '../../ui/contacts-store.js';
import {callStyles} from '../../ui/call.js';
import {ContactEvent} from '../../ui/events.js';
import {FrameController, frameProperties} from '../../ui/frame-controller.js';
import {frame} from '../../ui/frame.js';
import {helpView} from '../../ui/help-view.js';
import {moreStyles} from '../../ui/more.styles.js';
import {note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {answerView} from './answer-view.js';
import {ListsController, listAddress} from './lists.js';
import {checksView, noteView} from './next-view.js';
import {questionView} from './question-view.js';
import {styles} from './recruiter-lookup.styles.js';
import {Session} from './session.js';

/**
 * From a company's name to what to do next. What is typed is compared on this phone alone: it is not sent, kept,
 * put in an address or told to the page.
 *
 * @summary Who invites you to work abroad? Looks a company up in the official list and among sanctions.
 * @tag aman-recruiter-lookup
 *
 * @attr {string} heading-level - Level of the title, `1` to `6`; `2` by default.
 * @attr {string} quick-exit - A switch: shows the quick exit.
 * @attr {string} theme - `light` (default), `dark`, or `auto` for the reader's own setting.
 * @attr {string} languages - Drafts that the picker offers at once: `mkn`, `tet`, or both.
 * @attr {string} audio - Address of the page's own recordings (docs/VOICES.md).
 *
 * @slot - The page's own words. They stay until the lookup has drawn itself, and when it cannot.
 *
 * @fires {ReadyEvent} aman-ready - The lookup has drawn itself.
 * @fires {ContactEvent} aman-contact - The reader followed a number, or sent or copied the record.
 * @fires {ErrorEvent} aman-error - A list, words or a part did not come; the lookup goes on.
 *
 * @csspart root - Everything the lookup draws.
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
export class RecruiterLookup extends LitElement {
  static override styles = [frameStyles, callStyles, moreStyles, styles];
  static override properties = {...frameProperties, registry: {}, sanctions: {}};

  /** Address of the page's own list of companies, in the shape of `data/1/registry.json`; replaces ours. */
  declare registry: string | null;
  /** Address of the page's own list of sanctions; replaces ours. */
  declare sanctions: string | null;
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

  readonly #frame = new FrameController(this, 'recruiter-lookup');
  readonly #lists = new ListsController(this, () => ({registry: listAddress(this.registry), sanctions: listAddress(this.sanctions)}), (code) => this.#frame.fail(code));
  readonly #session = new Session(this, this.#lists);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()));
    askWhenIdle();
  }

  override render() {
    const {registry, partner, partnerFailed, state} = this.#lists;
    const session = this.#session;
    const {answer} = session;
    const age = registry ? listAge('registry', registry.asOf, dayOf(now())) : 'fresh';
    const {online} = this.#frame;
    const states: [name: string, holds: unknown, line?: () => string][] = [
      ['loading', session.waits, common.loadingList],
      [{fresh: 'ready', notice: 'stale', expired: 'very-stale', 'dates-only': 'dates-only'}[age], true],
      ['data-failed', state === 'failed' && !answer, () => headline['no-list']('')],
      ['offline', !online && registry, () => common.offline(day(registry!.asOf))],
      ['partner', partner, () => lookup.partner(partner!.name)],
      ['partner-failed', partnerFailed, lookup.partnerFailed],
    ];
    const hold = states.filter(([, holds]) => holds);
    return frame(this.#frame, {
      title: lookup.title,
      states: hold.map(([name]) => name),
      first: html`
        ${questionView(session)} ${hold.map(([, , said]) => (said ? note(say(said)) : nothing))}
        ${state === 'failed' && !answer ? html`<button @click=${() => session.retry()}>${say(words.again)}</button>` : nothing}
        ${answer
          ? answerView(answer, this.#frame.inner, session, [this.#help(), noteView(this.#frame, session, this.#contacted)])
          : session.who === 'programme' || session.refused
            ? this.#help()
            : nothing}
      `,
      source: registry ? say(listLine(registry.source, registry.asOf)) : nothing,
    });
  }

  /** Whatever the answer: four questions that no list answers, and a person who helps. */
  #help(): unknown {
    return [checksView(this.#frame.inner), helpView(this.#contacted)];
  }

  #contacted = (id: string, kind: string): void => void this.dispatchEvent(new ContactEvent(id, kind));
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-recruiter-lookup': RecruiterLookup;
  }
}
