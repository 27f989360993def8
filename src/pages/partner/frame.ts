import {html} from '@lit-labs/ssr';
import * as words from '../../content/kit/site.js';
import {longDay} from '../../base/dates.js';
import {ltr} from '../../base/ltr.js';
import type {KitFacts} from '../../kit/snippet.js';
import {getLocale} from '../../locale.js';
import {LANGUAGE_NAMES} from '../../ui/language-names.js';
import {say} from '../shell.js';

/** What the pages of the partner site are made of. */
export interface SiteFacts {
  kit: KitFacts;
  /** Address of the folder where the site will stand, with a slash at its end: for those without JavaScript. */
  url: string;
  /** A destination as pages write it → its country (ISO 3166). */
  countries: Readonly<Record<string, string>>;
  /** The day of the contacts. */
  asOf: string;
}

/** Languages of the partner site, and the folder of each. */
export const SITE_LANGUAGES = {id: '', en: 'en/'} as const;

/** The way from a page of this language to the root of the site. */
export const root = (): string => (getLocale() === 'id' ? './' : '../');

/** The address of a page of the site, in the language on screen or another one. The front page is its folder. */
export const siteAddress = (file: string, language = getLocale()): string => root() + SITE_LANGUAGES[language as keyof typeof SITE_LANGUAGES] + (file === 'index.html' ? '' : file);

/** One page of the partner site. `data` is what its script needs: facts and sentences, as JSON. */
export const sitePage = (file: string, title: () => string, facts: SiteFacts, main: unknown, data: unknown = {}) => html`<!doctype html>
<html lang=${getLocale()} data-root=${root()} data-kit=${JSON.stringify(data)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title()} – Migrasi Aman</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root()}site.css">
<script src="${root()}1/aman.js" data-lang=${getLocale()} defer></script>
<script src="${root()}site.js" defer></script>
</head>
<body>
<div class="band"></div>
<header class="top">
<a class="brand" href=${siteAddress('index.html')}>Migrasi Aman</a>
<nav aria-label=${LANGUAGE_NAMES.id}><ul>${Object.keys(SITE_LANGUAGES).map((code) =>
    code === getLocale() ? html`<li><strong>${LANGUAGE_NAMES[code]}</strong></li>` : html`<li><a class="other-language" href=${siteAddress(file, code)} lang=${code} hreflang=${code}>${LANGUAGE_NAMES[code]}</a></li>`,
  )}</ul></nav>
</header>
<main>${main}</main>
<footer><p>${say(() => words.dataDate(ltr(longDay(facts.asOf, getLocale()))))}. ${say(words.licence)}</p></footer>
</body>
</html>
`;
