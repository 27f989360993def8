import {html} from '@lit-labs/ssr';
import {labels, usual, values} from '../../content/kit/attributes.js';
import * as words from '../../content/kit/builder.js';
import * as check from '../../content/kit/check.js';
import {recipes} from '../../content/kit/hosts.js';
import {about, names} from '../../content/kit/site.js';
import {countryName} from '../../content/contact-lines-more.js';
import {keyOf} from '../../kit/choices.js';
import {HOSTS} from '../../kit/hosts.js';
import {COMMON, LANGUAGES, OWN, WIDGETS, type Attribute} from '../../kit/widgets.js';
import {getLocale} from '../../locale.js';
import {LANGUAGE_NAMES, namesOfLanguages} from '../../ui/language-names.js';
import {say} from '../shell.js';
import {root, type SiteFacts} from './frame.js';

const mark = (field: string): unknown => html`<output class="mark" data-mark=${field} for=${`f-${field}`}></output>`;

type Names = Readonly<Record<string, () => string>>;

/** Options of a choice; values without a name of their own are other ways to write one that has. */
const options = ({values, usual: first}: Extract<Attribute, {kind: 'choice'}>, named: Names): unknown => html`${first ? '' : html`<option value="">${usual()}</option>`}${values
  .filter((value) => named[value])
  .map((value) => (value === first ? html`<option value=${value} selected>${named[value]()}</option>` : html`<option value=${value}>${named[value]()}</option>`))}`;

function field(key: string, attribute: Attribute, named: Names = {}): unknown {
  const id = `f-${key}`;
  const label = html`<label for=${id}>${say(labels[key])}</label>`;
  switch (attribute.kind) {
    case 'switch':
      return html`<p class="field tick"><input type="checkbox" id=${id} name=${key} value="true">${label}${mark(key)}</p>`;
    case 'choice':
      return html`<p class="field">${label}<select id=${id} name=${key}>${options(attribute, named)}</select>${mark(key)}</p>`;
    case 'number':
      return html`<p class="field">${label}<input id=${id} name=${key} inputmode="numeric" placeholder=${attribute.usual} size="4">${mark(key)}</p>`;
    default:
      return html`<p class="field">${label}<input id=${id} name=${key} inputmode=${attribute.kind === 'address' ? 'url' : 'text'} autocomplete="off" spellcheck="false">${mark(key)}</p>`;
  }
}

/** One draft language, or several. */
const draftNames: Names = Object.fromEntries((COMMON.languages as Extract<Attribute, {kind: 'choice'}>).values.map((codes) => [codes, () => namesOfLanguages(codes)]));

/** Countries of the card have their names from the table of Node or the browser. */
const namesOf = (key: string, countries: SiteFacts['countries']): Names | undefined =>
  key === 'hotline-card.destination' ? Object.fromEntries(Object.entries(countries).map(([name, code]) => [name, () => countryName(code)])) : key === 'languages' ? draftNames : values[key];

const legend = (step: number): unknown => html`<legend><span class="number">${step}</span> ${say(words.steps[step - 1])}</legend>`;

/** The builder: five steps on one page, and a preview as wide as a small phone. Its script shows it. */
export const builderForm = ({countries}: SiteFacts): unknown => html`<section id="builder" hidden>
<h2>${say(words.heading)}</h2>
<div class="workbench">
<form autocomplete="off">
<fieldset data-step="1">${legend(1)}<p>${say(words.chooseLead)}</p>
<div class="cards">${WIDGETS.map((widget) => html`<label class="choice"><input type="checkbox" name="widgets" value=${widget}><span><strong>${say(names[widget])}</strong> <small>${say(about[widget])}</small></span></label>`)}</div>${mark('widgets')}</fieldset>
<fieldset data-step="2">${legend(2)}
<div class="cards">${HOSTS.map((host) => html`<label class="choice"><input type="radio" name="host" value=${host}><span>${say(recipes[host].name)}</span></label>`)}</div>${mark('host')}</fieldset>
<fieldset data-step="3">${legend(3)}<p>${say(words.settingsLead)}</p>
<p class="field" data-only="files"><label for="f-own">${say(words.folder)}</label><input id="f-own" name="own" inputmode="url" autocomplete="off" spellcheck="false"><small>${say(words.folderHint)}</small>${mark('own')}</p>
<p class="field"><label for="f-lang">${say(labels.lang)}</label><select id="f-lang" name="lang">${LANGUAGES.map((code) => html`<option value=${code}>${LANGUAGE_NAMES[code]}</option>`)}</select></p>
<details><summary>${say(words.more)}</summary>
${Object.entries(COMMON).map(([key, attribute]) => field(key, attribute, namesOf(key, countries)))}
<p class="field" data-not="framed"><label for="f-accent">${say(words.colour)}</label><input id="f-accent" name="accent" autocomplete="off" spellcheck="false" size="9"><small>${say(words.colourHint)}</small>${mark('accent')}<button type="button" class="quiet" id="use-colour" hidden>${say(() => words.useColour('…'))}</button></p>
<p class="field tick" data-only="script files code"><input type="checkbox" id="f-pinned" name="pinned" value="1"><label for="f-pinned">${say(words.fixed)}</label><small>${say(words.fixedCost)}</small></p>
${WIDGETS.map((widget) => html`<fieldset class="own" data-widget=${widget}><legend>${say(() => words.optionsOf(names[widget]()))}</legend>${Object.entries(OWN[widget]).map(([name, attribute]) => field(keyOf(widget, name), attribute, namesOf(keyOf(widget, name), countries)))}</fieldset>`)}
</details></fieldset>
<fieldset data-step="4">${legend(4)}
<div class="recipe-of">${HOSTS.map((host) => html`<p class="why" data-host=${host} hidden>${say(recipes[host].why)}</p>`)}</div>
<p class="links"><a data-only="files" href="${root()}migrasi-aman-files.zip" download>${say(words.download)}</a></p>
<div id="outputs"></div>
<div id="sharing" data-only="share" hidden><button type="button" class="quiet" id="picture">${say(words.picture)}</button><p class="links"><a href="${root()}1/pages/${getLocale()}/hotline-card.html#poster">${say(words.poster)}</a></p><div id="codes"></div></div>
${HOSTS.map((host) => html`<ol class="recipe" data-host=${host} hidden>${recipes[host].steps.map((line) => html`<li>${say(line)}</li>`)}</ol>`)}
<p class="links"><a data-only="plugin script" data-wordpress href="${root()}wordpress/migrasi-aman.zip" download>${say(words.plugin)}</a></p>
<p><button type="button" class="quiet" id="keep">${say(words.keep)}</button> <small>${say(words.keepHint)}</small> <span id="kept" role="status"></span></p></fieldset>
<fieldset data-step="5" data-not="share">${legend(5)}
<p><label for="paste">${say(check.heading)}</label> <small>${say(check.lead)}</small></p>
<textarea id="paste" rows="5" spellcheck="false" autocomplete="off"></textarea>
<p><button type="button" id="check">${say(check.button)}</button> <small>${say(check.stays)}</small></p>
<div id="result" role="status"></div></fieldset>
</form>
<aside aria-label=${words.preview()}><h3>${say(words.preview)}</h3><div class="phone"><iframe id="preview" title=${words.preview()} width="320" height="600"></iframe></div></aside>
</div></section>`;
