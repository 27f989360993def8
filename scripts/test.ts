import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {generate} from './generate.js';

/** Runs every check in turn and ends with one line for all: `N passed, N failed`. */
let passed = 0;
let failed = 0;

function step(name: string, command: string, args: string[]): void {
  console.log(`\n— ${name}`);
  const {status} = spawnSync(command, args, {stdio: 'inherit'});
  status === 0 ? passed++ : failed++;
}

/** A script of our own that ends with `N passed, N failed`. */
function counted(name: string, script: string): void {
  console.log(`\n— ${name}`);
  const {stdout, status} = spawnSync(process.execPath, ['--import', 'tsx', script], {stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8'});
  process.stdout.write(stdout);
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  passed += Number(good ?? 0);
  failed += Number(bad) || (status ? 1 : 0);
}

generate();
step('types', 'npx', ['tsc', '--noEmit', '-p', '.']);
step('lint', 'npx', ['eslint', 'src', 'scripts', 'test', 'site', 'stories']);
step('build', process.execPath, ['--import', 'tsx', 'scripts/build.ts']);

const files = readdirSync('test', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.test.ts')).sort().map((name) => `test/${name}`);
console.log('\n— tests');
const run = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=tap', ...files], {encoding: 'utf8', maxBuffer: 1e8});
const tap = run.stdout;
for (const line of tap.split('\n')) if (/^\s*(not )?ok \d/.test(line) || /^\s+(error|expected|actual|location|failureType):/.test(line)) console.log(line);
if (run.stderr) console.error(run.stderr);
const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
passed += count('pass');
failed += count('fail') + count('cancelled');
if (run.status && !count('fail') && !count('cancelled')) failed++;

step('Storybook', 'npx', ['storybook', 'build', '-o', 'storybook-static', '--quiet', '--disable-telemetry']);
counted('stories', 'scripts/stories-check.ts');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
