import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {COMPUTERS, cloneOf} from '../../scripts/release/builds.js';
import {commitAndTag, git, takeOver} from '../../scripts/release/git.js';
import {namesOf} from '../../scripts/release/version.js';
import {NEXT, OLD, copied, repository, type Repository} from '../helpers/repository.js';

/* npm run release, on a copy. `npm run release:drill` does the same with real builds. */

let copy: Repository;
before(() => (copy = repository()));
after(() => copy?.remove());
const read = (name: string): string => readFileSync(join(copy.root, name), 'utf8');

/** Sees a release refused with a sentence, and everything as it was. */
async function refused(sentence: RegExp, more?: Parameters<Repository['release']>[0]): Promise<void> {
  const before = copy.state();
  await assert.rejects(copy.release(more), sentence);
  assert.deepEqual(copy.state().filter((name) => name !== 'release'), before.filter((name) => name !== 'release'));
}

describe('a release is refused, and everything stays as it was,', () => {
  it('where the number is none, is smaller, or belongs to another folder', async () => {
    for (const version of ['1.0', 'v1.0.1', '1.0.1-beta.1', 'newest']) await refused(/is no version such as 1\.2\.3/, {version});
    await refused(/is smaller than .*, which package\.json names/, {version: '0.9.0'});
    await refused(/another major version.*must stay as it is/, {version: '9.0.0'});
  });

  it('where something is not committed', async () => {
    writeFileSync(join(copy.root, 'draft.txt'), '');
    await refused(/Not everything is committed.*\n\?\? draft\.txt/);
    git(copy.root, 'clean', '--quiet', '--force');
  });

  it('where the changelog says nothing of the version, or nothing of what embedders must do', async () => {
    await refused(/CHANGELOG\.md has no entry "## \d+\.\d+\.9"/, {version: NEXT.replace(/\d+$/, '9')});
    copy.commit('CHANGELOG.md', (text) => text.replace('### What embedders must do\n\nNothing.', '### What embedders must do\n'));
    await refused(/stands nothing\. If they need do nothing, write "Nothing"/);
    copy.commit('CHANGELOG.md', (text) => text.replace('### What embedders must do\n', ''));
    await refused(/has no heading "### What embedders must do"/);
    git(copy.root, 'reset', '--quiet', '--hard', 'HEAD~2');
  });

  it('where a test fails, or the build', async () => {
    await refused(/npm test or npm run test:proof failed/, {tested: () => false});
    await refused(/no space left/, {build: () => Promise.reject(new Error('no space left'))});
  });

  it('where two builds are not the same byte for byte', () =>
    refused(/Two builds of the same commit differ.*\ndist\/web\/1\/sri\.json$/, {
      build: async (folder, computer) => {
        await copied(folder, computer);
        if (computer === COMPUTERS[1]) appendFileSync(join(folder, 'dist/web/1/sri.json'), ' ');
      },
    }));

  it('where somebody commits meanwhile: the tag goes again', () => {
    const clone = cloneOf(copy.root, join(copy.out, 'clone'));
    writeFileSync(join(clone, 'README.md'), '');
    commitAndTag(clone, copy.root, 'A version', `v${NEXT}`, 'Notes', new Date(0));
    copy.commit('README.md', (text) => `${text}\n`);
    const before = copy.state();
    assert.throws(() => takeOver(copy.root, clone, `v${NEXT}`), /Something was committed meanwhile/);
    assert.deepEqual(copy.state(), before);
    rmSync(clone, {recursive: true});
  });
});

describe('a release', () => {
  let folder: string;
  let commits: string[];
  before(async () => {
    folder = await copy.release();
    commits = git(copy.root, 'log', '--format=%s').split('\n');
  });

  it('is one commit and a tag that says what changed and what embedders must do', () => {
    assert.equal(commits[0], `Version ${NEXT}`);
    assert.equal(git(copy.root, 'status', '--porcelain'), '');
    assert.equal(git(copy.root, 'cat-file', '-t', `v${NEXT}`), 'tag');
    assert.match(git(copy.root, 'tag', '--list', '--format=%(contents)', `v${NEXT}`), /Readers see the right number[^]*### What embedders must do\n\nNothing\.\n/);
    assert.equal(git(copy.root, 'log', '-1', '--format=%an %cI'), 'Juru Rilis 2027-01-05T03:00:00+00:00');
  });

  it('is named everywhere, and the version before it in the changelog alone', () => {
    for (const name of ['package.json', 'package-lock.json']) assert.equal((JSON.parse(read(name)) as {version: string}).version, NEXT, name);
    assert.match(read('CHANGELOG.md'), new RegExp(`^## ${NEXT} \\(2027-01-05\\)$`, 'm'));
    for (const name of ['README.md', 'SECURITY.md', 'docs/API.md', 'docs/HOSTING.md', 'docs/FRAMEWORKS.md', 'examples/react/package.json']) {
      const before = namesOf(readFileSync(name, 'utf8'), OLD);
      assert.ok(before > 0, `${name} names no version`);
      assert.deepEqual([namesOf(read(name), OLD), namesOf(read(name), NEXT)], [0, before], name);
      assert.ok(!read(name).includes(OLD), name);
    }
  });

  it('hands out files whose checksums hold, and tells when one was changed', () => {
    const sums = (): string => execFileSync(process.platform === 'linux' ? 'sha256sum' : 'shasum', [...(process.platform === 'linux' ? [] : ['-a', '256']), '-c', 'SHA256SUMS'], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
    const names = readdirSync(folder).filter((name) => name !== 'SHA256SUMS').sort();
    assert.deepEqual(names, ['RELEASE-NOTES.md', 'THIRD-PARTY.txt', `migrasi-aman-${NEXT}-web.zip`, `migrasi-aman-${NEXT}.tgz`, 'npm.cdx.json', 'scripts.cdx.json', 'tools.cdx.json'].sort());
    assert.deepEqual(sums().trim().split('\n'), names.map((name) => `${name}: OK`));
    const notes = readFileSync(join(folder, 'RELEASE-NOTES.md'));
    appendFileSync(join(folder, 'RELEASE-NOTES.md'), ' ');
    assert.throws(sums);
    writeFileSync(join(folder, 'RELEASE-NOTES.md'), notes);
  });

  it('holds the whole of dist/web, and a package for npm', () => {
    const files = unzipSync(readFileSync(join(folder, `migrasi-aman-${NEXT}-web.zip`)));
    for (const name of ['index.html', '1/hotline-card.js', `${NEXT}/hotline-card.js`, '1/sbom.cdx.json', 'data/1/contacts.json']) assert.deepEqual(Buffer.from(files[name] ?? []), readFileSync(`dist/web/${name.replace(NEXT, OLD)}`), name);
    const packed = execFileSync('tar', ['-tzf', `migrasi-aman-${NEXT}.tgz`], {cwd: folder, encoding: 'utf8'}).split('\n');
    for (const name of ['package/package.json', 'package/LICENSE', 'package/dist/lib/index.js', 'package/dist/lib/sbom.cdx.json', `package/dist/web/${NEXT}/hotline-card.js`]) assert.ok(packed.includes(name), name);
  });

  it('pushed nothing', () => assert.equal(git(copy.origin, 'for-each-ref'), ''));

  it('is given once: the same number, a smaller one, and a folder that is taken are refused', async () => {
    await refused(new RegExp(`${NEXT} is not greater than ${NEXT}, which is released`));
    git(copy.root, 'tag', '--delete', `v${NEXT}`);
    await refused(/is there already/);
  });
});

describe('docs/RELEASING.md', () => {
  it('gives a line that sees whether an old version is whole', () => {
    const doc = readFileSync('docs/RELEASING.md', 'utf8');
    const line = doc.split('\n').find((each) => each.startsWith('node -e'))!;
    const web = mkdtempSync(join(tmpdir(), 'migrasi-aman-whole-'));
    try {
      cpSync(`dist/web/${OLD}`, join(web, OLD), {recursive: true});
      const run = (): string => execFileSync('sh', ['-c', line], {cwd: web, encoding: 'utf8'});
      assert.equal(run(), '');
      appendFileSync(join(web, OLD, 'aman.js'), ' ');
      assert.equal(run(), 'changed: aman.js\n');
    } finally {
      rmSync(web, {recursive: true});
    }
  });
});
