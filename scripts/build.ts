import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import site, {embed} from '../vite.config.js';
import {currentContacts} from '../src/cli/contacts.js';
import {currentFacts, publicFacts} from '../src/cli/facts.js';
import {currentLists} from '../src/cli/lists.js';
import {stewardSchema} from '../src/data/contacts.schema.js';
import {writeOwnFiles} from '../src/cli/zip.js';
import {generate} from './generate.js';

const WEB = 'dist/web';
const MAJOR = `${WEB}/1`;
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** `sri.json`: the integrity of every file of a version, for those who pin one. */
function writeIntegrity(folder: string): void {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  const table = files
    .map((each) => `${each.parentPath}/${each.name}`)
    .sort()
    .map((file) => [file.slice(folder.length + 1), `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`]);
  writeFileSync(`${folder}/sri.json`, `${JSON.stringify(Object.fromEntries(table), null, 1)}\n`);
}

/** Where the site will stand: `SITE_URL`. Without it, an address that whoever copies by hand must replace. */
const siteUrl = (): string => (process.env.SITE_URL ?? 'https://your-site.example').replace(/\/*$/, '/');

async function web(): Promise<void> {
  generate(`${MAJOR}/words`);
  for (const name of ['hotline-card', 'hotline-card.more', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'rights-quiz.more', 'pulpit-message', 'aman', 'frame', 'paper', 'partner-list']) await build(embed(name, MAJOR));
  mkdirSync(`${MAJOR}/pages`, {recursive: true});
  await build(embed('page', `${MAJOR}/pages`));
  cpSync('src/pages/page.css', `${MAJOR}/pages/page.css`);

  const contacts = currentContacts();
  mkdirSync(`${WEB}/data/1`, {recursive: true});
  writeFileSync(`${WEB}/data/1/contacts.json`, JSON.stringify(contacts));
  const lists = currentLists();
  for (const [name, list] of Object.entries(lists)) writeFileSync(`${WEB}/data/1/${name}.json`, JSON.stringify(list));
  writeFileSync(`${WEB}/data/1/facts.json`, JSON.stringify(publicFacts(currentFacts())));
  writeFileSync(`${WEB}/data/1/steward.json`, JSON.stringify(stewardSchema.parse(JSON.parse(readFileSync('src/data/steward.json', 'utf8')))));
  // Only now: the pages import what `generate` has just made, and a fresh clone has none of it.
  const {renderPages} = await import('../src/cli/pages.js');
  await renderPages({contacts, facts: publicFacts(currentFacts()), ...lists}, `${MAJOR}/pages`);

  writeIntegrity(MAJOR);
  cpSync(MAJOR, `${WEB}/${version}`, {recursive: true});
  await build({...site, configFile: false});
  writeOwnFiles(WEB, version);
  for (const file of ['site.css', 'preview.html']) cpSync(`site/${file}`, `${WEB}/${file}`);
  await (await import('../src/cli/site.js')).renderSite(contacts, WEB, siteUrl(), JSON.parse(readFileSync(`${WEB}/${version}/sri.json`, 'utf8')));
}

/** What goes to npm: plain ES modules with types, Lit not bundled, and the manifest made from `src`. */
function lib(): void {
  const run = (...command: string[]) => execFileSync('npx', command, {stdio: ['ignore', 'ignore', 'inherit']});
  run('tsc', '-p', 'tsconfig.lib.json');
  run('cem', 'analyze', '--litelement', '--globs', 'src/elements/**/*.ts', '--globs', 'src/ui/events.ts', '--outdir', 'dist/lib', '--quiet');
}

rmSync('dist', {recursive: true, force: true});
await web();
const webOnly = process.argv.includes('--web');
if (!webOnly) lib();
console.log(`dist/web (1/ and ${version}/)${webOnly ? ' is' : ' and dist/lib are'} built.`);
