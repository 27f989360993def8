import {bundle} from './build.js';
import {SEED} from './content.js';
import {htmlPages, type Kit} from './html.js';
import {govuk, webawesome} from './kits.js';
import {page, plain} from '../pages.js';
import {snippet} from '../../snippet.js';
import type {Content} from './pages/content.js';
import {PAGES, VARIANTS, type PageName} from './variants.js';

const FILES: Record<PageName, string> = {'hotline-card': 'card', 'rights-quiz': 'quiz', 'recruiter-lookup': 'lookup'};

/** Files by their path on the host. */
export type Files = Record<string, string>;

/** Our page: the snippet that the site offers; the quiz has a seed, so that it asks what all the others ask. */
const ours = (name: PageName): string => page(snippet('', name).replace('<aman-rights-quiz>', `<aman-rights-quiz seed="${SEED}">`));

/** The page's own words inside a place that a framework fills, as they stand inside our tag. */
const mountPoint = (name: PageName): string => `<div id="app">${plain(name).replace(/<\/?aman-[^>]*>/g, '')}</div>`;

/** Words in front, and the widget's HTML hidden until its script is there; a card is all HTML, and its own words. */
const htmlBody = (name: PageName, content: Content, kit: Kit): string => {
  const html = htmlPages[name](content, kit);
  return name === 'hotline-card' ? html : `<div id="fallback">${mountPoint(name).replace('<div id="app">', '<div>')}</div><div id="app" hidden>${html}</div>`;
};

/** Every page with its files. */
export async function pages(content: Content): Promise<Files> {
  const files: Files = {};
  for (const name of PAGES) {
    files[`/plain/${name}.html`] = page(plain(name));
    files[`/ours/${name}.html`] = ours(name);
    for (const {name: peer} of VARIANTS.slice(2)) {
      const jsx = peer === 'react' || peer === 'preact' ? peer : undefined;
      const {js, css} = await bundle(jsx ? `jsx/${FILES[name]}.tsx` : `${peer}/${FILES[name]}.ts`, content, jsx);
      const at = `/${peer}/${name}`;
      files[`${at}.js`] = js;
      files[`${at}.css`] = css;
      const kit = peer === 'govuk' ? govuk : peer === 'webawesome' ? webawesome : undefined;
      // A script of a few bytes that does nothing is not sent: GOV.UK's card has none.
      const head = `<link rel="stylesheet" href="${at}.css">${js.length > 100 ? `<script src="${at}.js" defer></script>` : ''}`;
      files[`${at}.html`] = page(kit ? htmlBody(name, content, kit) : mountPoint(name), head);
    }
  }
  return files;
}
