import {mkdirSync, writeFileSync} from 'node:fs';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Contacts} from '../data/contacts.js';
import {CODES, SOURCE} from '../languages.js';
import {setWordLoader, switchLanguage, useWords} from '../locale.js';
import type {FactsFile} from '../data/facts.js';
import {hotlinePage} from '../pages/hotline-card.js';
import {checklistPage} from '../pages/migration-checklist.js';
import {pulpitCalendar} from '../pages/pulpit-calendar.js';
import {pulpitPage} from '../pages/pulpit-message.js';
import {recruiterPage} from '../pages/recruiter-lookup.js';
import {quizPage} from '../pages/rights-quiz.js';
import type {RegistryFile} from '../data/registry.js';
import type {SanctionsFile} from '../data/sanctions.js';
import {compile} from './words/compile.js';
import {allSentences} from './words/scan.js';
import {readUnits} from './words/xliff.js';

/** The public data that pages are made of. */
export interface PageFacts {
  contacts: Contacts;
  facts: FactsFile;
  registry: RegistryFile;
  sanctions: SanctionsFile;
}

/** The pages there are, and what each is made of. */
const PAGES: Record<string, (facts: PageFacts) => unknown> = {
  'hotline-card': ({contacts}) => hotlinePage(contacts),
  'migration-checklist': ({contacts, facts}) => checklistPage(contacts, facts),
  'pulpit-message': ({contacts, facts}) => pulpitPage(contacts, facts),
  'recruiter-lookup': ({contacts, registry, sanctions}) => recruiterPage(contacts, registry, sanctions),
  'rights-quiz': ({contacts, facts}) => quizPage(contacts, facts),
};

/**
 * Writes `<folder>/<lang>/<widget>.html` for every widget and language, and the calendar of the pulpit messages. The languages come one after the other:
 * the language is one for the whole process.
 */
export async function renderPages(facts: PageFacts, folder: string): Promise<void> {
  const sentences = allSentences();
  setWordLoader(async (code) => compile(code, sentences, readUnits(`locales/${code}.xlf`)));
  for (const code of CODES) {
    await useWords('pages');
    if (!(await switchLanguage(code))) throw new Error(`The words of ${code} could not be read.`);
    mkdirSync(`${folder}/${code}`, {recursive: true});
    for (const [widget, page] of Object.entries(PAGES)) {
      const html = await collectResult(render(page(facts)));
      writeFileSync(`${folder}/${code}/${widget}.html`, html.trim() + '\n');
    }
    writeFileSync(`${folder}/${code}/pulpit-message.ics`, pulpitCalendar(facts.contacts));
  }
  await switchLanguage(SOURCE);
}
