import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readXlsx, writeXlsx} from 'hucre/xlsx';
import {importSheet, take} from '../../src/cli/words/import.js';
import {allSentences} from '../../src/cli/words/scan.js';
import {ANSWERS, COLUMNS, type Column} from '../../src/cli/words/sheet/columns.js';
import {readSheet, type SentRow} from '../../src/cli/words/sheet/read.js';
import {rowsFor} from '../../src/cli/words/sheet/rows.js';
import {placeOf} from '../../src/cli/words/sheet/says.js';
import {workbook} from '../../src/cli/words/sheet/workbook.js';
import {forReaders} from '../../src/cli/words/state.js';
import {readUnits} from '../../src/cli/words/xliff.js';
import {hear} from '../helpers/hear-console.js';

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'sheet-'));
  mkdirSync(join(path, 'locales'));
  writeFileSync(join(path, 'locales/tet.xlf'), readFileSync('test/words/sheets/tet.xlf'));
  return path;
};
const at = (path: string): string => join(path, 'locales/tet.xlf');
const byId = (path: string) => Object.fromEntries(readUnits(at(path)).map((unit) => [unit.id, unit]));

/** Takes a sheet and returns the exit code with all that was said. */
async function taken(path: string, file: string): Promise<{code: number; said: string}> {
  const said = hear();
  const code = await importSheet(['tet', file], join(path, 'locales'));
  return {code, said: said()};
}

/** The rows of a sheet as it is made, changed, and written as a workbook. */
async function made(path: string, change: (rows: Record<Column, string>[]) => Record<Column, string>[]): Promise<string> {
  const rows = rowsFor(readUnits(at(path)).map((unit) => ({id: unit.id, text: unit.source, desc: 'x', values: [], file: 'src/content/hotline.ts', line: 1, problem: ''})), readUnits(at(path)));
  const [{rows: grid}] = (await readXlsx(await workbook('tet', 'Tetun', rows))).sheets;
  const names = Object.keys(COLUMNS) as Column[];
  const cells = grid.slice(1).map((row) => Object.fromEntries(names.map((name, column) => [name, String(row[column] ?? '')])) as Record<Column, string>);
  const file = join(path, 'sheet.xlsx');
  writeFileSync(file, await writeXlsx({sheets: [{name: 'Kalimat', rows: [names.map((name) => COLUMNS[name].heading), ...change(cells).map((row) => names.map((name) => row[name]))]}]}));
  return file;
}
const yes = (row: Record<Column, string>, more: Partial<Record<Column, string>> = {}) => ({...row, ...Object.fromEntries(ANSWERS.map((name) => [name, 'ya'])), role: 'guru SD, Atambua', date: '2026-11-20', ...more});

describe('the sheet for translators', () => {
  it('has a row for every sentence that readers see, and none for partners', () => {
    const sentences = allSentences();
    const rows = rowsFor(sentences, readUnits('locales/tet.xlf'));
    assert.deepEqual(rows.map(({id}) => id).sort(), sentences.filter(forReaders).map(({id}) => id).sort());
    assert.ok(rows.length > 1000);
  });

  it('knows for every sentence where it is seen', () => {
    for (const {file} of allSentences().filter(forReaders)) assert.ok(placeOf(file).name, file);
    assert.throws(() => placeOf('src/elsewhere.ts'), /say in/);
  });

  it('says which sentences could hurt', () => {
    const critical = rowsFor(allSentences(), readUnits('locales/tet.xlf')).filter((row) => row.critical);
    assert.ok(critical.some(({source}) => source === 'Telepon sekarang'));
  });
});

describe('a sheet that comes back', () => {
  // These files were saved by LibreOffice 7.4 after the same four rows were filled in: one checked, one reworded, one refused, one removed.
  for (const kind of ['xlsx', 'ods', 'csv'])
    it(`is taken as LibreOffice saves it: ${kind}`, async () => {
      const path = folder();
      const {code, said} = await taken(path, `test/words/sheets/edited.${kind}`);
      assert.equal(code, 0, said);
      assert.match(said, /4 sentences changed, 0 left/);
      const units = Object.values(byId(path));
      const by = (state: string) => units.filter((unit) => unit.state === state).map(({source}) => source).sort();
      assert.deepEqual(by('translated'), ['Hanya dari dalam {0}.', 'Pilih bahasa']);
      const removed = units.find(({source}) => source === 'Telepon sekarang')!;
      assert.equal(removed.target, undefined);
      assert.ok(removed.notes.some(({from, text}) => from === 'earlier' && text === 'Telepon oras ne’e'));
      assert.equal(units.find(({source}) => source === 'Hanya dari dalam {0}.')!.target, 'Iha {0} laran mesan mak bele. mos’');
      assert.match((await taken(path, `test/words/sheets/edited.${kind}`)).said, /0 sentences changed, 0 left/);
    });

  it('is refused whole where one row is damaged, with a sentence for each, and loses nothing', async () => {
    const path = folder();
    const before = readFileSync(at(path), 'utf8');
    const file = await made(path, (rows) => [
      yes(rows[0]),
      yes(rows[1], {correction: 'laho naran'}),
      yes(rows[2], {id: 's0000000000000000'}),
      yes(rows[3], {source: rows[0].source}),
      yes(rows[0]),
      yes(rows[4], {understood: 'mungkin'}),
      yes(rows[5], {role: 'guru, 0812 3456 7890'}),
      yes(rows[6], {date: '31/02/2026'}),
    ]);
    const {code, said} = await taken(path, file);
    assert.equal(code, 1);
    for (const part of [/row 3: the wording must hold \{0\}/, /row 4: the code .* is unknown/, /row 5: the code belongs to/, /row 6: the same sentence stands above/, /row 7: "mungkin" is no answer/, /row 8: a telephone number/, /row 9: "Tanggal"/]) assert.match(said, part);
    assert.equal(readFileSync(at(path), 'utf8'), before);
  });

  it('is refused where it is another file, a damaged one, or none', async () => {
    const path = folder();
    const refuses = async (name: string, bytes: string | Uint8Array | undefined, why: RegExp) => {
      const file = join(path, name);
      if (bytes !== undefined) writeFileSync(file, bytes);
      const {code, said} = await taken(path, file);
      assert.equal(code, 1, name);
      assert.match(said, why);
    };
    await refuses('none.xlsx', undefined, /is not there/);
    await refuses('list.csv', 'name,number\nA,1\n', /has no column/);
    await refuses('empty.csv', '', /is empty/);
    await refuses('latin.csv', Buffer.from([0x4e, 0x6f, 0x2c, 0xe9]), /not UTF-8/);
    await refuses('half.xlsx', readFileSync('test/words/sheets/edited.xlsx').subarray(0, 5000), /damaged workbook/);
    await refuses('half.ods', readFileSync('test/words/sheets/edited.ods').subarray(0, 5000), /damaged workbook/);
  });

  it('leaves what was reviewed meanwhile, and takes the rest', async () => {
    const path = folder();
    const first = await made(path, (rows) => [yes(rows[0])]);
    const second = readFileSync(await made(path, (rows) => [yes(rows[0], {role: 'petani, Malaka', correction: 'seluk'}), yes(rows[2], {role: 'petani, Malaka'})]));
    writeFileSync(join(path, 'second.xlsx'), second);
    writeFileSync(first, readFileSync(await made(path, (rows) => [yes(rows[0])])));
    assert.equal((await taken(path, first)).code, 0);
    const {code, said} = await taken(path, join(path, 'second.xlsx'));
    assert.equal(code, 0);
    assert.match(said, /1 sentences changed, 1 left/);
    assert.match(said, /left as it is/);
    assert.notEqual(byId(path)[Object.keys(byId(path))[0]].target, 'seluk');
  });

  it('takes role and day once for all rows, and days as spreadsheets write them', () => {
    const units = readUnits('test/words/sheets/tet.xlf').filter(({target}) => target !== undefined);
    const rows = rowsFor(units.map((unit) => ({id: unit.id, text: unit.source, desc: 'x', values: [], file: 'src/content/hotline.ts', line: 1, problem: ''})), units);
    const sent = rows.slice(0, 3).map((row, n): SentRow => ({row: n + 2, cells: {...Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, ''])), source: row.source, id: row.id, version: row.version, understood: 'Ya', polite: 'ya', sayable: 'y', ...(n === 0 && {role: 'guru', date: '20/11/2026'})} as SentRow['cells']}));
    assert.deepEqual(take(sent, units).changed.map(({change}) => change.notes.find(({from}) => from === 'review')!.text), Array(3).fill('2026-11-20; guru; translated'));
    for (const date of ['46346', '20.11.2026', '20-11-2026']) {
      sent[0].cells.date = date;
      assert.match(take(sent, units).changed[0].change.notes.find(({from}) => from === 'review')!.text, /^2026-11-20;/);
    }
  });

  it('finds its columns wherever they stand', async () => {
    const path = folder();
    const file = join(path, 'turned.csv');
    const [{cells}] = await readSheet('test/words/sheets/edited.csv');
    const names = (Object.keys(COLUMNS) as Column[]).reverse();
    writeFileSync(file, [names.map((name) => COLUMNS[name].heading), names.map((name) => cells[name])].map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\n'));
    assert.match((await taken(path, file)).said, /1 sentences changed/);
  });
});
