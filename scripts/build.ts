import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transform} from 'lightningcss';
import {build} from 'vite';
import site, {embed} from '../vite.config.js';
import {describeBuilt} from '../src/cli/built.js';
import {readData} from '../src/cli/data.js';
import {integrity} from '../src/cli/integrity.js';
import {renderAll, renderLast} from '../src/cli/renderers.js';
import {generate} from './generate.js';
import {writePseudo} from './pseudo.js';
import {insideOf} from './supply/inside.js';
import {momentOf} from './supply/moment.js';
import {runtimeBill, writeInside, type Pack} from './supply/write.js';
import {writeTypes} from './types/write.js';

const WEB = 'dist/web';
const MAJOR = `${WEB}/1`;
const pack = JSON.parse(readFileSync('package.json', 'utf8')) as Pack;
const {version} = pack;

/** Where the site will stand: `SITE_URL`. Without it, an address that whoever copies by hand must replace. */
const siteUrl = (): string => (process.env.SITE_URL ?? 'https://your-site.example').replace(/\/*$/, '/');

/** A style sheet without what only its writers need. Browsers are those of the scripts: nothing in it is written anew for older ones. */
const small = (file: string): Uint8Array => transform({filename: file, code: readFileSync(file), minify: true}).code;

async function web(): Promise<void> {
  await generate(`${MAJOR}/words`);
  /** Script, by its path from `1/` → what of others is inside it. */
  const inside: Record<string, string[]> = {};
  const note = (folder: string, built: Awaited<ReturnType<typeof build>>): void => {
    for (const [name, folders] of Object.entries(insideOf(built))) inside[folder + name] = folders;
  };
  for (const name of ['hotline-card', 'hotline-card.more', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'rights-quiz.more', 'pulpit-message', 'aman', 'languages', 'exit', 'voices', 'frame', 'paper', 'partner-list']) note('', await build(embed(name, MAJOR)));
  mkdirSync(`${MAJOR}/pages`, {recursive: true});
  note('pages/', await build(embed('page', `${MAJOR}/pages`)));
  writeFileSync(`${MAJOR}/pages/page.css`, small('src/pages/page.css'));
  writePseudo();
  note('../', await build({...site, configFile: false}));
  for (const file of ['site.css', 'preview.html']) cpSync(`site/${file}`, `${WEB}/${file}`);

  const data = readData();
  writeInside(MAJOR, pack, inside, momentOf(data.contacts.asOf));
  await renderAll(data, WEB, WEB);
  const built = describeBuilt(MAJOR, version, siteUrl(), data);
  writeFileSync(`${MAJOR}/built.json`, `${JSON.stringify(built, null, 1)}\n`);
  writeFileSync(`${MAJOR}/sri.json`, integrity(MAJOR));
  cpSync(MAJOR, `${WEB}/${version}`, {recursive: true});
  await renderLast(data, WEB, WEB, built);
}

/** What goes to npm: plain ES modules with types, Lit not bundled, the manifest made from `src`, and types for tags made from that. */
function lib(): void {
  const run = (...command: string[]) => execFileSync('npx', command, {stdio: ['ignore', 'ignore', 'inherit']});
  run('tsc', '-p', 'tsconfig.lib.json');
  run('cem', 'analyze', '--litelement', '--globs', 'src/elements/**/*.ts', '--globs', 'src/ui/events.ts', '--outdir', 'dist/lib', '--quiet');
  writeTypes('dist/lib', pack);
  writeFileSync('dist/lib/sbom.cdx.json', runtimeBill(pack, momentOf(readData().contacts.asOf)));
}

rmSync('dist', {recursive: true, force: true});
await web();
const webOnly = process.argv.includes('--web');
if (!webOnly) lib();
console.log(`dist/web (1/ and ${version}/)${webOnly ? ' is' : ' and dist/lib are'} built.`);
