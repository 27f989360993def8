import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, symlinkSync} from 'node:fs';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import {git} from './git.js';

/** A clone of a folder's commit, with the packages that are installed there. */
export function cloneOf(from: string, into: string): string {
  mkdirSync(dirname(into), {recursive: true});
  git('.', 'clone', '--quiet', '--no-hardlinks', '--no-tags', from, into);
  symlinkSync(resolve('node_modules'), join(into, 'node_modules'), 'dir');
  return into;
}

/** Settings of the computer that a build must not show. */
export interface Computer {
  zone: string;
  language: string;
  /** Rights that new files do not get. */
  umask: number;
  /** Whether today is another day. */
  later: boolean;
}

export const COMPUTERS: readonly [Computer, Computer] = [
  {zone: 'UTC', language: 'C.UTF-8', umask: 0o022, later: false},
  // Half a day ahead, and a language whose I is not ours.
  {zone: 'Pacific/Kiritimati', language: 'tr_TR.UTF-8', umask: 0o077, later: true},
];

/** How a folder is built; a test gives another way. */
export type Build = (folder: string, computer: Computer) => Promise<void>;

/** `npm run build`, on such a computer. */
export const build: Build = (folder, {zone, language, umask, later}) =>
  new Promise((done, failed) => {
    const day = later ? `--import=${pathToFileURL(resolve(folder, 'scripts/release/later.mjs')).href}` : '';
    const before = process.umask(umask);
    const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, TZ: zone, LANG: language, LC_ALL: language, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${day}`.trim(), SITE_URL: '', SOURCE_DATE_EPOCH: ''},
    });
    process.umask(before);
    let said = '';
    run.stderr.on('data', (text: Buffer) => (said += text));
    run.on('error', failed).on('exit', (code) => (code === 0 ? done() : failed(new Error(`The build in ${folder} failed.\n${said}`))));
  });

/** Every file below a folder, and the sha256 of its bytes. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile());
  const names = files.map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join('/')).sort();
  return Object.fromEntries(names.map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
}

/** Files that are not the same in both folders, or in one alone. */
export function differing(one: string, other: string): string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]).sort();
}
