import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import addFormats from 'ajv-formats';
import {packageOf} from '../../scripts/supply/inside.js';
import {packagesOf, readLock} from '../../scripts/supply/lock.js';
import {developmentBill, runtimeBill, writeInside, type Pack} from '../../scripts/supply/write.js';

/* What of others is inside the built scripts: said by the bill of materials, the notices, and to offices. */

interface Bill {
  specVersion: string;
  serialNumber: string;
  metadata: {timestamp: string; component: {name: string; version: string}};
  components: {type: string; name: string; group?: string; version?: string; 'bom-ref': string; purl?: string}[];
  dependencies: {ref: string; dependsOn?: string[]}[];
}

const pack = JSON.parse(readFileSync('package.json', 'utf8')) as Pack;
const text = readFileSync('dist/web/1/sbom.cdx.json', 'utf8');
const bill = JSON.parse(text) as Bill;
const notices = readFileSync('dist/web/1/THIRD-PARTY.txt', 'utf8');
const libraries = bill.components.filter(({type}) => type === 'library').map(({group, name, version, 'bom-ref': ref}) => ({name: group ? `${group}/${name}` : name, version, ref}));
/** Script → the folders of the packages inside it, as the bill has it. */
const inside: Record<string, string[]> = Object.fromEntries(bill.components.filter(({type}) => type === 'file').map(({name}) => [name, bill.dependencies.find(({ref}) => ref === name)?.dependsOn ?? []]));
const script = (name: string): string => readFileSync(join('dist/web/1', name), 'utf8');

const schemas = join(dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
const schema = (name: string): object => JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
const ajv = new Ajv({strict: false, formats: {'idn-email': true, 'iri-reference': true}});
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
addFormats(ajv);
const fits = ajv.compile(schema('bom-1.6'));

describe('the bill of materials', () => {
  it('is CycloneDX 1.6 as its schema has it: of the scripts, of the npm package, and of all tools', () => {
    const moment = new Date(0);
    for (const each of [text, readFileSync('dist/lib/sbom.cdx.json', 'utf8'), runtimeBill(pack, moment), developmentBill(pack, moment)]) {
      const read = JSON.parse(each) as Bill;
      assert.ok(fits(read), JSON.stringify(fits.errors?.slice(0, 3)));
      assert.equal(read.specVersion, '1.6');
      assert.equal(read.metadata.component.version, pack.version);
    }
    assert.ok(!fits({...bill, components: [{type: 'library'}]}), 'anything fits');
  });

  it('names every script there is, and the very package of the lock', () => {
    const built = readdirSync('dist/web/1', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(inside).sort(), ['../site.js', ...built].sort());
    const all = packagesOf(readLock());
    for (const {name, version, ref} of libraries) assert.deepEqual([all.get(ref)?.name, all.get(ref)?.version], [name, version]);
  });

  it('says Lit of each script that carries Lit, and of no other', () => {
    const carry = Object.keys(inside).filter((name) => script(name).includes('litHtmlVersions'));
    assert.ok(carry.length >= 6, 'no script carries Lit');
    assert.deepEqual(Object.keys(inside).filter((name) => inside[name].includes('node_modules/lit-html')).sort(), carry.sort());
  });

  it('lists what npm brings along for whoever installs the package, and all of the lock for whoever builds', () => {
    const names = (each: string): string[] => (JSON.parse(each) as Bill).components.map(({'bom-ref': ref}) => ref);
    const runtime = names(readFileSync('dist/lib/sbom.cdx.json', 'utf8'));
    for (const name of Object.keys(pack.dependencies)) assert.ok(runtime.includes(`node_modules/${name}`), name);
    assert.deepEqual(runtime.filter((folder) => readLock().packages[folder].dev), []);
    assert.deepEqual(names(developmentBill(pack, new Date(0))).sort(), Object.keys(readLock().packages).filter(Boolean).sort());
  });

  it('is the same, byte for byte, of the same things, and bears no other time than theirs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrasi-aman-bill-'));
    try {
      writeInside(folder, pack, inside, new Date(bill.metadata.timestamp));
      assert.equal(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'), text);
      assert.equal(readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8'), notices);
      writeInside(folder, {...pack, version: '9.9.9'}, inside, new Date(bill.metadata.timestamp));
      assert.notEqual((JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as Bill).serialNumber, bill.serialNumber);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the licences', () => {
  it('stand in full beside the scripts, each with its copyright line, and every script names the file', () => {
    assert.ok(libraries.length >= 6, 'no libraries were found');
    for (const {name, version, ref} of libraries) {
      const file = readdirSync(ref).find((each) => /^licen[cs]e/i.test(each))!;
      assert.ok(notices.includes(`\n${name} ${version} (`), name);
      assert.ok(notices.includes(/^.*copyright.*$/im.exec(readFileSync(join(ref, file), 'utf8'))![0].trim()), name);
    }
    for (const name of Object.keys(inside).filter((each) => inside[each].length)) assert.ok(script(name).startsWith('/*! THIRD-PARTY.txt */') || name === '../site.js', name);
  });

  it('stop the build where one asks for more than its notice, and where a package has none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'migrasi-aman-bill-'));
    try {
      assert.throws(() => writeInside(folder, pack, {'a.js': ['node_modules/axe-core']}, new Date(0)), /licence that is not on the list.*axe-core \(MPL-2\.0\)/);
      assert.throws(() => writeInside(folder, pack, {'a.js': ['node_modules/only']}, new Date(0)), /only has no file with its licence/);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('know whose code a module is', () => {
    assert.equal(packageOf('/home/a/node_modules/lit/node_modules/@lit/x/y.js', '/home/a'), 'node_modules/lit/node_modules/@lit/x');
    assert.equal(packageOf('/home/a/node_modules/lit/html.js', '/home/a'), 'node_modules/lit');
    assert.equal(packageOf('\0rolldown/runtime.js'), 'node_modules/rolldown');
    assert.equal(packageOf('/home/a/src/content/common.ts', '/home/a'), undefined);
  });
});

describe('the page for offices', () => {
  it('names everybody whose code is inside what they paste', () => {
    const said = readFileSync('dist/web/offices.html', 'utf8').toLowerCase();
    // Lit comes in several packages, its translations in one; people know them by these names.
    const people = (name: string): string => (name === '@lit/localize' ? 'lit-localize' : /^(@lit\/|lit)/.test(name) ? 'lit' : name);
    const pasted = Object.keys(inside).filter((name) => name !== '../site.js').flatMap((name) => inside[name]);
    for (const {name, ref} of libraries) assert.equal(said.includes(people(name)), pasted.includes(ref), name);
  });
});
