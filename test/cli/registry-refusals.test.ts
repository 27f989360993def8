import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setClock} from '../../src/base/clock.js';
import {registry} from '../../src/cli/import/registry.js';
import {MOST_ROWS} from '../../src/data/registry.js';
import {GOOD, SOURCE, csv, folder, leftovers, removeFolder, run, written} from './try-import.js';

let old: string;
before(() => {
  setClock('2026-11-24T03:00:00Z');
  run(registry, [csv('name,number\nContoh Satu,9120000000001\n'), ...GOOD]);
  old = written('registry');
});
after(() => (setClock(), removeFolder()));

/** The file is refused with this sentence, and the old list is there to the byte. */
function refused(args: string[], ...sentences: RegExp[]): void {
  const {code, says} = run(registry, args);
  assert.equal(code, 1, says);
  assert.match(says, /^registry import: the file was not taken; nothing was changed\.\n {2}/);
  for (const sentence of sentences) assert.match(says, sentence);
  assert.equal(written('registry'), old);
  assert.deepEqual(leftovers(), []);
}
const H = 'name,number\n';
const bad = (text: string | Uint8Array, ...sentences: RegExp[]): void => refused([csv(text), ...GOOD], ...sentences);

/** Files that are refused: what is wrong, the file, and the sentence. */
const FILES: [what: string, text: string | Uint8Array, ...sentences: RegExp[]][] = [
  ['empty', '', /is empty: nothing was saved in it/],
  ['only spaces', ' \n\n', /is empty/],
  ['no rows', H, /has headings and no rows/],
  ['no rows but blank ones', `${H},\n ,\n`, /has headings and no rows/],
  ['missing columns', 'firma,kota\nContoh,Kupang\n', /columns are missing: name \(or nama perusahaan.*\); licence_number \(or .*nib.*"firma", "kota"/],
  ['two columns of one heading', 'name,number,Name\nContoh Dua,,x\n', /"Name" stands above two columns/],
  ['not UTF-8', Buffer.from('name,number\nCaf\xe9 Contoh,\n', 'latin1'), /is not UTF-8.*CSV UTF-8/],
  ['a workbook', Buffer.from('PK\x03\x04rest'), /is a workbook, not CSV/],
  ['a quote never closed', `${H}"Contoh Dua,\nContoh Tiga,\n`, /line \d: the quoting is broken: a cell begins with a quotation mark .* never ends/],
  ['a quote in the middle', `${H}Con"toh Dua,\n`, /line 2: the quoting is broken: a quotation mark .* where none may stand/],
  ['a row too short', `${H}Contoh Dua,\nContoh Tiga\n`, /row 3: has 1 cells where the headings have 2/],
  ['a row too long', `${H}Contoh, Dua,1\n`, /row 2: has 3 cells/],
  ['a cell without heading', `name,number,\nContoh Dua,,Yohanes\n`, /row 2: the cell in column 3 has no heading/],
  ['a mobile number', 'name,number,telepon\nContoh Dua,,0812-3456-7890\n', /row 2: "0812-3456-7890" is a mobile number, so it belongs to a person/],
  ['a mobile number as number', `${H}Contoh Dua,081234567890\n`, /row 2: "081234567890" is a mobile number/],
  ['an identity number', `${H}Contoh Dua,5371014503900002\n`, /row 2: the number looks like a person’s identity number \(NIK/],
  ['a number in a name', `${H}Contoh Dua 0380 123 4567,\n`, /row 2: the name .* holds a long number/],
  ['a number with letters', `${H}Contoh Dua,NIB 912\n`, /row 2: the number "NIB912" is not digits alone/],
  ['a number cut by a spreadsheet', `${H}Contoh Dua,9.12031E+12\n`, /row 2: the number "9\.12031E\+12" was shortened by a spreadsheet/],
  ['a count instead of numbers', 'nama,nomor\nContoh Satu,1\nContoh Dua,2\nContoh Tiga,3\n', /only counts the rows/],
  ['no name', `${H}PT.,9120000000001\n`, /row 2: the name is empty: write it, or delete the row/],
  ['a name too long', `${H}${'Contoh '.repeat(20)},\n`, /row 2: .* is too long \(139 characters, at most 100\)/],
  ['a formula', `${H}=HYPERLINK(1),\n#REF!,\n`, /row 2: the name "=HYPERLINK\(1\)" begins like a formula/, /row 3: the name "#REF!"/],
  ['a name of signs', `${H}..,\n`, /row 2: the name ".." has fewer than 3 Latin letters/],
  ['code in a name', `${H}<b>Contoh</b>,\n`, /row 2: "<b>Contoh<\/b>" holds < or >/],
  ['an invisible letter', `${H}Con\u200btoh Dua,\n`, /row 2: .*a character that nobody sees \(U\+200B\)/],
  ['a letter that turns the line', `${H}Con\u202etoh Dua,\n`, /U\+202E/],
  ['a control letter', `${H}Con\u0007toh Dua,\n`, /U\+0007/],
  ['a line break in a cell', `${H}"Contoh\nDua",\n`, /row 2: .*U\+000A/],
  ['a lost letter', `${H}Contoh D\ufffda,\n`, /U\+FFFD/],
  ['another legal form', 'name,legal_form,number\nContoh Dua,CV,\n', /row 2: "Contoh Dua" is no PT \("CV"\): only a PT may place workers/],
  ['another form in the name', `${H}Yayasan Contoh,\nContoh Tiga CV,\n`, /row 2: .* is no PT \("Yayasan"\)/, /row 3: .* is no PT \("CV"\)/],
  ['one name, two numbers', `${H}Contoh Dua,9120000000002\nPT CONTOHDUA,9120000000003\n`, /rows 2 and 3: CONTOHDUA stands there with two numbers \(9120000000002 and 9120000000003\)/],
  ['one name, one number missing', `${H}Contoh Dua,9120000000002\nPT Contoh Dua,\n`, /rows 2 and 3: .*\(9120000000002 and none\)/],
  ['the same row twice', `${H}Contoh Dua,9120000000002\nContoh Dua,9120000000002\n`, /rows 2 and 3: the same row stands there twice/],
  ['too many rows', `${H}${Array.from({length: MOST_ROWS + 1}, (_, at) => `Contoh ${at},\n`).join('')}`, /20001 rows are more than 20000: every phone loads the whole list.*docs\/LOOKUP\.md/],
];

describe('registry import refuses, and loses nothing', () => {
  for (const [what, text, ...sentences] of FILES) it(what, () => bad(text, ...sentences));

  for (const heading of ['Direktur', 'DIRECTOR_NAME', 'nama pimpinan', 'Penanggung Jawab', 'pemilik', 'Owner', 'komisaris', 'contact person', 'NIK', 'No. KTP', 'No HP', 'WhatsApp', 'no_wa', 'mobilePhone', 'namaDirektur'])
    it(`a column of persons: ${heading}`, () => bad(`name,number,${heading}\nContoh Dua,,x\n`, new RegExp(`the columns "${heading.replace('.', '\\.')}" hold persons: delete them`)));

  it('every problem at once, and the first ones of very many', () => {
    bad(`${H}PT,x\n<i>,y\n`, /row 2: the name is empty/, /row 2: the number "x"/, /row 3: the number "y"/);
    bad(`${H}${'Contoh Dua,x\n'.repeat(60)}`, /… and \d+ more$/);
  });

  it('days and sources that are missing or cannot be', () => {
    const file = csv(`${H}Contoh Dua,\n`);
    refused([file], /--as-of is missing/, /--source is missing/);
    refused([file, '--as-of', '17 September 2026', '--source', 'http://list.example/'], /--as-of: "17 September 2026" is not a day/, /--source: "http:\/\/list\.example\/" is not an address that begins with https/);
    refused([file, '--as-of', '2026-02-30', '--source', SOURCE], /"2026-02-30" is not a day/);
    refused([file, '--as-of', '2026-11-25', '--source', SOURCE], /2026-11-25 is in the future \(today is 2026-11-24\)/);
    refused([file, ...GOOD, '--copy-of', 'office'], /--copy-of: "office" is not an address/);
    refused([`${folder}/none.csv`, ...GOOD], /none\.csv cannot be read \(ENOENT\)/);
    refused([folder, ...GOOD], /cannot be read \(EISDIR\)/);
    refused([file, ...GOOD, '--out', `${folder}/none`], /there is no folder .*none; make it first/);
  });
});
