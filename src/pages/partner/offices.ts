import {html} from '@lit-labs/ssr';
import * as words from '../../content/kit/offices.js';
import {copied, copyByHand} from '../../content/common-more.js';
import {home} from '../../content/kit/site.js';
import {policy} from '../../kit/outputs.js';
import {say} from '../shell.js';
import {siteAddress, sitePage, type SiteFacts} from './frame.js';

/** A text to copy: seen as text, and taken whole by its button. */
const statement = (id: string, title: () => string, lines: readonly (() => string)[]): unknown => html`<section id=${id}><h2>${say(title)}</h2>
<div class="statement" data-text>${lines.map((line) => html`<p>${say(line)}</p>`)}</div>
<p><button type="button" class="quiet" data-copies=${id} hidden>${say(words.copyText)}</button> <span role="status"></span></p></section>`;

/** What each line of a policy is for. */
const lines = (base: string): unknown => html`<table><tbody>${policy(base)
  .split(';\n')
  .map((line) => {
    const name = line.split(' ')[0] as keyof typeof words.directive;
    return html`<tr><td><code>${line}</code></td><td>${say(words.directive[name])}</td></tr>`;
  })}</tbody></table>`;

/** The page for offices: statements, answers, policy lines, files with their hashes. */
export const officesPage = (facts: SiteFacts): unknown => {
  const {version, integrity} = facts.kit;
  return sitePage(
    'offices.html',
    words.title,
    facts,
    html`<h1>${say(words.title)}</h1><p class="lead">${say(words.lead)}</p>
${statement('accessibility', words.accessibility.title, [...words.accessibility.lines, words.accessibility.basis])}
${statement('privacy', words.privacy.title, [...words.privacy.lines, words.privacy.basis])}
<section id="security"><h2>${say(words.securityTitle)}</h2>
<div class="statement" data-text><dl>${words.security.map(([question, answer]) => html`<dt>${say(question)}</dt><dd>${say(answer)}</dd>`)}</dl></div>
<p><button type="button" class="quiet" data-copies="security" hidden>${say(words.copyText)}</button> <span role="status"></span></p></section>
<section id="policy" data-url=${facts.url}><h2>${say(words.headers)}</h2>
<h3>${say(words.ownFiles)}</h3>${lines('./')}
<h3>${say(words.ourFiles)} <span class="address">${facts.url}</span></h3>${lines(facts.url)}</section>
<section id="files"><h2>${say(words.files)}</h2><p>${say(() => words.filesLead(version))}</p>
<div class="wide"><table><tbody>${Object.entries(integrity)
      .filter(([file]) => /^[\w.-]+\.js$/.test(file))
      .map(([file, hash]) => html`<tr><td><code>${version}/${file}</code></td><td><code>${hash}</code></td></tr>`)}</tbody></table></div></section>
<p><a href=${siteAddress('index.html')}>${say(home)}</a></p>`,
    {done: copied(), byHand: copyByHand()},
  );
};
