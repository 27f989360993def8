import {html} from '@lit-labs/ssr';
import {bare, pieces} from '../base/ltr.js';
import {common} from '../content/common.js';
import * as more from '../content/common-more.js';
import {SOURCE, isDraft, langTag} from '../languages.js';
import {getLocale, phrase} from '../locale.js';
import {LANGUAGE_NAMES} from '../ui/language-names.js';
import {checkedOf} from '../ui/progress.js';

/** A sentence in a page: as `say` in widgets, with its own `lang` where it is not the page's. */
export function say(sentence: () => string): unknown {
  const {text, lang, draft} = phrase(sentence);
  const parts = pieces(text).map((part, i) => (i % 2 ? html`<bdi dir="ltr">${part}</bdi>` : part));
  if (lang === getLocale()) return parts;
  const behind = draft && bare(draft);
  return html`<span lang=${lang}>${parts}</span>${behind ? html` <small class="draft" lang=${langTag(getLocale())}>${behind}</small>` : ''}`;
}

const languages = (widget: string): unknown =>
  Object.entries(LANGUAGE_NAMES).map(([code, name]) => {
    const [checked, total] = checkedOf(code, widget);
    const draft = isDraft(code) ? html` <small>(${phrase(() => more.checkedSentences(checked, total)).text})</small>` : '';
    return code === getLocale()
      ? html`<li><strong lang=${langTag(code)}>${name}</strong>${draft}</li>`
      : html`<li><a href="../${code}/${widget}.html" hreflang=${langTag(code)} lang=${langTag(code)}>${name}</a>${draft}</li>`;
  });

/**
 * A complete page of one widget: everything in HTML, style and enhancement in two files that all pages share. The
 * widget stands on top where scripts run; below it the same content stands for everybody.
 */
export const shell = (widget: string, title: () => string, sheets: unknown, fallback: unknown, main: unknown) => html`<!doctype html>
<html lang=${langTag(getLocale())}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="responsive-embedded-sizing">
<title>${phrase(title).text} – Migrasi Aman</title>
<link rel="stylesheet" href="../page.css">
<script src="../../${widget}.js" data-lang=${getLocale()} defer></script>
<script src="../page.js" defer></script>
</head>
<body>
${sheets}
<div class="page">
<div class="band"></div>
<header>
<h1>${say(title)}</h1>
<nav aria-label=${LANGUAGE_NAMES[SOURCE]}><ul class="languages">${languages(widget)}</ul></nav>
${isDraft(getLocale()) ? html`<p class="note">${say(common.draftNotice)}</p>` : ''}
</header>
<main>
${fallback}
<p class="whole" hidden><a href="${widget}.html" target="_blank">${say(common.fullPage)}</a></p>
${main}
</main>
</div>
</body>
</html>
`;
