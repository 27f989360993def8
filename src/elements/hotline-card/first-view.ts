import {html, nothing, type TemplateResult} from 'lit';
import {channelLink, hasNumber, plainTerms} from '../../content/contact-lines.js';
import {hotline} from '../../content/hotline.js';
import type {Contact} from '../../data/contacts.js';
import {nameOf} from '../../ui/call.js';
import {say, sayAll} from '../../ui/say.js';

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
