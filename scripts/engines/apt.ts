import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * A program of the machine's own distribution; as root on Debian and Ubuntu, apt installs it when it is missing.
 *
 * @throws with what to install, where that is not possible.
 */
export function fromApt(packages: readonly string[], find: () => string | undefined): string {
  const there = find();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} with apt (once) …`);
    const run = (...command: string[]) => spawnSync('apt-get', command, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  const file = find();
  if (!file) throw new Error(`Not found: install ${packages.join(' and ')} (as root on Debian or Ubuntu this command does it itself: apt-get install ${packages.join(' ')}).`);
  return file;
}
