import {html} from '@lit-labs/ssr';
import {day} from '../content/day.js';
import {page} from '../content/page.js';
import {spoken, type Around} from '../content/pulpit/compose.js';
import {greetings} from '../content/pulpit/frame.js';
import {statementsOf, type Message} from '../content/pulpit/message.js';
import * as words from '../content/pulpit/page.js';
import {SERIES, messageOf} from '../content/pulpit/series.js';
import * as w from '../content/pulpit/words.js';
import {basis, idsOf} from '../content/statements.js';
import type {Contacts} from '../data/contacts.js';
import type {FactsFile} from '../data/facts.js';
import {unpack} from '../data/pulpit-calendar.js';
import type {Length} from '../data/pulpit.js';
import {ageOf} from '../data/freshness.js';
import {asOf} from '../generated/facts.js';
import {calendar} from '../generated/pulpit.js';
import {isDraft} from '../languages.js';
import {getLocale} from '../locale.js';
import {askFirst, helpLines} from './contact.js';
import {heldLine, pulpitSheets, until} from './pulpit-sheets.js';
import {say, shell} from './shell.js';
import {readLine, statements} from './statements.js';

/** The page of the pulpit messages: all eight in their short and long form, with what they rest on; the year; and the sheets. */
export function pulpitPage(data: Contacts, facts: FactsFile): unknown {
  const {links, sources} = statements(facts, data.asOf);
  const {contact, phone} = askFirst(data);
  const [greeting, closing] = greetings.umum;
  const around: Around = {contact, phone, expired: ageOf(contact, data.asOf, data.asOf) === 'expired', greeting, closing};
  const help = helpLines(data);

  const text = (it: Message, length: Length): unknown => html`<h3>${say(w[length])}</h3><div class="told">${spoken(it, length, around).map((line) => html`<p>${say(line)}</p>`)}</div>`;
  const message = (it: Message, at: number): unknown => html`<section class="message" id=${it.id} data-until=${until(it)} data-read=${asOf}><h2>${at + 1}. ${say(it.title)}</h2>${heldLine(it)}
${text(it, 'short')}${text(it, 'long')}${text(it, 'prayer')}
<p><small>${say(basis)}:</small> ${links([...new Set(statementsOf(it).flatMap(idsOf))])}</p></section>`;
  const sunday = ({sunday, message, occasion}: ReturnType<typeof unpack>[number]): unknown =>
    html`<li>${say(() => day(sunday))}: <a href="#${message}">${say(messageOf(message).title)}</a>${occasion ? html` <small>${say(w.occasions[occasion])}</small>` : ''}</li>`;

  return shell(
    'pulpit-message',
    w.title,
    pulpitSheets(data),
    html`<aman-pulpit-message theme="auto" heading-level="2">${help}</aman-pulpit-message>`,
    html`<p>${say(words.intro)} ${say(words.how)} <b>${say(words.never)}</b></p>
${isDraft(getLocale()) ? html`<p class="note">${say(w.nativeFirst)}</p>` : ''}
<p class="printing"><a href="#insert">${say(words.inserts)}</a> <a href="#poster">${say(words.posters)}</a> <a href="#guide">${say(words.guides)}</a> <a href="#slide">${say(words.slides)}</a> <a href="pulpit-message.ics">${say(w.calendar)}</a></p>
<ol class="index">${SERIES.map(({id, title}) => html`<li><a href="#${id}">${say(title)}</a></li>`)}</ol>
${SERIES.map(message)}
<details><summary>${say(words.schedule)}</summary><p>${say(words.scheduleNote)}</p><ol class="sundays">${unpack(calendar).map(sunday)}</ol></details>
${help}
<p>${readLine()}</p>
${sources()}
<footer><p>${say(page.licence)}</p></footer>`,
  );
}
