import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {findBrowser} from './browser.js';
import {generate} from './generate.js';
import {LANES} from './lanes.js';

/*
 * Runs every check in turn and ends with one line for all: `N passed, N failed`.
 *   npm test             all but the long proofs
 *   npm run test:proof   these alone, on what is built; `PROOF` says which
 */

/**
 * What takes as long as all the rest together: whole matrices (hostile pages, broken files, mangled code, every key,
 * every way out of the browser, every paper, a thousand of each widget), what a host sends in a month, examples that
 * install a framework, types of other tools, a real WordPress, a real change of a sentence.
 */
const PROOF = /^test\/(words\/files|lib\/types|built\/(matrix\/|outside|a11y-(keyboard|sight)|examples-|hostile-|mangled|traffic|wordpress-(author|pasted|render)|pulpit-paper))/;
const proof = process.argv.includes('--proof');

const began = Date.now();
/** The name of a step that begins or has ended, and how long all took so far. */
const heading = (name: string): void => console.log(`\n— ${name} (at ${Math.round((Date.now() - began) / 1000)} s)`);

let passed = 0;
let failed = 0;

/** One command. What it says is shown when it ends, so that two at once do not speak over each other. */
async function step(name: string, command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise<number | null>((end) => child.on('error', (error) => (said += error.message)).on('close', end));
  heading(name);
  process.stdout.write(said);
  status === 0 ? passed++ : failed++;
}

/** A script of our own that ends with `N passed, N failed`. */
function counted(name: string, script: string): void {
  heading(name);
  const {stdout, status} = spawnSync(process.execPath, ['--import', 'tsx', script], {stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8'});
  process.stdout.write(stdout);
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  passed += Number(good ?? 0);
  failed += Number(bad) || (status ? 1 : 0);
}

const build = (): Promise<void> => step('build', process.execPath, ['--import', 'tsx', 'scripts/build.ts']);
if (!proof) {
  await generate();
  const read = async (): Promise<void> => {
    await step('types', 'npx', ['tsc', '--noEmit', '-p', '.']);
    await step('lint', 'npx', ['eslint', 'src', 'scripts', 'test', 'site', 'stories']);
  };
  console.log('\nBuild, types and lint, at the same time …');
  await Promise.all([build(), read()]);
} else if (!existsSync('dist/web/1/sri.json')) await build();

/** Runs tests whose output ends in `# pass N` and `# fail N`, and adds those up. No test at all, or a crash, is a failure. */
function tally(name: string, command: string, args: string[], show: (line: string) => boolean, env = process.env): void {
  heading(name);
  const run = spawnSync(command, args, {encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'], env});
  const count = (what: string): number => Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(run.stdout)?.[1] ?? 0);
  for (const line of run.stdout.split('\n')) if (show(line)) console.log(line);
  const wrong = count('fail') + count('cancelled');
  passed += count('pass');
  failed += wrong;
  if (!wrong && (run.status !== 0 || !count('pass'))) failed++;
}

/** Tests of single elements, straight from the sources. */
function elements(): void {
  try {
    tally('elements', 'npx', ['wtr'], Boolean, {...process.env, CHROME_PATH: findBrowser()});
  } catch (error) {
    console.error((error as Error).message);
    failed++;
  }
}
if (!proof) elements();

const files = readdirSync('test', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.test.ts')).sort().map((name) => `test/${name.replaceAll('\\', '/')}`).filter((name) => PROOF.test(name) === proof);
const results = (line: string): boolean => /^\s*(not )?ok \d/.test(line) || /^\s+(error|expected|actual|location|failureType):/.test(line);
tally('tests', process.execPath, ['--import', 'tsx', '--test', `--test-concurrency=${LANES}`, '--test-reporter=tap', ...files], results);

if (!proof) {
  await step('Storybook', 'npx', ['storybook', 'build', '-o', 'storybook-static', '--quiet', '--disable-telemetry']);
  counted('stories', 'scripts/stories-check.ts');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
