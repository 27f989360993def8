import {execFileSync, spawnSync} from 'node:child_process';
import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import semver from 'semver';
import {cloneOf} from './release/builds.js';
import {MUST_DO} from './release/changelog.js';
import {git} from './release/git.js';

/*
 * A whole release of the next version in a clone, with real builds, thrown away afterwards: some minutes. `npm test`
 * plays the same with the standing dist in the place of the builds.
 */

const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-drill-'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const next = semver.inc(version, 'patch')!;
const began = Date.now();
let failed = 0;

/** Says how one thing went. */
function see(what: string, good: boolean): void {
  console.log(`${good ? 'ok    ' : 'WRONG '} ${what}`);
  if (!good) failed++;
}

try {
  const root = cloneOf(process.cwd(), join(base, 'root'));
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', ...args], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe']});
  for (const [key, value] of Object.entries({'user.name': 'Drill', 'user.email': 'drill@desa.example'})) git(root, 'config', key, value);
  // The link to the packages is of this drill, not of the project.
  appendFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  const changelog = join(root, 'CHANGELOG.md');

  see('refused without an entry in the changelog', /has no entry/.test(run(next, '--tested').stderr));
  writeFileSync(changelog, readFileSync(changelog, 'utf8').replace('\n## ', `\n## ${next} (unreleased)\n\n- A drill.\n\n### ${MUST_DO}\n\nNothing.\n\n## `));
  see('refused where something is not committed', /Not everything is committed/.test(run(next, '--tested').stderr));
  git(root, 'commit', '--quiet', '--all', '-m', 'An entry for the drill');

  const {status, stderr} = run(next, '--tested');
  see(`released: two builds, the same byte for byte (${Math.round((Date.now() - began) / 1000)} s)${stderr}`, status === 0);
  see('the tag stands on the newest commit', status === 0 && git(root, 'rev-parse', `v${next}^{commit}`) === git(root, 'rev-parse', 'HEAD'));
  see('every checksum holds', spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {cwd: join(root, 'release', next), stdio: 'inherit'}).status === 0);
  see('the same number is refused a second time', /is not greater than/.test(run(next, '--tested').stderr));
  if (status === 0) console.log(execFileSync('cat', [join(root, 'release', next, 'SHA256SUMS')], {encoding: 'utf8'}));
} finally {
  rmSync(base, {recursive: true, force: true});
}
process.exitCode = failed ? 1 : 0;
