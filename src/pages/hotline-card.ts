import {html} from '@lit-labs/ssr';
import {longDay} from '../base/dates.js';
import {ltr} from '../base/ltr.js';
import {channelLink, hasNumber} from '../content/contact-lines.js';
import {countryName, termLines} from '../content/contact-lines-more.js';
import {contactNote, needAdvice, needName, needScript, opened, roleName} from '../content/hotline-more.js';
import {hotline} from '../content/hotline.js';
import {page as words} from '../content/page.js';
import {NEEDS, type Channel, type Contact, type Contacts} from '../data/contacts.js';
import {ageOf} from '../data/freshness.js';
import {SOURCE} from '../languages.js';
import {getLocale} from '../locale.js';
import {nameOf, number, sayAll, source} from './contact.js';
import {sheets} from './hotline-sheets.js';
import {say, shell} from './shell.js';

const isAway = (contact: Contact): boolean => contact.scope === 'destination';

const way = (channel: Channel): unknown => html`<li>${channel.type === 'whatsapp' ? 'WhatsApp ' : ''}${number(channel)}${
  channel.role && roleName[channel.role] ? html` <small>${say(roleName[channel.role])}</small>` : ''
}${hasNumber(channel) ? html`<br><small>${sayAll(termLines(channel))}</small>` : ''}</li>`;

function entry(contact: Contact, data: Contacts): unknown {
  const expired = ageOf(contact, data.asOf, data.asOf) === 'expired';
  // The page cannot know today's date without a script: what has not expired yet is told by page.js when it has.
  const old = html`${say(hotline.mayHaveChanged)} ${say(hotline.secondWay)}`;
  return html`<li class="contact" id=${contact.id} data-scope=${contact.scope} data-date=${contact.checkedOn ?? contact.sourceDate ?? ''}>
<h4>${nameOf(contact)}</h4>
${contact.area ? html`<p>${say(() => opened.area(contact.area!))}</p>` : ''}
${contact.unsure ? html`<p class="mark">${say(hotline.unsure)}</p>` : ''}
${expired ? html`<p class="old">${old}</p>` : html`<p class="old" hidden>${old}</p>`}
<ul>${contact.channels.map(way)}</ul>
${contactNote[contact.id] ? html`<p>${say(contactNote[contact.id])}</p>` : ''}
<p class="source"><a href=${contact.source.url!}>${source(contact)}</a></p>
</li>`;
}

function need(which: (typeof NEEDS)[number], data: Contacts): unknown {
  const found = data.needs[which].map((id) => data.contacts.find((each) => each.id === id)!);
  const rows = [...found.filter((each) => !each.unsure), ...found.filter((each) => each.unsure)];
  return html`<section><h3>${say(needName[which])}</h3>
<p>${say(needAdvice[which])}</p>
<ul>${rows.map((each) => {
    const first = each.channels.find((channel) => hasNumber(channel) && (which !== 'abroad' || channel.value.startsWith('+')));
    return html`<li><a href="#${each.id}">${nameOf(each)}</a>${first ? [': ', number(first)] : ''}${each.unsure ? html` <small>${say(hotline.unsure)}</small>` : ''}</li>`;
  })}${which === 'abroad' || which === 'danger' ? html`<li><a href="#abroad">${say(words.allAbroad)}</a></li>` : ''}</ul>
<p><strong>${say(opened.whatToSay)}</strong></p><blockquote>“${say(needScript[which])}”</blockquote></section>`;
}

const byCountry = (data: Contacts): [string, Contact[]][] => {
  const places = [...new Set(data.contacts.filter(isAway).flatMap((each) => each.places ?? []))];
  return places
    .map((code): [string, Contact[]] => [countryName(code), data.contacts.filter((each) => isAway(each) && each.places?.includes(code))])
    .map(([name, list]): [string, Contact[]] => [name, [...list].sort((a, b) => Number(a.unsure ?? false) - Number(b.unsure ?? false))])
    .sort(([a], [b]) => a.localeCompare(b, [getLocale(), SOURCE]));
};

/** The hotline page: every contact that may be shown, its hours, what to say, and three sheets to print. */
export function hotlinePage(data: Contacts): unknown {
  const first = data.contacts.find((each) => each.id === data.needs.ask[0])!;
  const call = first.channels.find((channel) => channel.type === 'phone')!;
  const shown = new Set<string>();
  const once = (each: Contact): unknown => (shown.has(each.id) ? html`<li><a href="#${each.id}">${nameOf(each)}</a></li>` : (shown.add(each.id), entry(each, data)));
  return shell(
    'hotline-card',
    hotline.title,
    sheets(data),
    html`<aman-hotline-card theme="auto" heading-level="2">
<p><a class="call" href=${channelLink(call)!}>${say(hotline.call)} <bdi class="number" dir="ltr">${call.display}</bdi></a></p>
<p>${nameOf(first)}. ${sayAll(termLines(call))}</p>
</aman-hotline-card>`,
    html`<p>${say(words.intro)}</p>
<section class="printing"><h2>${say(words.printed)}</h2>
<ul><li><a href="#card">${say(words.card)}</a></li><li><a href="#wallet">${say(words.wallet)}</a></li><li><a href="#poster">${say(words.poster)}</a></li></ul>
<p>${say(words.how)}</p></section>
<h2>${say(words.byNeed)}</h2>
${NEEDS.map((each) => need(each, data))}
<h2>${say(words.allNational)}</h2>
<ul class="contacts">${data.contacts.filter((each) => !isAway(each)).map(once)}</ul>
<p class="note">${say(opened.noLocalPhone)}</p>
<h2 id="abroad">${say(words.allAbroad)}</h2>
<div class="countries">${byCountry(data).map(([name, list]) => html`<h3>${name}</h3><ul class="contacts">${list.map(once)}</ul>`)}</div>
<footer><p>${say(() => words.dataDate(ltr(longDay(data.asOf, getLocale()))))}</p><p>${say(words.licence)}</p></footer>`,
  );
}
