import {html} from '@lit-labs/ssr';
import {channelLink, sourceLines, type Line} from '../content/contact-lines.js';
import type {Channel, Contact} from '../data/contacts.js';
import {SOURCE, getLocale} from '../locale.js';
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
