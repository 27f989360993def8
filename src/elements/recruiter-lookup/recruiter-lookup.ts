import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {common} from '../../content/common.js';
import {headline} from '../../content/lookup-answers.js';
import {lookup, type Who} from '../../content/lookup.js';
import {day, listLine} from '../../content/lookup-lines.js';
import {listAge} from '../../data/freshness.js';
import {more as words} from '../../content/common-more.js';
import {warnOnce} from '../../ui/attributes.js';
import {askWhenIdle, onContacts} from '../../ui/contacts-store.js';
import {callStyles} from '../../ui/call.js';
import {ContactEvent} from '../../ui/events.js';
import {armExit} from '../../ui/exit.js';
import {FrameController, frameProperties, type More} from '../../ui/frame-controller.js';
import {frame} from '../../ui/frame.js';
import {languagePanel} from '../../ui/language-panel.js';
import {moreStyles} from '../../ui/more.styles.js';
import {note, say} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {answerTo, type Answer} from './answer.js';
import {answerView} from './answer-view.js';
import {ListsController} from './lists.js';
import {checksView, hotlineView, noteView} from './next-view.js';
import {questionView, type Question} from './question-view.js';
import {styles} from './recruiter-lookup.styles.js';

/** What the frame may ask for; all of it is in this widget's own file. */
const parts: More = {more: () => html``, language: languagePanel, armExit, styles: []};

/** How long a list may take before the reader is told, in ms. */
const PATIENCE = 1_000;

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

  readonly #frame = new FrameController(this, 'recruiter-lookup', async () => parts as More<never>);
  readonly #lists = new ListsController(this, () => ({registry: this.#address(this.registry), sanctions: this.#address(this.sanctions)}), (code) => this.#frame.fail(code));
  #answer?: Answer;
  #who: Who = 'company';
  #refused = false;
  /** A name was asked while its list was still on the way for longer than the reader should wait in silence. */
  #waits = false;
  #printBlocked = false;
  /** Counts questions and choices: an answer that comes after the reader went on is not shown. */
  #turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(onContacts(() => this.requestUpdate()));
    askWhenIdle();
  }

  override render() {
    const {registry, partner, partnerFailed, state} = this.#lists;
    const age = registry ? listAge('registry', registry.asOf, dayOf(now())) : 'fresh';
    const {online} = this.#frame;
    const states: [name: string, holds: unknown, line?: () => string][] = [
      ['loading', this.#waits, common.loadingList],
      [{fresh: 'ready', notice: 'stale', expired: 'very-stale', 'dates-only': 'dates-only'}[age], true],
      ['data-failed', state === 'failed' && !this.#answer, () => headline['no-list']('')],
      ['offline', !online && registry, () => common.offline(day(registry!.asOf))],
      ['partner', partner, () => lookup.partner(partner!.name)],
      ['partner-failed', partnerFailed, lookup.partnerFailed],
    ];
    const hold = states.filter(([, holds]) => holds);
    return frame(this.#frame, {
      title: lookup.title,
      states: hold.map(([name]) => name),
      first: html`
        ${questionView(this.#question)} ${hold.map(([, , line]) => (line ? note(say(line)) : nothing))}
        ${state === 'failed' && !this.#answer ? html`<button @click=${this.#retry}>${say(words.again)}</button>` : nothing}
        ${this.#answer ? this.#answerView(this.#answer) : this.#who === 'programme' || this.#refused ? this.#help() : nothing}
      `,
      source: registry ? say(listLine(registry.source, registry.asOf)) : nothing,
    });
  }

  #answerView(answer: Answer): unknown {
    const actions = {pick: (name: string) => void this.#ask(name), none: this.#none, retry: this.#retry, again: this.#again};
    const contacted = (kind: string) => void this.dispatchEvent(new ContactEvent('bp3mi-ntt', kind));
    const blocked = (now: boolean) => {
      this.#printBlocked = now;
      this.requestUpdate();
    };
    const level = Math.min(6, Number(this.#frame.level) + 1);
    return answerView(answer, level, this.#lists, actions, [this.#help(), noteView(this.#frame, answer, this.#lists.registry?.asOf, contacted, blocked, this.#printBlocked)]);
  }

  /** Whatever the answer: four questions that no list answers, and a person who helps. */
  #help(): unknown {
    return [checksView(), hotlineView((id, kind) => void this.dispatchEvent(new ContactEvent(id, kind)))];
  }

  get #question(): Question {
    return {
      who: this.#who,
      refused: this.#refused,
      choose: (who) => {
        this.#turn++;
        this.#who = who;
        this.#answer = undefined;
        this.#refused = false;
        this.requestUpdate();
      },
      refuse: () => {
        this.#refused = !this.#refused;
        this.#answer = undefined;
        this.requestUpdate();
      },
      ask: (text) => void this.#ask(text),
    };
  }

  async #ask(text: string): Promise<void> {
    const mine = ++this.#turn;
    const slow = setTimeout(() => {
      this.#waits = true;
      this.requestUpdate();
    }, PATIENCE);
    await this.#lists.load();
    clearTimeout(slow);
    this.#waits = false;
    if (mine !== this.#turn) return this.requestUpdate();
    const box = this.renderRoot.querySelector<HTMLInputElement>('#name');
    if (box) box.value = text;
    await this.#show(answerTo(text, this.#lists.lists, dayOf(now())));
  }

  async #show(answer?: Answer): Promise<void> {
    this.#answer = answer;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(answer ? '.headline' : '#name')?.focus({preventScroll: Boolean(!answer)});
  }

  #none = (): void => void this.#show({kind: 'unknown', asked: this.#answer!.asked});

  #retry = (): Promise<void> => (this.#answer ? this.#ask(this.#answer.asked) : this.#lists.load());

  #again = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('#name')!.value = '';
    void this.#show();
  };

  /** An address as the page means it; only https, or the page's own origin. */
  #address(value: string | null): string {
    const text = value?.trim().replace(/&amp;/g, '&');
    if (!text) return '';
    try {
      const {protocol, origin, href} = new URL(text, document.baseURI);
      if (protocol === 'https:' || origin === location.origin) return href;
    } catch {
      // Said below.
    }
    warnOnce(`"${text}" is no https address`);
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-recruiter-lookup': RecruiterLookup;
  }
}
