import {html} from '@lit-labs/ssr';
import {longDay} from '../base/dates.js';
import {ltr} from '../base/ltr.js';
import {hasNumber, plainTerms} from '../content/contact-lines.js';
import {needScript, opened} from '../content/hotline-more.js';
import {hotline} from '../content/hotline.js';
import {page as words} from '../content/page.js';
import type {Channel, Contact, Contacts} from '../data/contacts.js';
import {getLocale, phrase} from '../locale.js';
import {nameOf, sayAll, source} from './contact.js';
import {say} from './shell.js';

/* Paper shows only contacts of high confidence: a sheet cannot be called back. */

const numbers = (contact: Contact): Channel[] => contact.channels.filter(hasNumber);
const tag = (channel: Channel): string => (channel.type === 'whatsapp' ? 'WhatsApp ' : '');

const where = (): unknown => html`<p class="where"><svg class="qr" role="img" aria-label=${phrase(words.qr).text} hidden></svg><span class="address" hidden>${say(words.alsoAt)} <b></b></span></p>`;
const dated = (data: Contacts): unknown => html`<p class="source">${say(() => words.dataDate(ltr(longDay(data.asOf, getLocale()))))}</p>`;
const back = (): unknown => html`<p class="back"><a href="#top">${say(words.back)}</a></p>`;

const block = (contact: Contact, home: boolean): unknown => html`<li data-id=${contact.id} ?hidden=${!home}><b>${nameOf(contact)}</b>
${numbers(contact).map((channel) => html`<span class="line">${tag(channel)}<bdi class="number" dir="ltr">${channel.display}</bdi></span>`)}<small>${source(contact)}</small></li>`;

const strip = (channel: Channel): unknown => html`<li><span>${say(hotline.title)}</span> <bdi class="number" dir="ltr">${channel.display}</bdi></li>`;

/** The three sheets. They stand before the page: `:target` shows one and hides the rest, without a script. */
export function sheets(data: Contacts): unknown {
  const high = data.contacts.filter((each) => !each.unsure);
  const home = high.filter((each) => each.scope !== 'destination');
  const [first] = data.needs.ask.map((id) => data.contacts.find((each) => each.id === id)!);
  const call = numbers(first)[0];
  // A contact's name stands once; its further numbers say that they work from abroad.
  const small = home.flatMap((contact) =>
    numbers(contact).filter((each) => each.type === 'phone').map((channel, i) => ({channel, label: i ? say(hotline.fromAbroad) : nameOf(contact)})),
  );
  const wallet = html`<li><b>${say(hotline.title)}</b>${small.map(({channel, label}) => html`<span class="line"><bdi class="number" dir="ltr">${channel.display}</bdi> <small>${label}</small></span>`)}
<small>${say(() => words.dataDate(ltr(longDay(data.asOf, getLocale()))))}</small></li>`;
  return html`<section class="sheet" id="card"><h1>${say(hotline.title)}</h1><ul class="blocks">${high.map((each) => block(each, home.includes(each)))}</ul>
<p><b>${say(opened.whatToSay)}</b></p><blockquote>“${say(needScript.ask)}”</blockquote>${where()}${dated(data)}${back()}</section>
<section class="sheet" id="wallet"><ul class="wallet">${Array.from({length: 10}, () => wallet)}</ul>${back()}</section>
<section class="sheet poster" id="poster"><h1>${say(words.posterLine)}</h1><p class="big"><bdi class="number" dir="ltr">${call.display}</bdi></p><p>${nameOf(first)}</p><p>${sayAll(plainTerms(call))}</p>
${where()}${dated(data)}<ul class="strips">${Array.from({length: 8}, () => strip(call))}</ul>${back()}</section>`;
}
