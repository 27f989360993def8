import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {chromium, type Browser} from 'playwright-core';

const NPM_CHROMIUM = '@sparticuz/chromium@153.0.0';
const NPM_FOLDER = 'node_modules/.chromium';

const PLACES = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** As root on Debian and Ubuntu: the distribution's own, with the libraries it needs. */
function byApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt (once) …');
  const run = (...command: string[]) => spawnSync('apt-get', command, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return PLACES.find(existsSync);
}

/** Where nothing may be installed on the machine: a Chromium for Linux that comes inside an npm package (MIT, 67 MB). */
function byNpm(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(`${NPM_FOLDER}/node_modules/@sparticuz/chromium`)) {
    console.log('Fetching a Chromium from npm (once, 67 MB) …');
    mkdirSync(NPM_FOLDER, {recursive: true});
    writeFileSync(`${NPM_FOLDER}/package.json`, '{"private": true, "type": "module"}');
    spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', NPM_CHROMIUM], {cwd: NPM_FOLDER, stdio: ['ignore', 'ignore', 'inherit']});
  }
  const unpack = "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());";
  const {stdout} = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], {cwd: NPM_FOLDER, encoding: 'utf8'});
  const file = stdout?.trim();
  return file && existsSync(file) ? file : undefined;
}

/** Whether the file is a browser that starts here: an unpacked one may lack libraries of the system. */
const starts = (file?: string): file is string => Boolean(file) && spawnSync(file!, ['--version'], {encoding: 'utf8'}).status === 0;

/**
 * The path of a Chromium: `CHROME_PATH`; an installed one; as root on Debian and Ubuntu, one that apt installs; else
 * one from npm.
 *
 * @throws with what to do, where none of these is possible.
 */
export function findBrowser(): string {
  const asked = process.env.CHROME_PATH;
  if (asked && !existsSync(asked)) throw new Error(`CHROME_PATH is "${asked}", but no file is there.`);
  const found = asked ?? PLACES.find(existsSync);
  if (found) return found;
  for (const install of [byApt, byNpm]) {
    const file = install();
    if (starts(file)) return file;
  }
  throw new Error('No Chrome or Chromium was found, and none could be installed. Install one, or set CHROME_PATH to its program file, and run the command again.');
}

const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the browser, without a word to any host of its maker; `more` are further switches. */
export const openBrowser = (...more: string[]): Promise<Browser> => chromium.launch({executablePath: findBrowser(), args: [...SWITCHES, ...more]});

/** The same, but pages that are left are kept for the way back, as every reader's browser does and Playwright's does not. */
export const openBrowserThatKeepsPages = (): Promise<Browser> => chromium.launch({executablePath: findBrowser(), args: SWITCHES, ignoreDefaultArgs: ['--disable-back-forward-cache']});
