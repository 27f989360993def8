import {html, nothing, svg, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {telLink} from '../../base/phone.js';
import {channelLink, costLines, hasNumber, hoursLines, sourceLines, type Line} from '../../content/contact-lines.js';
import {contactNote, hotline, roleName} from '../../content/hotline.js';
import type {Channel, Contact} from '../../data/contacts.js';
import {SOURCE, getLocale} from '../../locale.js';
import {say} from '../../ui/say.js';
import {copyButton} from '../../ui/tools.js';
import type {Row} from './choose.js';
import type {Card} from './panel.js';
import {saveButton} from './save.js';

const icon = svg`<path d="M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.24 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z"/>`;

/** Several sentences, one after the other. */
export const sayAll = (lines: readonly Line[]): unknown => lines.map((line) => [say(line), ' ']);

/** The name of a contact, in the language on screen where it has one. */
export const nameOf = ({name}: Contact): TemplateResult =>
  getLocale() === 'en' ? html`${name.en}` : html`<span lang=${SOURCE}>${name.id}</span>`;

/** The number to press. Its text is the number, so that it can be read and copied where `tel:` is forbidden. */
export const callLink = (channel: Channel, pressed: () => void): TemplateResult => html`
  <a class="call" part="call" href=${telLink(channel.value) ?? nothing} @click=${pressed}>
    <svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>
    <span><small>${say(hotline.call)}</small> <bdi class="number" dir="ltr">${channel.display}</bdi></span>
  </a>
`;

/** Cost, reach and hours of a channel, as they stand at this moment. */
export const termsOf = (channel: Channel): TemplateResult => {
  const {state, lines} = hoursLines(channel, now());
  return html`${sayAll(costLines(channel))}<span data-hours=${state}>${sayAll(lines)}</span>`;
};

/** The line with source and date. */
export const sourceOf = (contact: Contact): unknown => sayAll(sourceLines(contact));

const numberNear = (event: Event): Element | null => (event.currentTarget as Element).closest('.way')!.querySelector('bdi');

function way(card: Card, {id}: Contact, channel: Channel): TemplateResult {
  const {type, value, display, role} = channel;
  const link = channelLink(channel);
  const shown = html`${type === 'whatsapp' ? [say(hotline.whatsApp), ' '] : nothing}<bdi dir="ltr">${display}</bdi>`;
  return html`
    <div class="way">
      ${link
        ? html`<a class="number" href=${link} target=${type === 'phone' ? nothing : '_blank'} rel="noopener" @click=${() => card.contacted(id, type)}>${shown}</a>`
        : html`<span class="number">${shown}</span>`}
      ${hasNumber(channel) || !link ? copyButton(card.frame, id + type + value, display, () => card.contacted(id, 'copy'), numberNear) : nothing}
      ${role && roleName[role] ? html`<span class="small">${say(roleName[role])}</span>` : nothing}
      ${hasNumber(channel) ? html`<span class="small">${termsOf(channel)}</span>` : nothing}
    </div>
  `;
}

/** One contact with all its ways, its age, and its source. Medium confidence is said first. */
export const contactView = (card: Card, {contact, age}: Row): TemplateResult => html`
  <li class="contact" data-id=${contact.id}>
    <div class="name">${nameOf(contact)}</div>
    ${contact.area ? html`<div class="small">${say(() => hotline.area(contact.area!))}</div>` : nothing}
    ${contact.confidence === 'medium' ? html`<div class="mark">${say(hotline.unsure)}</div>` : nothing}
    ${age === 'expired' ? html`<div class="old">${say(hotline.mayHaveChanged)}</div>` : nothing}
    ${age === 'notice' ? html`<div class="small">${say(hotline.ageing)}</div>` : nothing}
    ${contact.channels.map((channel) => way(card, contact, channel))}
    ${contactNote[contact.id] ? html`<div>${say(contactNote[contact.id])}</div>` : nothing}
    ${contact.confidence === 'high' && contact.channels.some(hasNumber) ? saveButton(card, contact) : nothing}
    <div class="small">${sourceOf(contact)}</div>
  </li>
`;
