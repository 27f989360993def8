import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {currentContacts} from '../src/cli/contacts.js';
import {compileAll} from '../src/cli/words/compile.js';
import {builtInContacts} from '../src/data/contacts.publish.js';

/**
 * Makes `src/generated/` (what the sources import) from the data and the language files, and the words that
 * readers fetch. Run before types, tests and builds.
 */
export function generate(wordsFolder = 'dist/web/1/words'): void {
  const contacts = currentContacts();
  mkdirSync('src/generated', {recursive: true});
  // Its beginning, {"schema":1,"asOf":, marks the block inside a built script for a tool that replaces it.
  const block = JSON.stringify(builtInContacts(contacts)).replace(/[\\']/g, '\\$&');
  writeFileSync(
    'src/generated/contacts.ts',
    `// Made by the build from src/data/contacts.json: the national and NTT contacts.\nimport type {Contacts} from '../data/contacts.js';\n\nexport const builtIn = JSON.parse('${block}') as Contacts;\n`,
  );
  compileAll(wordsFolder);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) generate();
