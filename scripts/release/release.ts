import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {Refusal} from '../../src/cli/import/refusal.js';
import {against} from './against.js';
import {COMPUTERS, cloneOf, differing, type Build} from './builds.js';
import {entryOf} from './changelog.js';
import {writeFiles} from './files.js';
import {commitAndTag, takeOver} from './git.js';
import {setVersion} from './version.js';

export interface Release {
  /** The project's folder. */
  root: string;
  version: string;
  /** Folder for the files of all releases. */
  out: string;
  moment: Date;
  build: Build;
  /** Says whether every check passes. */
  tested: () => boolean;
  say: (line: string) => void;
}

function notesOf(clone: string, version: string): string {
  const entry = entryOf(readFileSync(join(clone, 'CHANGELOG.md'), 'utf8'), version)!;
  return `# Migrasi Aman ${version}

${entry}

## The files

\`sha256sum -c SHA256SUMS\` checks them. They were built twice, in two folders on two settings of a computer, and were the same byte for byte. To build them again: check out \`v${version}\`, \`npm ci --ignore-scripts\`, \`npm run build\`, with Node ${process.version}.
`;
}

/** Builds the clone and a clone of it on two settings. @throws {Refusal} where the two differ */
async function buildTwice(clone: string, other: string, build: Build): Promise<void> {
  cloneOf(clone, other);
  await Promise.all([build(clone, COMPUTERS[0]), build(other, COMPUTERS[1])]);
  const differ = ['web', 'lib'].flatMap((part) => differing(join(clone, 'dist', part), join(other, 'dist', part)).map((name) => `dist/${part}/${name}`));
  if (differ.length) throw new Refusal(`Two builds of the same commit differ, so nobody could check what is handed out:\n${differ.join('\n')}`);
}

/**
 * Releases a version: all is prepared in clones, and the project's folder gets commit and tag as the very last thing.
 * Whatever goes wrong before leaves it as it was. Nothing is pushed.
 *
 * @returns the folder with the files
 * @throws {Refusal} with everything that stands against it
 */
export async function release({root, version, out, moment, build, tested, say}: Release): Promise<string> {
  const problems = against(root, version, out);
  if (problems.length) throw new Refusal(...problems);
  if (!tested()) throw new Refusal('npm test or npm run test:proof failed.');

  const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-release-'));
  mkdirSync(out, {recursive: true});
  // Beside its place, on the same disk: there it moves in one moment.
  const files = mkdtempSync(join(out, '.part-'));
  const clone = join(base, 'a');
  const tag = `v${version}`;
  try {
    cloneOf(resolve(root), clone);
    setVersion(clone, version, moment.toISOString().slice(0, 10));
    const notes = notesOf(clone, version);
    commitAndTag(clone, root, `Version ${version}`, tag, notes, moment);
    say('Building twice …');
    // Deeper, and below a folder with a name that our own folders have: addresses on the disk must not matter.
    await buildTwice(clone, join(base, 'src/content/b'), build);
    writeFiles(clone, files, version, notes, moment);
    takeOver(root, clone, tag);
    renameSync(files, join(out, version));
    return join(out, version);
  } finally {
    for (const each of [base, files]) rmSync(each, {recursive: true, force: true});
  }
}
