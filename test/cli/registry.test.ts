import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setClock} from '../../src/base/clock.js';
import {registry} from '../../src/cli/import/registry.js';
import {isRegistry, type RegistryFile} from '../../src/data/registry.js';
import {GOOD, SOURCE, csv, folder, leftovers, removeFolder, rows, run, written} from './try-import.js';

before(() => setClock('2026-11-24T03:00:00Z'));
after(() => (setClock(), removeFolder()));
beforeEach(() => rmSync(join(folder, 'registry.json'), {force: true}));

const list = (): RegistryFile => JSON.parse(written('registry')) as RegistryFile;
const take = (text: string | Uint8Array, ...more: string[]) => run(registry, [csv(text), ...GOOD, ...more]);

describe('registry import', () => {
  it('takes the real list: 524 companies, two merged, with its source and its copy', () => {
    const shipped = JSON.parse(readFileSync('src/data/registry.json', 'utf8')) as RegistryFile;
    const {source} = shipped;
    const {code, says} = run(registry, ['src/data/steward/registry-2026-09-17.csv', '--as-of', shipped.asOf, '--source', source.copy!, '--copy-of', source.url, '--source-name', source.name]);
    assert.equal(code, 0, says);
    assert.match(says, /524 companies/);
    assert.equal(says.match(/merged to one/g)?.length, 2);
    assert.match(says, /SINGA MANPOWER has 21 digits where 13 or 17 are usual/);
    assert.equal(written('registry'), readFileSync('src/data/registry.json', 'utf8'), 'src/data/registry.json is not what the steward’s file gives');
    assert.ok(isRegistry(list()));
  });

  it('takes commas, semicolons and tabs, with a byte order mark, Windows line ends and quotes', () => {
    const results = [',', ';', '\t'].map((sign) => {
      const text = [['Nama Perusahaan', 'NIB'], ['PT. "Contoh" Satu', '9120000000001'], ['Contoh, Dua; PT', '']].map((line) => line.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(sign)).join('\r\n');
      const {code, says} = take(`\ufeff${text}\r\n\r\n`);
      assert.equal(code, 0, says);
      return written('registry');
    });
    assert.equal(new Set(results).size, 1);
    assert.equal(list().names, 'Contoh, Dua;\n"Contoh" Satu');
  });

  it('keeps the spelling of the source, without PT at either end, from A to Z', () => {
    take('nama,nomor\nPT.AL-HIKMAH  JAYA,9120000000004\nPT Ptolemaeus,1\nRahmat Mandiri PT.,9120000000005\n"ANUGRAH PERTIWI, PT",9120 0000 0000 3\nP.T. Zeta Karya,\n');
    assert.equal(list().names, 'AL-HIKMAH JAYA\nANUGRAH PERTIWI\nPtolemaeus\nRahmat Mandiri\nZeta Karya');
    assert.equal(list().numbers, '9120000000004\n9120000000003\n1\n9120000000005\n');
  });

  it('takes only the rows of the source that is asked for', () => {
    const text = `name,number,source_url\nContoh Satu,,${SOURCE}\nContoh Dua,,https://other.example/\n`;
    const {says} = take(text);
    assert.match(says, /1 rows of 1 other sources were left aside/);
    assert.equal(list().names, 'Contoh Satu');
    const {code, says: refused} = run(registry, [csv(text), '--as-of', '2026-11-01', '--source', 'https://third.example/']);
    assert.equal(code, 1);
    assert.match(refused, /no row has the source https:\/\/third\.example\/.*https:\/\/list\.example\/p3mi ; https:\/\/other\.example\//);
  });

  it('names the source, and says that a copy is second hand', () => {
    take('name,number\nContoh Satu,\n');
    assert.deepEqual(list().source, {name: 'list.example', url: SOURCE});
    take('name,number\nContoh Satu,\n', '--copy-of', 'https://office.example/', '--source-name', 'Kantor');
    assert.deepEqual(list().source, {name: 'Kantor', url: 'https://office.example/', copy: SOURCE, secondHand: true});
  });

  it('refuses a list that lost more than a tenth, unless that is meant', () => {
    assert.equal(take(`name,number\n${rows(40)}`).code, 0);
    const old = written('registry');
    const {code, says} = take(`name,number\n${rows(35)}`);
    assert.equal(code, 1);
    assert.match(says, /has 35 companies, the last one \(2026-11-01\) had 40.*half a download.*Missing, among others: Contoh .*--allow-shrink/);
    assert.equal(written('registry'), old);
    assert.equal(take(`name,number\n${rows(36)}`).code, 0, 'a tenth is allowed');
    assert.equal(take(`name,number\n${rows(3)}`, '--allow-shrink').code, 0);
  });

  it('refuses a list older than the one that is there', () => {
    take(`name,number\n${rows(3)}`);
    const {code, says} = run(registry, [csv(`name,number\n${rows(3)}`), '--as-of', '2026-10-01', '--source', SOURCE]);
    assert.equal(code, 1);
    assert.match(says, /the list that is there is of 2026-11-01, this one of 2026-10-01/);
  });

  it('takes 20,000 companies and leaves nothing but the list', () => {
    assert.equal(take(`name,number\n${Array.from({length: 20_000}, (_, at) => `Contoh ${at} Maju,\n`).join('')}`).code, 0);
    assert.ok(isRegistry(list()));
    assert.deepEqual(leftovers(), []);
  });

  it('says how it is used, with exit code 2, when the command makes no sense', () => {
    for (const args of [[], ['a.csv', 'b.csv'], ['a.csv', '--asof', '2026-01-01']]) {
      const {code, says} = run(registry, args);
      assert.equal(code, 2, says);
      assert.match(says, /--as-of <YYYY-MM-DD>/);
    }
    const command = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {encoding: 'utf8'});
    assert.equal(command('registry', 'import').status, 2);
    assert.equal(command('lists', 'check', 'all').status, 2);
    const refused = command('registry', 'import', 'no-such.csv', '--as-of', '2020-01-01', '--source', SOURCE);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /no-such\.csv cannot be read \(ENOENT\)/);
  });
});
