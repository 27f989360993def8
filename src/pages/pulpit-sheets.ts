import {html} from '@lit-labs/ssr';
import {nothing} from 'lit';
import {ltr} from '../base/ltr.js';
import {plainTerms} from '../content/contact-lines.js';
import {hotline} from '../content/hotline.js';
import {day} from '../content/day.js';
import {page as common} from '../content/page.js';
import {printableUntil} from '../content/pulpit/compose.js';
import * as f from '../content/pulpit/frame.js';
import * as guide from '../content/pulpit/guide.js';
import {lineOf, type Message} from '../content/pulpit/message.js';
import * as words from '../content/pulpit/page.js';
import {SERIES} from '../content/pulpit/series.js';
import * as w from '../content/pulpit/words.js';
import type {Contacts} from '../data/contacts.js';
import {asOf} from '../generated/facts.js';
import {isDraft} from '../languages.js';
import {getLocale, phrase} from '../locale.js';
import {askFirst, nameOf, sayAll} from './contact.js';
import {say} from './shell.js';

/** Until which day a message may be printed, and the line that says so afterwards; nothing for those that do not age. */
export const until = (it: Message): string | typeof nothing => printableUntil(it) ?? nothing;
export const heldLine = (it: Message): unknown => (it.dated ? html`<p class="held old" hidden>${say(words.notPrinted)}</p>` : '');

/**
 * The sheets: inserts, posters, guides and slides, each with all eight messages. The widget shows one of them and fills
 * its blanks; without it a sheet prints all eight. Text and numbers are the page's own.
 */
export function pulpitSheets(data: Contacts): unknown {
  const {contact, phone} = askFirst(data);
  const number = html`<bdi class="number" dir="ltr">${phone.display}</bdi>`;
  const whose = html`<p>${nameOf(contact)}. ${sayAll(plainTerms(phone))}</p>`;
  const draft = isDraft(getLocale()) ? html`<br>${say(words.draftPaper)}` : '';
  const dated = html`<p class="stand">${say(() => f.data(day(asOf)))}${draft}</p>`;
  const parish = html`<p class="parish" hidden><bdi></bdi> <bdi></bdi></p>`;
  const local = html`<p class="local" hidden>${say(() => f.localNumber(ltr(' '), ltr(' ')))}</p>`;
  const where = ({leadsTo}: Message, beside: unknown = ''): unknown =>
    html`<div class="where" data-page=${leadsTo}><svg class="qr" role="img" aria-label=${phrase(words.qr).text} hidden></svg><div><p class="address" hidden>${say(words.more)} <b></b></p>${dated}</div>${beside}</div>`;
  const why = (it: Message): unknown => html`<p>${sayAll(it.why.map(lineOf))}</p>`;
  const leaf = (kind: string, it: Message, body: unknown): unknown => html`<article class=${kind} data-id=${it.id} data-until=${until(it)} data-read=${asOf}>${heldLine(it)}${body}</article>`;

  const insert = (it: Message): unknown => leaf('insert', it, html`${parish}<h2>${say(it.title)}</h2>${why(it)}<p><b>${say(it.act)}</b></p>
<p class="big">${number}</p>${whose}${local}${where(it)}`);
  const poster = (it: Message): unknown => leaf('poster', it, html`<h1>${say(it.title)}</h1><p>${say(it.act)}</p><p class="big">${number}</p>${whose}${local}${where(it)}${parish}
<ul class="strips">${Array.from({length: 8}, () => html`<li><span>${say(hotline.title)}</span> ${number}</li>`)}</ul>`);
  const slide = (it: Message): unknown => leaf('slide', it, html`<h2>${say(it.title)}</h2><p>${say(it.act)}</p><p class="big">${number}</p>${local}${where(it, parish)}`);
  const talk = (it: Message): unknown => leaf('guide', it, html`<h2>${say(guide.title)}: ${say(it.title)}</h2>${parish}<ol>${guide.steps.map((step) => html`<li>${say(step)}</li>`)}</ol>
<blockquote>${sayAll([...it.why.map(lineOf), it.act])}</blockquote><h3>${say(guide.questionsTitle)}</h3><ol class="questions">${guide.questions[it.id].map((each) => html`<li>${say(each)}</li>`)}</ol>
<p><b>${say(guide.careful)}</b></p><p>${say(guide.alone)} ${say(guide.withChildren)}</p><p class="big">${number}</p>${whose}${local}${dated}`);

  const sheet = (id: string, paper: string, of: (it: Message) => unknown): unknown => html`<section class="sheet leaf" id=${id} data-paper=${paper}><p class="back"><a href="#top">${say(common.back)}</a> <button hidden>${say(w.print)}</button></p><p class="note overflow" hidden>${say(words.overflow)}</p>${SERIES.map(of)}</section>`;
  return html`${sheet('insert', 'a5', insert)}${sheet('poster', 'a4', poster)}${sheet('guide', 'guide', talk)}${sheet('slide', 'wide', slide)}`;
}
