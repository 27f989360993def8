import {html} from '@lit-labs/ssr';
import {page} from './page.js';
import type {Picture, SheetRow} from './rows.js';
import * as says from './says.js';

/** Where a picture's bytes come from. */
export type PictureBytes = (file: string) => Uint8Array;

const image = ({file, width, height}: Picture, bytes: PictureBytes): unknown =>
  html`<img alt="" width=${width} height=${height} src=${`data:image/jpeg;base64,${Buffer.from(bytes(file)).toString('base64')}`}>`;

const rowView = (row: SheetRow): unknown => html`
<li class="row">
<p class="source"><b class="number">${row.number}</b> ${row.critical ? html`<b class="critical">${says.CRITICAL}</b> ` : ''}<span lang="id">${row.source}</span></p>
<p class="draft">${says.DRAFT} ${row.draft === undefined ? html`<i>${says.NO_DRAFT}</i>` : html`<b>${row.draft}</b>`} <small>(${says.STAGES[row.stage]})</small></p>
<p class="write"><span class="answers">☐ Mengerti ☐ Sopan ☐ Enak diucapkan</span> ${says.MORE_TEXT}</p>
</li>`;

/** Rows that stand beside one picture, or in one place without any. */
function groupsOf(rows: readonly SheetRow[]): {picture?: Picture; place: string; rows: SheetRow[]}[] {
  const groups: {picture?: Picture; place: string; rows: SheetRow[]}[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.picture === row.picture && (row.picture || last.place === row.place)) last.rows.push(row);
    else groups.push({...(row.picture && {picture: row.picture}), place: row.place, rows: [row]});
  }
  return groups;
}

/**
 * The sheet on paper: one HTML file with its pictures inside, A4. Numbers are those of the workbook, so that somebody
 * can type the answers in.
 */
export function paper(language: string, name: string, rows: readonly SheetRow[], date: string, bytes: PictureBytes): Promise<string> {
  const decide = says.OPEN_QUESTIONS[language] ?? [];
  return page(says.TITLE(name), html`
<header>
<h1>${says.TITLE(name)}</h1>
<p>${says.MADE(date)}</p>
<p class="write">${says.WHO}</p>
<p class="write">${says.WHEN}</p>
<ol class="how">${says.HOW.map((line) => html`<li>${line}</li>`)}</ol>
<ul class="questions">${says.QUESTIONS.map((line) => html`<li>${line}</li>`)}</ul>
${decide.length ? html`<h2>${says.OPEN_TITLE}</h2><ul class="decide">${decide.map((line) => html`<li>${line} <span class="line"></span></li>`)}</ul>` : ''}
</header>
<main>
${groupsOf(rows).map(
  ({picture, place, rows: own}) => html`
<section>
<h2>${place}</h2>
${picture ? html`<figure>${image(picture, bytes)}</figure>` : html`<p>${says.NO_PICTURE}</p>`}
<ul class="rows">${own.map(rowView)}</ul>
</section>`,
)}
</main>`);
}
