import {spawn} from 'node:child_process';
import {watch} from 'node:fs';
import {serve} from './server.js';

/* Builds dist/web, serves it, and builds it again whenever a source, a language file or the site changes. */

const WATCHED = ['src', 'site', 'locales'];
/** Editors write a file in several steps, in ms. */
const SETTLED = 150;

let building = false;
let again = false;

function build(): void {
  if (building) return void (again = true);
  building = true;
  const start = Date.now();
  spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--web'], {stdio: 'inherit'}).on('exit', (code) => {
    building = false;
    console.log(code ? 'The build failed: mend what it says above, and save again.' : `Built in ${((Date.now() - start) / 1000).toFixed(1)} s. Reload the page.`);
    if (again) build();
    again = false;
  });
}

let timer: NodeJS.Timeout | undefined;
for (const folder of WATCHED)
  watch(folder, {recursive: true}, (_, name) => {
    // What the build itself writes would start it for ever.
    if (String(name).startsWith('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(build, SETTLED);
  });

const {url} = await serve('dist/web', Number(process.env.PORT ?? 4173));
console.log(`The partner page: ${url}`);
build();
