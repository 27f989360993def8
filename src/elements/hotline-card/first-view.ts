import {html, nothing, type TemplateResult} from 'lit';
import {telLink} from '../../base/phone.js';
import {channelLink, hasNumber, plainTerms} from '../../content/contact-lines.js';
import {hotline} from '../../content/hotline.js';
import type {Channel, Contact} from '../../data/contacts.js';
import {SOURCE, getLocale} from '../../locale.js';
import {say, sayAll} from '../../ui/say.js';

/** The name of a contact, in the language on screen where it has one. */
export const nameOf = ({name}: Contact): unknown => (getLocale() === 'en' && name.en ? name.en : html`<span lang=${SOURCE}>${name.id}</span>`);

/** The number to press. Its text is the number, so that it can be read and copied where `tel:` is forbidden. */
export const callLink = ({value, display}: Channel, pressed: () => void): TemplateResult => html`
  <a class="call" part="call" href=${telLink(value) ?? nothing} @click=${pressed}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 11a15 15 0 0 0 6 6l2-2q1-1 5 1 1 0 1 1v3q0 1-1 1A17 17 0 0 1 3 4q0-1 1-1h3q1 0 1 1 2 4 1 5z"/></svg>
    <span><small>${say(hotline.call)}</small> <bdi class="number" dir="ltr">${display}</bdi></span>
  </a>
`;

/** Every number that is built in, without a further request: what an opened card shows when nothing more can come. */
export const plainList = (contacts: readonly Contact[]): TemplateResult => html`
  <ul class="contacts">
    ${contacts.map(
      (contact) => html`<li class="contact">
        <div class="name">${nameOf(contact)}</div>
        ${contact.unsure ? html`<div class="mark">${say(hotline.unsure)}</div>` : nothing}
        ${contact.channels.map((channel) => html`<div><a class="number" href=${channelLink(channel) ?? nothing}><bdi dir="ltr">${channel.display}</bdi></a> ${hasNumber(channel) ? sayAll(plainTerms(channel)) : nothing}</div>`)}
      </li>`,
    )}
  </ul>
`;
