import {html, nothing, type TemplateResult} from 'lit';
import * as more from '../content/common-more.js';
import {CODES, getLocale, isDraft, langTag} from '../locale.js';
import type {FrameController} from './frame-controller.js';
import {LANGUAGE_NAMES} from './language-names.js';
import {tellLanguage} from './language.js';
import {checkedOf} from './progress.js';
import {say} from './say.js';

const row = (code: string): TemplateResult => html`
  <button class="row" lang=${langTag(code)} aria-pressed=${code === getLocale()} @click=${() => tellLanguage(code)}>${LANGUAGE_NAMES[code]}</button>
`;

/** The languages: checked ones, then the drafts, folded, each with how many of its sentences are checked. */
export const languagePanel = (it: FrameController): TemplateResult => {
  return html`
    ${CODES.filter((code) => !isDraft(code)).map(row)}
    <details ?open=${isDraft(getLocale())}>
      <summary>${say(more.otherLanguages)}</summary>
      ${CODES.filter(isDraft).map((code) => html`${row(code)}<p class="small">${say(() => more.checkedSentences(...checkedOf(code, it.widget)))}</p>`)}
    </details>
    ${it.failedLanguage
      ? html`<p class="note">${say(more.languageFailed)} <button @click=${() => tellLanguage(it.failedLanguage)}>${say(more.again)}</button></p>`
      : nothing}
  `;
};
