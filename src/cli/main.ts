#!/usr/bin/env node
/* The command line: `npm run migrasi-aman -- <what> <how>`. Every failure is a sentence and an exit code that is not 0. */

const USAGE = `migrasi-aman: commands for those who keep the data and the words

  migrasi-aman contacts check            check src/data/contacts.json and say what is shown, and what is not, and why
  migrasi-aman words sync                bring locales/*.xlf in step with the sources (nothing translated is lost)
  migrasi-aman words report              how many sentences are drafts, checked, missing
`;

const commands: Record<string, () => Promise<number>> = {
  'contacts check': async () => (await import('./contacts.js')).check(),
  'words sync': async () => (await import('./words/report.js')).syncAndTell(),
  'words report': async () => (await import('./words/report.js')).report(),
};

const asked = process.argv.slice(2).join(' ');
if (!asked || asked === 'help' || asked === '--help') console.log(USAGE);
else if (!commands[asked]) {
  console.error(`migrasi-aman: there is no command "${asked}".\n\n${USAGE}`);
  process.exitCode = 2;
} else
  commands[asked]().then(
    (code) => (process.exitCode = code),
    (error: Error) => {
      console.error(`migrasi-aman ${asked}: ${error.message}`);
      process.exitCode = 1;
    },
  );
