import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {allowed} from '../../scripts/supply/licences.js';
import {packagesOf, readLock, unfound} from '../../scripts/supply/lock.js';

/* What others' packages may do to us, before and after they are installed. */

const pack = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: Record<string, string>; devDependencies: Record<string, string>; allowScripts: Record<string, boolean>};
const lock = readLock();
const packages = [...packagesOf(lock).values()];

describe('the lock', () => {
  it('names a version and a checksum for every package, and no address of anybody’s registry', () => {
    assert.equal(lock.lockfileVersion, 3);
    assert.ok(packages.length > 100, 'the packages were not found');
    for (const {folder, version, integrity} of packages) assert.match(`${version} ${integrity}`, /^\d+\.\d+\.\d+\S* sha512-[\w+/]{86}==$/, folder);
    assert.deepEqual(Object.keys(lock.packages).filter((folder) => lock.packages[folder].resolved), []);
  });

  it('is of the package.json beside it, and holds whatever a package asks for', () => {
    const {dependencies, devDependencies} = lock.packages[''] as Partial<typeof pack>;
    assert.deepEqual({dependencies, devDependencies}, {dependencies: pack.dependencies, devDependencies: pack.devDependencies});
    assert.deepEqual(unfound(lock), []);
  });

  it('would be told that something is missing', () => {
    const without = structuredClone(lock);
    delete without.packages['node_modules/lit-html'];
    assert.ok(unfound(without).includes('node_modules/lit asks for lit-html'));
  });
});

describe('a package that is installed', () => {
  it('runs no program of its own, whatever it asks for', () => {
    const project = mkdtempSync(join(tmpdir(), 'migrasi-aman-scripts-'));
    try {
      copyFileSync('.npmrc', join(project, '.npmrc'));
      mkdirSync(join(project, 'guest'));
      writeFileSync(join(project, 'package.json'), '{"name": "host", "dependencies": {"guest": "file:./guest"}}');
      writeFileSync(join(project, 'guest/package.json'), `{"name": "guest", "version": "1.0.0", "scripts": {"postinstall": "node -e \\"fs.writeFileSync('ran', '')\\""}}`);
      const install = (...more: string[]) => execFileSync('npm', ['install', '--offline', ...more], {cwd: project, stdio: 'ignore', shell: process.platform === 'win32'});
      install();
      assert.ok(existsSync(join(project, 'node_modules/guest')), 'it was not installed at all');
      assert.ok(!existsSync(join(project, 'guest/ran')));
    } finally {
      rmSync(project, {recursive: true});
    }
  });

  it('is named in allowScripts, with no, where it asks for that', () => {
    const asks = packages.filter(({folder}) => lock.packages[folder].hasInstallScript).map(({name}) => name);
    assert.ok(asks.length, 'none asks: allowScripts can go');
    for (const name of asks) assert.equal(pack.allowScripts[name], false, name);
    assert.ok(Object.values(pack.allowScripts).every((each) => !each));
  });

  it('has a licence under which we may use a tool; where the npm package brings it along, one that asks for no more than its notice', () => {
    for (const {name, licence, dev} of packages) assert.ok(allowed(licence, dev ? 'tools' : 'inside'), `${name}: ${licence || 'no licence'}`);
  });

  it('would be refused with another one', () => {
    for (const licence of ['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'SEE LICENSE IN x', '', 'MIT AND GPL-2.0']) assert.ok(!allowed(licence, 'tools'), licence);
    assert.ok(!allowed('MPL-2.0', 'inside'));
    assert.ok(allowed('(MIT OR GPL-3.0)', 'inside'));
  });
});

describe('the npm package', () => {
  const modules = existsSync('dist/lib') ? readdirSync('dist/lib', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js')) : [];
  const files = modules.flatMap((name) => ts.preProcessFile(readFileSync(`dist/lib/${name}`, 'utf8'), true, true).importedFiles.map((each) => each.fileName));
  const imported = new Set(files.filter((name) => !name.startsWith('.')).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]));

  it('brings along what its modules import, and nothing else', () => {
    assert.ok(modules.length > 50, 'the modules were not found');
    assert.deepEqual([...imported].sort(), Object.keys(pack.dependencies).sort());
  });
});
