import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {ROOT, VARIANTS} from './variants.js';

interface Lock {
  packages: Record<string, {version: string; license?: string}>;
}
const lockOf = (folder: string): string => readFileSync(`${folder}/package-lock.json`, 'utf8');

/** Installs what the peers need, once, and again when their lock file changes: nobody else has to wait for it. */
export function installPeers(): void {
  const stamp = `${ROOT}/node_modules/.installed-lock`;
  const lock = lockOf(ROOT);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the peers (npm ci, once; a minute or two) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32'});
  writeFileSync(stamp, lock);
}

/** Each package that a peer's page is made of, with version and licence as the lock files name them. */
export function packagesUsed(): string[] {
  const locks = [ROOT, '.'].map((folder) => (JSON.parse(lockOf(folder)) as Lock).packages);
  const names = [...new Set(VARIANTS.flatMap(({packages}) => packages))];
  return names.map((name) => {
    const found = locks.map((packages) => packages[`node_modules/${name}`]).find(Boolean);
    if (!found) throw new Error(`No lock file names ${name}.`);
    return `${name} ${found.version} (${found.license ?? 'no licence named'})`;
  });
}
