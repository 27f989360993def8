import {mkdirSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Contacts} from '../data/contacts.js';
import {callOf, fallbackNow} from '../kit/facts.js';
import type {KitFacts} from '../kit/snippet.js';
import {SOURCE} from '../languages.js';
import {switchLanguage, useWords} from '../locale.js';
import {frontPage} from '../pages/partner/front.js';
import {SITE_LANGUAGES, type SiteFacts} from '../pages/partner/frame.js';
import {officesPage} from '../pages/partner/offices.js';

const PAGES: Record<string, (facts: SiteFacts) => unknown> = {'index.html': frontPage, 'offices.html': officesPage};

/** The words inside pasted tags, in the languages that are checked: a draft must not stand in a page for years. */
async function fallbacks(): Promise<KitFacts['fallback']> {
  const fallback = {id: fallbackNow()} as KitFacts['fallback'];
  for (const code of Object.keys(SITE_LANGUAGES) as (keyof typeof SITE_LANGUAGES)[]) {
    await speak(code);
    fallback[code] = fallbackNow();
  }
  await switchLanguage(SOURCE);
  return fallback;
}

async function speak(code: string): Promise<void> {
  await useWords('pages');
  if (!(await switchLanguage(code))) throw new Error(`The words of ${code} could not be read.`);
}

/** What the site says of the files beside it. */
export interface Beside {
  /** Address where the site will stand, with a slash at its end; an example address where nobody knows it. */
  url: string;
  version: string;
  /** Of the files of the full version, as its `sri.json` has it. */
  integrity: Readonly<Record<string, string>>;
}

/** Writes the partner site's pages into `folder`, beside `1/`; call `renderPages` before, which says where words come from. */
export async function renderSite(contacts: Contacts, folder: string, {url, ...files}: Beside): Promise<void> {
  const kit: KitFacts = {...files, call: callOf(contacts), fallback: await fallbacks()};
  const facts: SiteFacts = {kit, url, asOf: contacts.asOf, countries: contacts.destinations ?? {}};
  for (const [code, sub] of Object.entries(SITE_LANGUAGES)) {
    await speak(code);
    mkdirSync(`${folder}/${sub}`, {recursive: true});
    for (const [file, page] of Object.entries(PAGES)) writeFileSync(`${folder}/${sub}${file}`, (await collectResult(render(page(facts)))).trim() + '\n');
  }
  await switchLanguage(SOURCE);
}
