import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import semver from 'semver';
import {MUST_DO, entryOf, mustDo} from './changelog.js';
import {git} from './git.js';

/** The newest version that has a tag; `undefined` before the first. */
function newest(root: string): string | undefined {
  const tags = git(root, 'tag', '--list', 'v*').split('\n').map((tag) => tag.slice(1));
  return semver.rsort(tags.filter((tag) => semver.valid(tag))).at(0);
}

function versionProblems(root: string, version: string): string[] {
  const {version: standing} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
  if (semver.valid(version) !== version || semver.prerelease(version)) return [`"${version}" is no version such as 1.2.3.`];
  const last = newest(root);
  if (last && !semver.gt(version, last)) return [`${version} is not greater than ${last}, which is released. A version is given away once: who pinned it must find the same bytes.`];
  if (semver.lt(version, standing)) return [`${version} is smaller than ${standing}, which package.json names.`];
  if (semver.major(version) !== semver.major(standing)) return [`${version} is another major version than ${standing}: the folder ${semver.major(standing)}/ must stay as it is for those who paste it, and a folder ${semver.major(version)}/ come beside it. docs/RELEASING.md says what that takes.`];
  return [];
}

function changelogProblems(root: string, version: string): string[] {
  const entry = entryOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!entry) return [`CHANGELOG.md has no entry "## ${version}".`];
  const said = mustDo(entry);
  if (said === undefined) return [`The entry of ${version} in CHANGELOG.md has no heading "### ${MUST_DO}".`];
  return said ? [] : [`Under "### ${MUST_DO}" of ${version} in CHANGELOG.md stands nothing. If they need do nothing, write "Nothing".`];
}

/** Everything that stands against releasing a version, each in a sentence. */
export function against(root: string, version: string, out: string): string[] {
  const changed = git(root, 'status', '--porcelain');
  const dirty = changed ? [`Not everything is committed; what is released is what is committed:\n${changed}`] : [];
  const taken = existsSync(join(out, version)) ? [`${join(out, version)} is there already. Move it away if it was never given to anybody.`] : [];
  return [...dirty, ...versionProblems(root, version), ...changelogProblems(root, version), ...taken];
}
