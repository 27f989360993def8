import {html} from '@lit-labs/ssr';
import type {Day} from '../base/dates.js';
import {day} from '../content/day.js';
import {basis, idsOf, readOn, saidToday, sourceOf, type Statement} from '../content/statements.js';
import type {FactsFile} from '../data/facts.js';
import {asOf} from '../generated/facts.js';
import {SOURCE} from '../languages.js';
import {phrase} from '../locale.js';
import {say} from './shell.js';

/** The line that says when law and sources were read. */
export const readLine = (): unknown => say(() => readOn(day(asOf)));

/** What a statement says on the day a page is made: rules that were too old then are not in it. */
export function saidOn(it: Statement, today: Day): unknown {
  const {line, old} = saidToday(it, today);
  return html`${say(line)}${old ? html` <b class="old">${say(old)}</b>` : ''}`;
}

/**
 * The statements of a page: `said` writes one, with numbers that lead to its bases, `links` the numbers alone; `sources`, asked for after the last of
 * them, lists these bases in the order in which they were met.
 */
export function statements({facts}: FactsFile, today: Day): {said(it: Statement): unknown; links(ids: readonly string[]): unknown; sources(): unknown} {
  const met: string[] = [];
  const number = (id: string): number => met.indexOf(id) + 1 || met.push(id);
  const links = (ids: readonly string[]): unknown => html`<small>${ids.map((id) => html`<a href="#fact-${number(id)}">${number(id)}</a> `)}</small>`;
  return {
    links,
    said: (it) => html`<p data-facts=${it.facts}>${saidOn(it, today)} ${links(idsOf(it))}</p>`,
    sources: () =>
      html`<ol class="sources" aria-label=${phrase(basis).text}>${met.map((id, at) => html`<li id="fact-${at + 1}"><span lang=${SOURCE}>${facts[id].citation}</span>. <a href=${facts[id].url}>${say(sourceOf(facts[id]))}</a></li>`)}</ol>`,
  };
}
