import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {currentLists} from '../../src/cli/lists.js';
import {daysLater} from '../helpers/lists.js';
import {answerTo} from '../../src/elements/recruiter-lookup/answer.js';
import {readFirms} from '../../src/elements/recruiter-lookup/firms.js';
import {isRegistry} from '../../src/data/registry.js';
import {registrySchema} from '../../src/data/registry.schema.js';
import {isSanctions, sanctionOf} from '../../src/data/sanctions.js';
import {sanctionsSchema} from '../../src/data/sanctions.schema.js';

const {registry, sanctions} = currentLists();
const copyOf = <Data>(data: Data, changes: Partial<Record<keyof Data, unknown>> = {}): unknown => ({...structuredClone(data), ...changes});
const mistakes = (schema: typeof registrySchema | typeof sanctionsSchema, data: unknown): string => schema.safeParse(data).error?.issues.map(({message}) => message).join('\n') ?? '';

describe('the lists that ship', () => {
  it('are 524 companies of 17 September 2026, second hand, and nine companies with decisions', () => {
    assert.equal(registry.names.split('\n').length, 524);
    assert.deepEqual([registry.asOf, registry.source.name, registry.source.secondHand, new URL(registry.source.url).hostname], ['2026-09-17', 'SISKOP2MI', true, 'siskop2mi.bp2mi.go.id']);
    assert.equal(sanctions.firms.length, 9);
  });

  it('say no more than their sources: nobody is revoked, and what was ended is ended', () => {
    const states = Object.fromEntries(sanctions.firms.map((firm) => [firm.name, sanctionOf(firm).state]));
    assert.ok(!Object.values(states).includes('revoked'));
    assert.equal(states['Multi Intan Amanah Internasional'], 'stopped');
    for (const name of ['Al Wihdah Jaya Sentosa', 'Elshafah Adi Wiguna Mandiri', 'Tulus Widodo Putra']) assert.equal(states[name], 'ended', name);
    // An end that only a search excerpt reports is kept back (sanctions.csv says why).
    assert.equal(states['Alfa Nusantara Perdana'], 'stopped');
    assert.ok(!('Ramzy' in states));
  });

  it('give the answers that the rules promise', async () => {
    const lists = {firms: await readFirms(registry), registryAsOf: registry.asOf, sanctions};
    const answer = (text: string, today = daysLater(68)) => answerTo(text, lists, today).kind;
    assert.equal(answer('PT Gasindo Buala Sari'), 'listed');
    assert.equal(answer('PT Gasindo Buala Sari', daysLater(91)), 'was-listed');
    assert.equal(answer('PT Bumi Mas Indonesia Mandiri'), 'stopped');
    assert.equal(answer('Elshafah Adi Wiguna Mandiri'), 'listed');
    assert.equal(answer('PT Putri Samawa'), 'question');
    assert.equal(answer('150622000081'), 'too-short');
    assert.equal(answer('1506220000819'), 'listed');
  });

  it('are at most 9,000 bytes together', () => {
    const bytes = [registry, sanctions].map((list) => brotliCompressSync(JSON.stringify(list)).length);
    assert.ok(bytes[0] + bytes[1] <= 9_000, bytes.join(' + '));
  });

  it('hold no person and no accusation, nor do the stewards’ files', () => {
    const files = ['src/data/registry.json', 'src/data/sanctions.json', ...readdirSync('src/data/steward').map((name) => `src/data/steward/${name}`)];
    assert.ok(files.length >= 4);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      assert.doesNotMatch(text, /penipu|bodong|ilegal|illegal|calo\b|mafia|fraud|scam/i, file);
      assert.doesNotMatch(text.split('\n')[0], /direktur|director|pimpinan|pemilik|phone|telepon|address|alamat/i, file);
      assert.doesNotMatch(text, /(?<!\d)(?:\+62|08)[ -]?\d{2,3}[ -]\d{3,4}[ -]\d{3,4}/, file);
    }
  });
});

describe('the guards of readers’ phones and the schemas', () => {
  it('take what ships', () => {
    assert.ok(isRegistry(JSON.parse(JSON.stringify(registry))));
    assert.ok(isSanctions(JSON.parse(JSON.stringify(sanctions))));
  });

  it('refuse damaged lists of companies', () => {
    const damaged = [null, [], '', {}, copyOf(registry, {schema: 2}), copyOf(registry, {asOf: 'today'}), copyOf(registry, {source: null}), copyOf(registry, {source: {}}), copyOf(registry, {names: ''}), copyOf(registry, {names: 7}), copyOf(registry, {numbers: '1\n2'}), copyOf(registry, {names: 'A\n'.repeat(20_001), numbers: '\n'.repeat(20_001)})];
    for (const data of damaged) {
      assert.ok(!isRegistry(data), JSON.stringify(data)?.slice(0, 80));
      assert.notEqual(mistakes(registrySchema, data), '');
    }
    const two = (names: string, numbers = '\n'): string => mistakes(registrySchema, copyOf(registry, {names, numbers}));
    assert.match(two('Contoh Dua\nContoh Satu', '\n\n'), /2 names and 3 numbers/);
    assert.match(two('Contoh Satu\nCONTOHSATU'), /company 2: "CONTOHSATU" is there twice/);
    assert.match(two('Contoh Satu\nContoh Dua'), /company 2: .* not in the order of the alphabet/);
    assert.match(two('Contoh <b>\nContoh Dua', 'x\n'), /company 1: .* holds < or >[^]*company 1: the number "x"/);
    assert.match(mistakes(registrySchema, copyOf(registry, {source: {name: 'SISKOP2MI', url: 'https://a.example/', copy: 'https://b.example/'}})), /read as a copy is second hand/);
  });

  it('refuse damaged lists of sanctions', () => {
    const [firm] = sanctions.firms;
    const damaged = [null, [], {}, copyOf(sanctions, {schema: 2}), copyOf(sanctions, {asOf: ''}), copyOf(sanctions, {firms: {}}), copyOf(sanctions, {firms: [{...firm, name: ''}]}), copyOf(sanctions, {firms: [{...firm, events: []}]}), copyOf(sanctions, {firms: [{...firm, events: [{...firm.events[0], event: 'disegel'}]}]}), copyOf(sanctions, {firms: [{...firm, events: [{...firm.events[0], source: undefined}]}]})];
    for (const data of damaged) {
      assert.ok(!isSanctions(data), JSON.stringify(data)?.slice(0, 80));
      assert.notEqual(mistakes(sanctionsSchema, data), '');
    }
    assert.match(mistakes(sanctionsSchema, copyOf(sanctions, {firms: [...sanctions.firms].reverse()})), /not in the order of the alphabet/);
    assert.match(mistakes(sanctionsSchema, copyOf(sanctions, {firms: sanctions.firms.map((each) => ({...each, events: [...each.events].reverse()}))})), /not oldest first/);
  });
});
