import {html} from '@lit-labs/ssr';
import {ltr} from '../base/ltr.js';
import {sourceName} from '../content/contact-lines.js';
import * as answer from '../content/lookup-answers.js';
import * as checks from '../content/lookup-checks.js';
import * as note from '../content/lookup-note.js';
import {day} from '../content/day.js';
import {eventLines, listLine} from '../content/lookup-lines.js';
import {lookupPage as words} from '../content/lookup-page.js';
import * as lookup from '../content/lookup.js';
import {page} from '../content/page.js';
import {ANSWERS} from '../data/answers.js';
import {listAge} from '../data/freshness.js';
import type {Contacts} from '../data/contacts.js';
import type {RegistryFile} from '../data/registry.js';
import {sanctionOf, type Sanctioned, type SanctionsFile} from '../data/sanctions.js';
import {SOURCE} from '../languages.js';
import {helpLines, officeLines, sayAll} from './contact.js';
import {say, shell} from './shell.js';

/** The two official lists (docs/LOOKUP.md): the one that ours is a copy of, and the one we could not read. */
const OFFICIAL = 'https://siskop2mi.bp2mi.go.id/profil/lembaga/list_lembaga/p3mi';

/** What stands where a script, or a hand, fills in. */
const BLANK = ltr('…');

const script = (): unknown => html`<blockquote>“${say(lookup.askScript)}”</blockquote>`;

/** The record as a sheet: filled by the widget's message, or by hand. */
const recordSheet = (office: unknown): unknown => html`<section class="sheet" id="note"><h1>${say(note.heading)}</h1>
<p class="asked">${say(() => note.asked(BLANK))}</p>
${ANSWERS.map((kind) => html`<p data-answer=${kind} hidden>${say(() => note.answer(answer.headline[kind](BLANK)))}</p>`)}
<p class="when">${say(() => note.when(BLANK, BLANK))}</p>
${questions()}
${office}
<p class="back"><a href="#top">${say(page.back)}</a></p></section>`;

const questions = (): unknown => html`<h2>${say(checks.heading)}</h2><ol>
<li>“${say(checks.jobOrder)}” <small>${say(checks.jobOrderWhy)}</small></li>
<li>“${say(checks.destination)}”</li>
<li>“${say(checks.branch)}”</li>
<li>“${say(checks.person)}” <small>${say(checks.personWhy)}</small></li></ol>`;

const company = (name: string): unknown => html`<span lang=${SOURCE}>PT ${name}</span>`;

function sanction(each: Sanctioned, today: string): unknown {
  const {state, event: last} = sanctionOf(each);
  return html`<li class="contact"><h4>${company(each.name)}</h4>
<ul>${each.events.map(
    (event) => html`<li>${sayAll(eventLines(event))}${event.decision ? html` <span lang=${SOURCE}>${event.decision}.</span>` : ''} <a href=${event.source.url}>${say(() => sourceName(event.source))}</a></li>`,
  )}</ul>
${state !== 'ended' && last.until && last.until < today ? html`<p>${say(answer.termOver)}</p>` : ''}${state === 'ended' ? '' : html`<p>${say(answer.todayUnknown)}</p>`}</li>`;
}

/** The whole list as text that can be found and printed, one line a company. */
function list({names, numbers}: RegistryFile): unknown {
  const all = numbers.split('\n');
  return html`<ul class="firms" lang=${SOURCE}>${names.split('\n').map((name, row) => html`<li>PT ${name} <bdi>${all[row]}</bdi></li>`)}</ul>`;
}

/** The lookup's page: what to ask of whom, how to check a company oneself, the sanctions, and the list from A to Z. */
export function recruiterPage(data: Contacts, registry: RegistryFile, sanctions: SanctionsFile): unknown {
  const [help, place] = [helpLines(data), officeLines(data)];
  const expired = listAge('registry', registry.asOf, data.asOf) === 'expired';
  return shell(
    'recruiter-lookup',
    lookup.title,
    recordSheet(place),
    html`<aman-recruiter-lookup theme="auto" heading-level="2">${help}</aman-recruiter-lookup>`,
    html`<p>${say(words.intro)}</p>
<h2>${say(words.askAll)}</h2>
${script()}
<h3>${say(lookup.whoName.person)}</h3><p>${say(lookup.personKind)} ${say(lookup.personLaw)} <small>${say(lookup.personLawSource)}</small></p><p>${say(lookup.refuses)}? ${say(lookup.refused)}</p>
<h3>${say(lookup.whoName.advert)}</h3><p>${say(lookup.advertNone)}</p>
<h3>${say(lookup.whoName.programme)}</h3><p>${say(lookup.programme)} ${say(lookup.programmeAsk)}</p>
<h3>${say(lookup.whoName.company)}</h3><p>${say(() => answer.headline['wrong-form'](''))} ${say(answer.notSafe)}</p>
${questions()}
<p><strong>${say(answer.askFirst)}</strong></p>${place}
<p class="note">${say(note.whom)} <a href="#note">${say(words.record)}</a></p>
<h2>${say(words.how)}</h2><ol><li>${say(words.stepName)}</li><li>${say(words.stepList)}</li><li>${say(words.stepSanctions)}</li>
<li>${say(words.stepOfficial)} <a href=${OFFICIAL}>${say(words.officialList)}</a>, <a href="${OFFICIAL}_sanksi">${say(words.officialSanctions)}</a></li></ol>
<h2>${say(words.sanctions)}</h2><p>${say(() => words.incomplete(day(sanctions.asOf)))}</p>
<ul class="contacts">${sanctions.firms.map((each) => sanction(each, data.asOf))}</ul>
<h2 id="list">${say(words.list)}</h2><p>${say(listLine(registry.source, registry.asOf))} ${say(answer.headOffice)}</p>
<p class="old" data-list=${registry.asOf} ?hidden=${!expired}>${say(words.listOld)}</p>
<p>${say(answer.number)}</p>
${list(registry)}
<footer><p>${say(page.licence)}</p></footer>`,
  );
}
