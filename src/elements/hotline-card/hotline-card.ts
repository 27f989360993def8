import {LitElement, html, nothing} from 'lit';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import {common} from '../../content/common.js';
import {plainTerms, sourceLines} from '../../content/contact-lines.js';
import {hotline} from '../../content/hotline.js';
import {NEEDS, REGIONS} from '../../data/contacts.js';
import {getLocale} from '../../locale.js';
import {oneOf, tidy} from '../../ui/attributes.js';
import {callLink, callStyles} from '../../ui/call.js';
import {askForContacts, askWhenIdle, contactsNow, onContacts} from '../../ui/contacts-store.js';
import {ContactEvent} from '../../ui/events.js';
import {FrameController, frameProperties, type More} from '../../ui/frame-controller.js';
import {frame} from '../../ui/frame.js';
import {laterMore} from '../../ui/later-more.js';
import {note, say, sayAll} from '../../ui/say.js';
import {frameStyles} from '../../ui/styles.js';
import {tellView} from '../../ui/view.js';
import {firstNumber, statesOf, type Wish} from '../../data/choose.js';
import {plainList} from './first-view.js';
import {styles} from './hotline-card.styles.js';
import type * as CardMore from './more.js';

/** Set by the build of `hotline-card.js`: what stands behind a press is a script of its own there. */
declare const LATER: boolean | undefined;

/**
 * The right number now: one to press at once, and behind a button those for five needs, with what to say.
 *
 * @summary Emergency and advice numbers for people from NTT who want to work, or work, abroad.
 * @tag aman-hotline-card
 *
 * @attr {string} heading-level - Level of the title, `1` to `6`; `2` by default.
 * @attr {string} quick-exit - A switch: shows the quick exit.
 * @attr {string} theme - `light` (default), `dark`, or `auto` for the reader's own setting.
 * @attr {string} languages - Drafts that the picker offers at once: `mkn`, `tet`, or both.
 * @attr {string} audio - Address of the page's own recordings (docs/VOICES.md).
 *
 * @slot - The page's own words. They stay until the card has drawn itself, and when it cannot.
 *
 * @fires {ReadyEvent} aman-ready - The card has drawn itself.
 * @fires {ViewEvent} aman-view - The card came into view.
 * @fires {ContactEvent} aman-contact - The reader followed, copied or saved a number.
 * @fires {PrintEvent} aman-print - The reader opened a sheet to print.
 * @fires {ShareEvent} aman-share - The reader shared the card.
 * @fires {ErrorEvent} aman-error - Newer data, words or a part did not come; the card goes on.
 *
 * @csspart root - Everything the card draws.
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
export class HotlineCard extends LitElement {
  static override styles = [frameStyles, callStyles, styles];
  static override properties = {...frameProperties, region: {}, destination: {}, need: {}};

  /** `ntt` (default) or `indonesia`: national numbers only. */
  declare region: string | null;
  /** A country, such as `malaysia`: its missions and lines are shown too. */
  declare destination: string | null;
  /** The need whose number stands first: `danger`, `ask`, `abroad`, `report` or `shelter`. */
  declare need: string | null;
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

  readonly #frame = new FrameController(this, 'hotline-card', () =>
    typeof LATER === 'undefined' ? import('./more.js') : laterMore<More<never>>('hotline-card.more'),
  );
  readonly #card: CardMore.Card = {frame: this.#frame, contacted: (id, kind) => void this.dispatchEvent(new ContactEvent(id, kind))};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#frame.leaving.push(
      onContacts(() => {
        if (contactsNow().state === 'failed') this.#frame.fail('data');
        this.requestUpdate();
      }),
    );
    if (this.#wish().destination) void askForContacts();
    else askWhenIdle();
  }

  override firstUpdated(): void {
    tellView(this);
  }

  override render() {
    const {data, state} = contactsNow();
    const wish = this.#wish();
    const today = dayOf(now());
    const first = firstNumber(data, wish, today);
    const {online} = this.#frame;
    const region = tidy(this.region);
    const foreign = region && !(REGIONS as readonly string[]).includes(region);
    const date = ltr(longDay(data.asOf, getLocale()));
    const notes: [state: string, holds: unknown, line: () => string][] = [
      ['unsupported', foreign, hotline.unsupportedRegion],
      ['offline', !online, () => common.offline(date)],
      ['data-failed', online && state === 'failed', () => common.dataFailed(date)],
    ];
    const said = notes.filter(([, holds]) => holds);

    return frame(this.#frame, {
      title: hotline.title,
      states: [...statesOf(first?.row), ...said.map(([name]) => name)],
      first: [
        first
          ? html`${callLink(first.channel, () => this.#card.contacted(first.row.contact.id, 'phone'))}
              <p class="small meta">${this.#more ? this.#more.terms(first.channel) : sayAll(plainTerms(first.channel))}</p>
              ${first.row.age === 'expired' ? note([say(hotline.mayHaveChanged), ' ', say(hotline.secondWay)]) : nothing}`
          : note(say(hotline.empty)),
        said.map(([, , line]) => note(say(line))),
      ],
      more: {label: hotline.choose, state: Object.assign(this.#card, {data, state, wish, today}), plain: () => plainList(data.contacts)},
      source: first ? sayAll(sourceLines(first.row.contact)) : nothing,
    });
  }

  get #more(): typeof CardMore | undefined {
    return this.#frame.more as unknown as typeof CardMore;
  }

  #wish(): Wish {
    // Which destinations there are comes with the data file; until then any is believed.
    const {destinations} = contactsNow().data;
    const named = destinations ? oneOf('destination', this.destination, ['', ...Object.keys(destinations)], '') : tidy(this.destination);
    return {
      region: oneOf('region', this.region, REGIONS, 'ntt'),
      destination: this.#card.country ?? named,
      need: oneOf('need', this.need, ['', ...NEEDS], ''),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-hotline-card': HotlineCard;
  }
}
