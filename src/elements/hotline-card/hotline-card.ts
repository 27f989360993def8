import {LitElement, html, nothing} from 'lit';
import {dayOf, longDay} from '../../base/dates.js';
import {now} from '../../base/clock.js';
import {ltr} from '../../base/ltr.js';
import {common} from '../../content/common.js';
import {hotline} from '../../content/hotline.js';
import {DESTINATIONS, NEEDS, REGIONS, type Destination} from '../../data/contacts.js';
import {getLocale} from '../../locale.js';
import {oneOf} from '../../ui/attributes.js';
import {askForContacts, askWhenIdle, contactsNow, onContacts} from '../../ui/contacts-store.js';
import {ContactEvent} from '../../ui/events.js';
import {frame, note} from '../../ui/frame.js';
import {FrameController, frameProperties} from '../../ui/frame-controller.js';
import {frameStyles} from '../../ui/styles.js';
import {say} from '../../ui/say.js';
import {firstNumber, statesOf, type State, type Wish} from './choose.js';
import {styles} from './hotline-card.styles.js';
import {callLink, sourceOf, termsOf} from './contact-view.js';
import {panel, type Card} from './panel.js';

/**
 * The right number now: one to press at once, and behind a button those for five needs, with what to say.
 *
 * @summary Emergency and advice numbers for people from NTT who want to work, or work, abroad.
 * @tag aman-hotline-card
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
  static override styles = [frameStyles, styles];
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

  readonly #frame = new FrameController(this, 'hotline-card');
  readonly #card: Card = {frame: this.#frame, contacted: (id, kind) => void this.dispatchEvent(new ContactEvent(id, kind))};
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onContacts(() => {
      if (contactsNow().state === 'failed') this.#frame.fail('data');
      this.requestUpdate();
    });
    if (this.#wish().destination) void askForContacts();
    else askWhenIdle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render() {
    const {data, state} = contactsNow();
    const wish = this.#wish();
    const today = dayOf(now());
    const first = firstNumber(data, wish, today);
    const date = ltr(longDay(data.asOf, getLocale()));
    const missing = state === 'failed' && this.#frame.online;

    const states: State[] = statesOf(data, wish, today);
    if (!this.#frame.online) states.push('offline');
    if (missing) states.push('data-failed');
    if (this.#unsupported()) states.push('unsupported');

    return frame(this.#frame, {
      title: hotline.title,
      states,
      first: html`
        ${first ? callLink(first.channel, () => this.#card.contacted(first.row.contact.id, 'phone')) : note(say(hotline.empty))}
        ${first ? html`<p class="meta">${termsOf(first.channel)}</p>` : nothing}
        ${first?.row.age === 'expired' ? note(html`${say(hotline.mayHaveChanged)} ${say(hotline.secondWay)}`) : nothing}
        ${this.#unsupported() ? note(say(hotline.unsupportedRegion)) : nothing}
        ${this.#frame.online ? nothing : note(say(() => common.offline(date)))}
        ${missing ? note(say(() => common.dataFailed(date))) : nothing}
      `,
      more: {label: hotline.choose, body: () => panel(this.#card, data, state, wish, today)},
      source: first ? sourceOf(first.row.contact) : nothing,
    });
  }

  #wish(): Wish {
    return {
      region: oneOf('region', this.region, REGIONS, 'ntt'),
      destination: this.#card.country ?? oneOf('destination', this.destination, ['', ...(Object.keys(DESTINATIONS) as Destination[])], ''),
      need: oneOf('need', this.need, ['', ...NEEDS], ''),
    };
  }

  #unsupported(): boolean {
    const asked = this.region?.trim().toLowerCase();
    return Boolean(asked) && !(REGIONS as readonly string[]).includes(asked!);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aman-hotline-card': HotlineCard;
  }
}
