// The first step of `npm start`, `npm test` and the others: installs what is missing on a fresh clone, then runs
// the TypeScript script asked for. Plain JavaScript without imports of our own, since nothing may be there yet.
//   node scripts/run.mjs <script> [arguments]
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const STAMP = 'node_modules/.installed-lock';
const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync('node_modules/tsx') || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
  console.log('Installing what is missing (npm ci, once; some minutes) …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status) {
    console.error('npm ci failed. Is the network there, and Node 20.19 or newer? Then run the command again.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, lock);
}
const [script, ...rest] = process.argv.slice(2);
const {status} = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {stdio: 'inherit'});
process.exit(status ?? 1);
