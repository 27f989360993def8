import {html} from '@lit-labs/ssr';
import * as w from '../content/checklist.js';
import * as d from '../content/checklist-destinations.js';
import * as words from '../content/checklist-page.js';
import {PAPERS_STEP, abroad, minor, planFor, type Plan} from '../content/checklist-plan.js';
import {papersFor, type Item, type Paper} from '../content/checklist-papers.js';
import {page} from '../content/page.js';
import type {Contacts} from '../data/contacts.js';
import {DESTINATIONS} from '../data/destinations.js';
import type {FactsFile} from '../data/facts.js';
import {status} from '../generated/facts.js';
import {askFirst, helpLines, officeLines} from './contact.js';
import {say, shell} from './shell.js';
import {readLine, statements} from './statements.js';

/**
 * The checklist's page: the steps, the papers, the destinations, and for each sentence its basis; and the list as a
 * sheet, blank or filled by the widget. It is made on one day, so rules that were too old then are not in it.
 */
export function checklistPage(data: Contacts, facts: FactsFile): unknown {
  const {said, sources} = statements(facts, data.asOf);
  const items = (all: readonly Item[]): unknown => all.map((item) => (typeof item === 'function' ? html`<p>${say(item)}</p>` : said(item)));

  // Everything that some answer shows, once: the page cannot ask.
  const plans: Plan[] = [{}, {scheme: 'government'} as const, {scheme: 'own'} as const, {scheme: 'sea'} as const, {trouble: 'money'} as const, {trouble: 'elsewhere'} as const, {trouble: 'refused'} as const, {trouble: 'left'} as const, {trouble: 'birth'} as const, {work: 'household'} as const].map((answers) => planFor(answers, (id) => status[id]));
  const seen = (at: number): Item[] => [...new Set(plans.flatMap(({steps}) => steps[at].items))];
  const papers = [...new Map([...papersFor({}), ...papersFor({scheme: 'sea'})].map((each) => [each.id, each])).values()];

  const paper = ({name, items: why, where, lacking}: Paper): unknown => html`<li class="contact"><h4>${say(name)}</h4>${items(why)}<p>${say(() => w.where(where()))}</p><p><b>${say(w.lacking)}:</b> ${say(lacking)}</p></li>`;
  const {phone, away} = askFirst(data);
  const [help, place] = [helpLines(data), officeLines(data)];

  const row = ({id, name, where}: Paper): unknown => html`<li data-id=${id}><span class="box"></span> ${say(name)} <small>${say(() => w.where(where()))}</small><span class="blank"></span></li>`;
  const sheet = html`<section class="sheet" id="list"><h1>${say(w.title)}</h1>
<p>${say(words.nameLine)} <span class="blank"></span></p><p>${say(words.countryLine)} <span class="blank"></span></p>
<ol class="boxes">${plans[0].steps.map(({title}, at) => html`<li><span class="box"></span> ${at + 1}. ${say(title)}${at === PAPERS_STEP ? '' : html` <span class="blank"></span>`}</li>`)}</ol>
<h2>${say(words.papers)}</h2><ul class="boxes">${papers.map(row)}</ul>
<p><b>${say(w.bring)}</b></p><p>${say(words.notes)} <span class="blank"></span><span class="blank"></span></p>
${place}<p class="number">${phone.display}</p>${away ? html`<p>${say(w.abroadTitle)}: <b class="number">${away.display}</b></p>` : ''}<p class="source">${readLine()}</p>
<p class="back"><a href="#top">${say(page.back)}</a></p></section>`;

  return shell(
    'migration-checklist',
    w.title,
    sheet,
    html`<aman-migration-checklist theme="auto" heading-level="2">${help}</aman-migration-checklist>`,
    html`<div class="checklist"><p>${say(words.intro)} <a href="#list">${say(words.sheet)}</a></p>
${plans[0].steps.map(({title}, at) => html`<section><h2>${at + 1}. ${say(title)}</h2>${items(seen(at))}${at === PAPERS_STEP ? html`<ul class="contacts">${papers.map(paper)}</ul>` : ''}</section>`)}
<h2>${say(words.minors)}</h2>${items(minor.items)}
<h2>${say(w.abroadTitle)}</h2>${items(abroad({place: 'unpapered'}).items)}
${away ? html`<p class="number"><a href="tel:${away.value}">${away.display}</a></p>` : ''}
<h2>${say(words.countries)}</h2>
${DESTINATIONS.filter((id) => d.about[id].length).map((id) => html`<section><h3>${say(d.name[id])}</h3>${status[id] === 'open' ? '' : html`<p><b>${say(d.heading[status[id] as 'closed'])}</b></p>`}${items(d.about[id])}${id === 'middle-east' ? said(d.nurses) : ''}</section>`)}
${said(d.nttHousehold)}
<p><strong>${say(w.bring)}</strong></p>${help}<h2>${say(words.office)}</h2>${place}
<p>${readLine()}</p>
${sources()}
<footer><p>${say(page.licence)}</p></footer></div>`,
  );
}
