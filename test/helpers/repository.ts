import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import semver from 'semver';
import type {Build} from '../../scripts/release/builds.js';
import {git} from '../../scripts/release/git.js';
import {release, type Release} from '../../scripts/release/release.js';
import {namingFiles} from '../../scripts/release/version.js';

/* A small repository of its own with what a release reads, and the standing dist in the place of a build. */

export const {version: OLD} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
export const NEXT = semver.inc(OLD, 'patch')!;
const ENTRY = `## ${NEXT} (unreleased)\n\n- Readers see the right number.\n\n### What embedders must do\n\nNothing.\n\n`;

/** Copies the built folders as if the version of the clone had been built. */
export const copied: Build = async (folder) => {
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string};
  // Enough of it to be handed out; zips and pages would only take time to pack.
  cpSync('dist/web', join(folder, 'dist/web'), {recursive: true, filter: (name) => !/\.zip$|\/(pages|words)$/.test(name)});
  if (version !== OLD) renameSync(join(folder, 'dist/web', OLD), join(folder, 'dist/web', version));
  mkdirSync(join(folder, 'dist/lib'));
  for (const file of ['index.js', 'sbom.cdx.json']) cpSync(`dist/lib/${file}`, join(folder, 'dist/lib', file));
};

export interface Repository {
  root: string;
  out: string;
  origin: string;
  /** Changes a file, and commits that. */
  commit(file: string, how: (text: string) => string): void;
  release(more?: Partial<Release>): Promise<string>;
  /** All that must be as before where a release was refused. */
  state(): string[];
  remove(): void;
}

export function repository(): Repository {
  const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-repository-'));
  const [root, out, origin] = ['root', 'release', 'origin.git'].map((name) => join(base, name));
  for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md', 'LICENSE', ...namingFiles('.')]) cpSync(name, join(root, name));
  writeFileSync(join(root, '.gitignore'), 'dist\nnode_modules\n');
  const change = (file: string, how: (text: string) => string): void => writeFileSync(join(root, file), how(readFileSync(join(root, file), 'utf8')));
  change('CHANGELOG.md', (text) => text.replace('\n## ', `\n${ENTRY}## `));
  git('.', 'init', '--quiet', '--bare', origin);
  git('.', 'init', '--quiet', '-b', 'main', root);
  for (const [key, value] of Object.entries({'user.name': 'Juru Rilis', 'user.email': 'rilis@desa.example', 'commit.gpgsign': 'false', 'tag.gpgsign': 'false'})) git(root, 'config', key, value);
  git(root, 'remote', 'add', 'origin', origin);
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '-m', 'As it stands');
  return {
    root,
    out,
    origin,
    commit(file, how) {
      change(file, how);
      git(root, 'commit', '--quiet', '--all', '-m', 'A change');
    },
    release: (more) => release({root, out, version: NEXT, moment: new Date('2027-01-05T03:00:00Z'), build: copied, tested: () => true, say: () => {}, ...more}),
    state: () => [git(root, 'log', '--format=%H'), git(root, 'tag'), git(root, 'status', '--porcelain'), ...readdirSync(base), ...(readdirSync(base).includes('release') ? readdirSync(out) : [])],
    remove: () => rmSync(base, {recursive: true, force: true}),
  };
}
