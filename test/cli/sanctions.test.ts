import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {setClock} from '../../src/base/clock.js';
import {sanctions} from '../../src/cli/import/sanctions.js';
import {isSanctions, sanctionOf, type SanctionsFile} from '../../src/data/sanctions.js';
import {csv, folder, leftovers, removeFolder, run, written} from './try-import.js';

before(() => setClock('2026-11-24T03:00:00Z'));
after(() => (setClock(), removeFolder()));
beforeEach(() => rmSync(join(folder, 'sanctions.json'), {force: true}));

const COLUMNS = ['name', 'event', 'decision', 'from', 'until', 'source_url', 'source_name', 'source_date', 'second_hand', 'number', 'aliases', 'withheld'] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;
const STOP: Cells = {name: 'PT Contoh Satu', event: 'penghentian-seluruh', decision: 'Keputusan 1/2026', from: '2026-02-03', until: '2026-05-03', source_url: 'https://paper.example/1', source_name: 'Koran', source_date: '2026-02-05'};
const file = (...rows: Cells[]): string => csv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))].map((cells) => `${cells.join(',')}\n`).join(''));
const take = (...rows: Cells[]) => run(sanctions, [file(...rows), '--as-of', '2026-11-20']);
const list = (): SanctionsFile => JSON.parse(written('sanctions')) as SanctionsFile;

describe('sanctions import', () => {
  it('takes the real file: nine companies, three rows kept back with their reasons', () => {
    const {code, says} = run(sanctions, ['src/data/steward/sanctions.csv', '--as-of', '2026-11-24']);
    assert.equal(code, 0, says);
    assert.equal(list().firms.length, 9);
    for (const name of ['Multi Intan Amanah Internasional', 'Putri Samawa', 'Ramzy']) assert.match(says, new RegExp(`not shown, row \\d+: ${name} \\(pencabutan, Monitor Indonesia\\): .{20}`));
    assert.equal(written('sanctions'), readFileSync('src/data/sanctions.json', 'utf8'), 'src/data/sanctions.json is not what the steward’s file gives');
  });

  it('puts the events of one company together, oldest first, and leaves empty what no source says', () => {
    const end: Cells = {name: 'CONTOHSATU', event: 'pengakhiran', source_url: 'https://paper.example/2', source_name: 'Koran', source_date: '2026-04-01', second_hand: 'yes', number: '9120000000001', aliases: 'PT Contoh Esa|Contoh Satu'};
    assert.equal(take(end, {...STOP, name: 'Contoh Dua', until: ''}, STOP).code, 0);
    const [two, one] = list().firms;
    assert.deepEqual(two, {name: 'Contoh Dua', events: [{event: 'penghentian-seluruh', decision: 'Keputusan 1/2026', from: '2026-02-03', sourceDate: '2026-02-05', source: {name: 'Koran', url: 'https://paper.example/1'}}]});
    assert.deepEqual([one.name, one.number, one.aliases, one.events.map(({event}) => event)], ['CONTOHSATU', '9120000000001', ['Contoh Esa'], ['penghentian-seluruh', 'pengakhiran']]);
    assert.equal(one.events[1].source.secondHand, true);
    assert.equal(sanctionOf(one).state, 'ended');
    assert.ok(isSanctions(list()));
  });

  it('gives the source of the command to rows without one: a whole list of an office', () => {
    const bare: Cells = {name: 'Contoh Satu', event: 'penghentian-sebagian'};
    assert.equal(run(sanctions, [file(bare), '--as-of', '2026-11-20', '--source', 'https://copy.example/', '--copy-of', 'https://office.example/', '--source-name', 'Kantor']).code, 0);
    const [{sourceDate, source}] = list().firms[0].events;
    assert.deepEqual({sourceDate, source}, {sourceDate: '2026-11-20', source: {name: 'Kantor', url: 'https://office.example/', copy: 'https://copy.example/', secondHand: true}});
  });

  it('shows a revocation only with its decision, and not from a copy', () => {
    const revoked: Cells = {...STOP, event: 'pencabutan', until: ''};
    assert.equal(take(revoked).code, 0);
    assert.equal(sanctionOf(list().firms[0]).state, 'revoked');
    assert.match(take({...revoked, decision: ''}).says, /row 2: a revocation .* here the decision is missing: find it, or say in "withheld" why/);
    assert.match(take({...revoked, second_hand: 'yes'}).says, /row 2: a revocation .* here the source is a copy/);
    const {code, says} = take(STOP, {...revoked, name: 'Contoh Dua', decision: '', withheld: 'nobody saw the decision'});
    assert.equal(code, 0, says);
    assert.deepEqual(list().firms.map(({name}) => name), ['Contoh Satu']);
    assert.ok(!written('sanctions').includes('withheld'));
  });
});

describe('sanctions import refuses, and loses nothing', () => {
  const refused = (rows: Cells[], ...sentences: RegExp[]): void => {
    take(STOP);
    const old = written('sanctions');
    const {code, says} = take(...rows);
    assert.equal(code, 1, says);
    assert.match(says, /^sanctions import: the file was not taken; nothing was changed\./);
    for (const sentence of sentences) assert.match(says, sentence);
    assert.equal(written('sanctions'), old);
    assert.deepEqual(leftovers(), []);
  };
  const ROWS: [what: string, cells: Cells[], ...sentences: RegExp[]][] = [
    ['words of the press', [{...STOP, event: 'disegel'}, {...STOP, name: 'Contoh Dua', event: 'pencabutan sementara'}], /row 2: the event "disegel" is not one of penghentian, .*never from a headline/, /row 3: the event "pencabutan sementara"/],
    ['days that do not exist or are the wrong way round', [{...STOP, from: '2026-02-30'}, {...STOP, name: 'Contoh Dua', until: '2026-01-01'}], /row 2: "2026-02-30" is not a day/, /row 3: "until" \(2026-01-01\) is before "from" \(2026-02-03\)/],
    ['an end that is not one', [{...STOP, event: 'pengakhiran'}, {...STOP, name: 'Contoh Dua', event: 'pencabutan'}], /row 2: the end of a stop .* has no end of its own/, /row 3: a revocation has no end/],
    ['a source without name, day or https', [{...STOP, source_name: '', source_date: '', source_url: 'http://paper.example/'}], /row 2: the source has no name/, /row 2: "" is not a date/, /row 2: "http:\/\/paper\.example\/" is not an address/],
    ['a source after the day of the list', [{...STOP, source_date: '2026-11-21'}], /row 2: the source is dated 2026-11-21, after the day of the list \(2026-11-20\)/],
    ['what is older than 2025', [{...STOP, source_date: '2022-10-25'}], /row 2: the source is of 2022-10-25: before 2025 nobody knows what became of it/],
    ['another word than yes', [{...STOP, second_hand: 'ya'}], /row 2: second_hand is "ya"/],
    ['a reason that is none', [{...STOP, withheld: 'no'}], /row 2: withheld needs a reason/],
    ['a file in which all is withheld', [{...STOP, withheld: 'nobody saw the decision'}], /every row is withheld/],
    ['another legal form', [{...STOP, name: 'CV Contoh'}], /row 2: "CV Contoh" is no PT/],
    ['the same decision twice', [STOP, {...STOP, source_url: 'https://paper.example/3'}], /rows 2 and 3: the same decision about Contoh Satu stands there twice/],
    ['two numbers of one company', [{...STOP, number: '9120000000001'}, {...STOP, event: 'pengakhiran', until: '', number: '9120000000002'}], /row 3: Contoh Satu has the number 9120000000002 here and 9120000000001/],
    ['one name of two companies', [{...STOP, aliases: 'Contoh Dua'}, {...STOP, name: 'Contoh Dua'}], /Contoh Satu: its name, number or another writing \(CONTOHDUA\) is also that of Contoh Dua/],
    ['code in a decision', [{...STOP, decision: '<b>1</b>'}], /row 2: "<b>1<\/b>" holds < or >/],
  ];
  for (const [what, cells, ...sentences] of ROWS) it(what, () => refused(cells, ...sentences));

  it('a column of persons, missing columns, and decisions that vanish', () => {
    assert.match(run(sanctions, [csv('name,event,direktur\nContoh,pencabutan,x\n'), '--as-of', '2026-11-20']).says, /"direktur" hold persons[^]*columns are missing: decision; from; until; source_url/);
    take(STOP, {...STOP, event: 'pengakhiran', until: '', source_date: '2026-06-01'});
    assert.match(take(STOP).says, /has 1 decisions, the last one \(2026-11-20\) had 2.*Missing, among others: Contoh Satu/);
  });
});
