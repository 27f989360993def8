import {html} from '@lit-labs/ssr';
import * as words from '../../content/kit/site.js';
import {fallbackTags, pageAddress, scriptLine, type Placement} from '../../kit/snippet.js';
import {WIDGETS, type Language, type Widget} from '../../kit/widgets.js';
import type {Tag} from '../../kit/markup.js';
import {getLocale} from '../../locale.js';
import {say} from '../shell.js';
import {builderForm} from './builder.js';
import {root, siteAddress, sitePage, type SiteFacts} from './frame.js';
import {spoken} from './spoken.js';

/** The three widgets whose snippets stand ready for whoever has no JavaScript. */
const READY: readonly Widget[] = ['hotline-card', 'recruiter-lookup', 'migration-checklist'];

/** The words inside a live tag, as elements of the page. */
const inside = (tags: readonly Tag[]): unknown =>
  tags.map(({children: [child]}) =>
    typeof child === 'string' ? html`<p>${child}</p>` : child.tag === 'a' ? html`<p><a href=${child.attributes.href as string}>${child.children}</a></p>` : html`<p><strong>${child.children}</strong></p>`,
  );

/** Static tags: a template's tag name cannot be a value. */
const demo = (widget: Widget, within: unknown, level = '3'): unknown =>
  ({
    'hotline-card': html`<aman-hotline-card theme="auto" heading-level=${level}>${within}</aman-hotline-card>`,
    'recruiter-lookup': html`<aman-recruiter-lookup theme="auto" heading-level=${level}>${within}</aman-recruiter-lookup>`,
    'migration-checklist': html`<aman-migration-checklist theme="auto" heading-level=${level}>${within}</aman-migration-checklist>`,
    'rights-quiz': html`<aman-rights-quiz theme="auto" heading-level=${level}>${within}</aman-rights-quiz>`,
    'pulpit-message': html`<aman-pulpit-message theme="auto" heading-level=${level}>${within}</aman-pulpit-message>`,
  })[widget];

const placement = (url: string, widget: Widget): Placement => ({base: url, lang: getLocale() as Language, placed: [{widget, attributes: {}}]});

const tool = (widget: Widget, {kit}: SiteFacts): unknown => {
  const here = placement(root(), widget);
  return html`<article class="tool" id=${widget}>
<div class="about"><h3>${say(words.names[widget])}</h3>
<p>${say(words.about[widget])}</p>
<p class="links"><a class="button quiet" href="#widgets=${widget}" data-place=${widget} hidden>${say(words.place)}</a>
<a href=${pageAddress(here, widget)}>${say(words.fullPage)}</a></p></div>
<div class="demo">${demo(widget, inside(fallbackTags(here, kit, widget)))}</div>
</article>`;
};

const readySnippet = (widget: Widget, {kit, url}: SiteFacts): unknown => html`<div class="output">
<label for="ready-${widget}">${say(words.names[widget])}</label>
<textarea id="ready-${widget}" rows="7" readonly spellcheck="false">${scriptLine(placement(url, widget), kit)}</textarea>
</div>`;

/** The front page: what it is, every widget live, the builder, and the way without JavaScript. */
export const frontPage = (facts: SiteFacts): unknown =>
  sitePage(
    'index.html',
    words.title,
    facts,
    html`<section class="hero"><div>
<h1>${say(words.title)}</h1>
<p class="lead">${say(words.lead)}</p>
<ul class="promises">${words.promises.map((line) => html`<li>${say(line)}</li>`)}</ul>
<p class="links"><a class="button" href="#ready" data-begin>${say(words.begin)}</a> <a href="#tools">${say(words.tools)}</a> <a href=${siteAddress('offices.html')}>${say(words.forOffices)}</a></p></div>
<div class="demo">${demo('hotline-card', inside(fallbackTags(placement(root(), 'hotline-card'), facts.kit, 'hotline-card')), '2')}</div>
</section>
${builderForm(facts)}
<section id="ready" data-url=${facts.url}><details open><summary><h2>${say(words.ready)}</h2></summary>
<p>${say(words.readyLead)} <span class="example">${say(() => words.changeAddress(facts.url))}</span></p>
${READY.map((widget) => readySnippet(widget, facts))}</details></section>
<section id="tools"><h2>${say(words.tools)}</h2><p>${say(words.toolsLead)}</p>
${WIDGETS.filter((widget) => widget !== 'hotline-card').map((widget) => tool(widget, facts))}</section>
<section id="questions"><h2>${say(words.questions)}</h2>
${words.asked.map(([question, answer], at) => html`<details ?open=${at === words.UNTRIED}><summary>${say(question)}</summary><p>${say(answer)}</p></details>`)}</section>
<section id="for-offices"><h2>${say(words.forOffices)}</h2><p>${say(words.officesLead)}</p>
<p class="links"><a class="button quiet" href=${siteAddress('offices.html')}>${say(words.forOffices)}</a></p></section>`,
    {facts: facts.kit, words: spoken()},
  );
