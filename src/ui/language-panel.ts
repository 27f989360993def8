import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {bare} from '../base/ltr.js';
import * as more from '../content/common-more.js';
import {CODES, SOURCE, isDraft, langTag} from '../languages.js';
import {getLocale} from '../locale.js';
import {contactsNow} from './contacts-store.js';
import {correctionLink} from './correction.js';
import type {FrameController} from './frame-controller.js';
import {LANGUAGE_NAMES} from './language-names.js';
import {tellLanguage} from './language.js';
import {moreStyles} from './more.styles.js';
import {offer} from './offer.js';
import {checkedOf} from './progress.js';
import {say} from './say.js';
import {voicesIn} from './voices-later.js';

/** What the part `languages.js` can do: the picker, which most readers never open. */
export interface Languages {
  panel(it: FrameController): TemplateResult;
  styles: CSSResult[];
}

/** The languages that this page and this phone ask for: attribute `languages`, `data-lang`, the browser's own list. */
const asked = ({host}: FrameController): string[] => [
  ...(host.languages ?? '').split(/[\s,]+/),
  ...[...document.querySelectorAll<HTMLElement>('script[data-lang]')].map((script) => script.dataset.lang!),
  ...(navigator.languages ?? []),
];

/** A message about a wrong translation, where the steward set an address for it. */
function correction(it: FrameController): unknown {
  const code = getLocale();
  const text = () => more.wrongWords(LANGUAGE_NAMES[code], it.host.renderRoot.querySelector('#title')!.textContent!.trim());
  const link = code !== SOURCE && correctionLink(contactsNow().data.correction, bare(text()));
  return link ? html`<a href=${link} target="_blank" rel="noreferrer">${say(more.wrongTranslation)}</a>` : nothing;
}

/** The languages: those one can rely on, then the drafts, folded, each with how many of its sentences are checked. */
export function panel(it: FrameController): TemplateResult {
  const row = (code: string) => html`
    <button class="row" lang=${langTag(code)} aria-pressed=${code === getLocale()} @click=${() => tellLanguage(code)}>${LANGUAGE_NAMES[code]}</button>
    ${isDraft(code) ? html`<p class="small">${say(() => more.checkedSentences(...checkedOf(code, it.widget)))}</p>` : nothing}
  `;
  const fold = (codes: string[], heading: () => string, notice?: () => string) =>
    codes.length
      ? html`<details ?open=${codes.includes(getLocale())}><summary>${say(heading)}</summary>${notice ? html`<p class="note">${say(notice)}</p>` : nothing}${codes.map(row)}</details>`
      : nothing;
  const {open, drafts, unchecked} = offer(CODES, isDraft, (code) => checkedOf(code, it.widget)[0], asked(it));
  return html`
    ${it.failedLanguage
      ? html`<p class="note">${say(more.languageFailed)} <button @click=${() => tellLanguage(it.failedLanguage)}>${say(more.again)}</button></p>`
      : nothing}
    ${open.map(row)} ${voicesIn(it)} ${fold(drafts, more.otherLanguages)} ${fold(unchecked, more.uncheckedLanguages, more.uncheckedNotice)} ${correction(it)}
  `;
}

/** The look of all this, for widgets that have no panel of their own yet. */
export const styles = [moreStyles];
