import {html, nothing, type TemplateResult} from 'lit';
import {bare, pieces} from '../base/ltr.js';
import {langTag} from '../languages.js';
import {getLocale, phrase} from '../locale.js';

/**
 * A sentence on screen. Every part carries its own `lang`: where a translation is missing, or a sentence could hurt
 * and nobody has checked it, Indonesian stands there, with the draft small behind it.
 */
export function say(sentence: () => string): unknown {
  const {text, lang, draft} = phrase(sentence);
  const parts = pieces(text).map((part, i) => (i % 2 ? html`<bdi dir="ltr">${part}</bdi>` : part));
  if (lang === getLocale()) return parts;
  return html`<span lang=${lang}>${parts}</span>${draft ? html` <small class="draft" lang=${langTag(getLocale())}>${bare(draft)}</small>` : nothing}`;
}

/** Several sentences, one after the other. */
export const sayAll = (lines: readonly (() => string)[]): unknown => lines.map((line) => [say(line), ' ']);

/** A sentence as a paragraph of its own, where it holds; `part`: its class. */
export const lineIf = (holds: unknown, sentence: () => string, part?: string): unknown => (holds ? html`<p class=${part ?? nothing}>${say(sentence)}</p>` : nothing);
export const line = (sentence: () => string): unknown => lineIf(true, sentence);

/** A line that stands out without shouting: states that are not errors. It may come without a press, so screen readers are told. */
export const note = (text: unknown): TemplateResult => html`<p class="note" role="status">${text}</p>`;
