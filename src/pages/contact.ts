import {html} from '@lit-labs/ssr';
import {channelLink, plainTerms, sourceLines, type Line} from '../content/contact-lines.js';
import {hotline} from '../content/hotline.js';
import type {Channel, Contact, Contacts} from '../data/contacts.js';
import {OFFICE} from '../ui/help-view.js';
import {SOURCE} from '../languages.js';
import {getLocale} from '../locale.js';
import {say} from './shell.js';

/** A contact's name, in English on the English page, else in Indonesian. */
export const nameOf = (contact: Contact): unknown =>
  getLocale() === 'en' ? contact.name.en : getLocale() === SOURCE ? contact.name.id : html`<span lang=${SOURCE}>${contact.name.id}</span>`;

/** Several sentences, one after the other. */
export const sayAll = (lines: readonly Line[]): unknown => lines.map((line) => [say(line), ' ']);

/** A number as text, and a link where one can be followed. */
export const number = (channel: Channel): unknown => {
  const address = channelLink(channel);
  const shown = html`<bdi dir="ltr">${channel.display}</bdi>`;
  return address ? html`<a class="number" href=${address}>${shown}</a>` : html`<span>${channel.display}</span>`;
};

/** Name and date of a contact's source. */
export const source = (contact: Contact): unknown => sayAll(sourceLines(contact));

/** Whom to ask first, by phone: from Indonesia, and from abroad where there is such a number. */
export function askFirst({contacts, needs}: Contacts): {contact: Contact; phone: Channel; away?: Channel} {
  const contact = contacts.find(({id}) => id === needs.ask[0])!;
  const [phone, away] = contact.channels.filter(({type}) => type === 'phone');
  return {contact, phone, ...(away && {away})};
}

/** How every page ends: the number to press, whose it is, and what the call costs. */
export function helpLines(data: Contacts): unknown {
  const {contact, phone} = askFirst(data);
  return html`<p><a class="call" href="tel:${phone.value}">${say(hotline.call)} <bdi class="number" dir="ltr">${phone.display}</bdi></a></p><p>${nameOf(contact)}. ${sayAll(plainTerms(phone))}</p>`;
}

/** The protection office of NTT, and its address. */
export function officeLines({contacts}: Contacts): unknown {
  const office = contacts.find(({id}) => id === OFFICE)!;
  return html`<p><b>${nameOf(office)}</b><br>${office.channels.find(({type}) => type === 'address')?.display} <small>${office.unsure ? say(hotline.unsure) : ''}</small></p>`;
}
