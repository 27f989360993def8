import {pathToFileURL} from 'node:url';
import {readData} from '../src/cli/data.js';
import {contactModules, voicesModule, wovenModules, writeModules} from '../src/cli/generated.js';
import {compileAll} from '../src/cli/words/compile.js';

/**
 * Makes `src/generated/` (what the sources import) from the data and the language files, and the words that
 * readers fetch. Run before types, tests and builds.
 */
export async function generate(wordsFolder = 'dist/web/1/words'): Promise<void> {
  const data = readData();
  writeModules({...contactModules(data), ...wovenModules(data)});
  compileAll(wordsFolder);
  // Loaded only now: it says sentences that need the modules just written, and a fresh clone has none.
  const {askLines, scripts} = await import('../src/content/voices.js');
  writeModules({voices: voicesModule(scripts(), askLines())});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await generate();
