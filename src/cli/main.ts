#!/usr/bin/env node
/* The command line: `npm run migrasi-aman -- <what> <how>`. Every failure is a sentence and an exit code that is not 0. */

const USAGE = `migrasi-aman: commands for those who keep the data and the words

  migrasi-aman contacts check            check src/data/contacts.json and say what is shown, and what is not, and why
  migrasi-aman registry import <file>    make src/data/registry.json from a CSV file of companies (docs/LOOKUP.md says how)
  migrasi-aman sanctions import <file>   make src/data/sanctions.json from a CSV file of decisions
  migrasi-aman lists check               check both lists and say what ships, how old it is, and what is kept back
  migrasi-aman publish <dist/web>        put the data into a built folder, beside and inside its scripts and pages (docs/HOSTING.md)
  migrasi-aman words sync                bring locales/*.xlf in step with the sources (nothing translated is lost)
  migrasi-aman words report              how many sentences of each language are drafts, checked, final, stale, missing
  migrasi-aman words terms               check that a term is always said alike, by the lists in locales/terms/
  migrasi-aman words export <language>   a workbook and a sheet to print, for native speakers (locales/README.md says how)
  migrasi-aman words import <language> <file>   take the workbook back, and say what changed
  migrasi-aman voices export <language>  the ten core messages, ready to be read into a phone (docs/VOICES.md)
  migrasi-aman voices make <folder>      make voices.json from the recordings in a folder
  migrasi-aman voices check <file>       check a voices.json and its recordings
`;

const importer = async () => (await import('./import/run.js')).importList;

/** These take more words: files and languages. */
const TAKES_MORE = /^publish$|^voices | (import|export|terms)$/;

const commands: Record<string, (rest: string[]) => Promise<number>> = {
  publish: async (rest) => (await import('./publish/publish.js')).publish(rest),
  'contacts check': async () => (await import('./contacts.js')).check(),
  'registry import': async (rest) => (await importer())((await import('./import/registry.js')).registry, rest),
  'sanctions import': async (rest) => (await importer())((await import('./import/sanctions.js')).sanctions, rest),
  'lists check': async () => (await import('./lists.js')).check(),
  'words sync': async () => (await import('./words/report.js')).syncAndTell(),
  'words report': async () => (await import('./words/report.js')).report(),
  'words terms': async (rest) => (await import('./words/check-terms.js')).checkTerms(rest),
  'words export': async (rest) => (await import('./words/export.js')).exportSheet(rest),
  'words import': async (rest) => (await import('./words/import.js')).importSheet(rest),
  'voices export': async (rest) => (await import('./voices/export.js')).exportScripts(rest),
  'voices make': async (rest) => (await import('./voices/make.js')).make(rest),
  'voices check': async (rest) => (await import('./voices/check.js')).check(rest),
};

const words = process.argv.slice(2);
const named = words[0] === 'publish' ? 1 : 2;
const asked = words.slice(0, named).join(' ');
const rest = words.slice(named);
if (!asked || asked === 'help' || asked === '--help') console.log(USAGE);
else if (!commands[asked] || (rest.length && !TAKES_MORE.test(asked))) {
  console.error(`migrasi-aman: there is no command "${[asked, ...rest].join(' ')}".\n\n${USAGE}`);
  process.exitCode = 2;
} else
  commands[asked](rest).then(
    (code) => (process.exitCode = code),
    (error: Error) => {
      console.error(`migrasi-aman ${asked}: ${error.message}`);
      process.exitCode = 1;
    },
  );
