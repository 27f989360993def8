import {pathToFileURL} from 'node:url';
import {readData} from '../src/cli/data.js';
import {contactModules, wovenModules, writeModules} from '../src/cli/generated.js';
import {compileAll} from '../src/cli/words/compile.js';

/**
 * Makes `src/generated/` (what the sources import) from the data and the language files, and the words that
 * readers fetch. Run before types, tests and builds.
 */
export function generate(wordsFolder = 'dist/web/1/words'): void {
  const data = readData();
  writeModules({...contactModules(data), ...wovenModules(data)});
  compileAll(wordsFolder);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) generate();
