import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../base/clock.js';
import {openState} from '../../base/hours.js';
import {own} from '../../base/own.js';
import {channelLink, hasNumber, sourceLines} from '../../content/contact-lines.js';
import {termLines} from '../../content/contact-lines-more.js';
import {contactNote, opened, roleName} from '../../content/hotline-more.js';
import {hotline} from '../../content/hotline.js';
import type {Channel, Contact} from '../../data/contacts.js';
import {nameOf} from '../../ui/call.js';
import {say, sayAll} from '../../ui/say.js';
import {copyButton} from '../../ui/tools.js';
import type {Row} from '../../data/choose.js';
import type {Card} from './more.js';
import {saveButton} from './save.js';

/** Cost, reach and hours of a channel, as they stand at this moment. */
export const termsOf = (channel: Channel): TemplateResult =>
  html`<span data-hours=${openState(channel.hours, now()).state}>${sayAll(termLines(channel, now()))}</span>`;

const numberNear = (event: Event): Element | null => (event.currentTarget as Element).closest('.way')!.querySelector('bdi');

function way(card: Card, {id}: Contact, channel: Channel): TemplateResult {
  const {type, value, display, role} = channel;
  const link = channelLink(channel);
  const job = own(roleName, role ?? '');
  const shown = html`${type === 'whatsapp' ? html`<small>${say(opened.whatsApp)}</small> ` : nothing}<bdi dir="ltr">${display}</bdi>`;
  return html`
    <div class="way">
      ${link
        ? html`<a class="number" href=${link} target=${type === 'phone' ? nothing : '_blank'} rel="noreferrer" @click=${() => card.contacted(id, type)}>${shown}</a>`
        : html`<span class="number">${shown}</span>`}
      ${hasNumber(channel) || !link ? copyButton(card.frame, id + type + value, display, () => card.contacted(id, 'copy'), numberNear) : nothing}
      ${job ? html`<span class="small">${say(job)}</span>` : nothing}
      ${hasNumber(channel) ? html`<span class="small">${termsOf(channel)}</span>` : nothing}
    </div>
  `;
}

/** One contact with all its ways, its age, and its source. Medium confidence is said first. */
export function contactView(card: Card, {contact, age}: Row): TemplateResult {
  const about = own(contactNote, contact.id);
  return html`
    <li class="contact" data-id=${contact.id}>
      <div class="name">${nameOf(contact)}</div>
      ${contact.area ? html`<div class="small">${say(() => opened.area(contact.area!))}</div>` : nothing}
      ${contact.unsure ? html`<div class="mark">${say(hotline.unsure)}</div>` : nothing}
      ${age === 'expired' ? html`<div class="old">${say(hotline.mayHaveChanged)}</div>` : nothing}
      ${age === 'notice' ? html`<div class="small">${say(opened.ageing)}</div>` : nothing}
      ${contact.channels.map((channel) => way(card, contact, channel))}
      ${about ? html`<div>${say(about)}</div>` : nothing}
      ${!contact.unsure && contact.channels.some(hasNumber) ? saveButton(card, contact) : nothing}
      <div class="small">${sayAll(sourceLines(contact))}</div>
    </li>
  `;
}
