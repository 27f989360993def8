import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

/* The examples as somebody has them who copied their folder: in a project of their own, with a base address of their own. */

/** The address that stands in the examples, to be replaced by one's own. */
export const PLACEHOLDER = 'https://your-site.example';

/** Runs a program in a folder. @throws with all that it said, where it fails. */
export function run(folder: string, program: string, ...args: string[]): void {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {cwd: folder, encoding: 'utf8', env: {...process.env, NODE_ENV: '', ASTRO_TELEMETRY_DISABLED: '1'}});
  if (status) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** Copies an example, with `base` where its files say {@link PLACEHOLDER}. */
export function copyExample(name: string, base: string): string {
  const folder = mkdtempSync(join(tmpdir(), `example-${name}-`));
  cpSync(`examples/${name}`, folder, {recursive: true, filter: (file) => !/\/(node_modules|dist|\.astro|\.angular)$/.test(file)});
  for (const file of readdirSync(folder, {recursive: true, withFileTypes: true}).filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(PLACEHOLDER, base));
  }
  return folder;
}

/** Gives a copy what its package.json names, and nothing else: our own dependencies, and this package as it is built. */
export function linkDependencies(folder: string): void {
  const {dependencies, devDependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>;
  for (const name of Object.keys({...dependencies, ...devDependencies})) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), {recursive: true});
    symlinkSync(name === 'migrasi-aman' ? resolve() : resolve('node_modules', name), place, 'junction');
  }
}

/**
 * Gives a copy what its own lock file names. It is installed once, into a folder of its own: frameworks that weigh more
 * than all our tools together are no part of our `npm ci`.
 */
export function installDependencies(folder: string, name: string): void {
  const store = resolve('node_modules/.examples', name);
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(store, '.installed-lock');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log(`Fetching what examples/${name} needs from npm (once) …`);
    mkdirSync(store, {recursive: true});
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(folder, file), join(store, file));
    const {status, stderr} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: store, encoding: 'utf8', shell: process.platform === 'win32'});
    if (status) throw new Error(`npm ci failed in ${store}: is the network there?\n${stderr}`);
    writeFileSync(stamp, lock);
  }
  symlinkSync(join(store, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
