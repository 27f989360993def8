import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {SanctionEvent} from '../../src/data/sanctions.js';
import {answerTo} from '../../src/elements/recruiter-lookup/answer.js';
import {DAY, ask, askOf, brief, daysLater, firms, registry, sanctions} from '../helpers/lists.js';

const event = (kind: SanctionEvent['event'], more: Partial<SanctionEvent> = {}): SanctionEvent => ({event: kind, sourceDate: '2026-01-02', source: {name: 'Contoh', url: 'https://contoh.example/'}, ...more});

describe('a number', () => {
  it('of 13 digits is a company’s, also in groups, after a word, or with a branch’s four digits behind it', () => {
    for (const text of ['1506220000819', '1506 2200 00819', '1506.2200.00819', 'NIB 1506220000819', 'NIB: 1506 2200 00819', 'Nomor 1506-2200-00819', '15062200008190001']) assert.equal(brief(text), 'listed DAYA HELDIA ABADI', text);
    assert.equal(ask('1506220000819').by, 'number');
  });
  it('finds every company of the list that has one, whatever its length', () => {
    for (const {name, number} of firms.all) if (number) for (const typed of [number, number.slice(0, 13)]) assert.equal(ask(typed).firms?.[0].name, name, typed);
  });
  it('of fewer digits says nothing', () => ['150622000081', '021', '9120'].forEach((text) => assert.equal(brief(text), 'too-short', text)));
  it('that nobody has is unknown', () => assert.equal(brief('9999999999999'), 'unknown'));
  it('of a stopped company says so', () => assert.equal(brief(firms.all.find(({name}) => name === 'BUMI MAS INDONESIA MANDIRI')!.number), 'stopped BUMI MAS INDONESIA MANDIRI'));
  it('of a phone says that phones cannot be looked up', () => {
    for (const text of ['081234567890', '0812-3456-7890', '+62 812 3456 7890', '62 812 3456 7890', '0062 812 3456 7890', '(0380) 821234', '021 5551234', '+65 9123 4567', '0812345678901', '☎ 0812 3456 7890', '+62 812 3456 7890 📱', '++ ﷺ']) assert.equal(brief(text), 'phone', text);
  });
});

describe('a name with a number beside it', () => {
  it('is listed where both are one company’s', () => {
    for (const text of ['PT Daya Heldia Abadi 1506220000819', 'Daya Heldia Abadi NIB 1506 2200 00819', '15062200008190001, Daya Heldia Abadi']) assert.equal(brief(text), 'listed DAYA HELDIA ABADI', text);
  });
  it('is a question where the number is another company’s', () => {
    const answer = ask('PT Gasindo Buala Sari 1506220000819');
    assert.deepEqual([answer.kind, answer.mismatch, answer.firms, answer.choices?.[0].name], ['question', true, undefined, 'DAYA HELDIA ABADI']);
    assert.equal(brief('PT Bumi Mas Indonesia Mandiri 1506220000819'), 'question Bumi Mas Indonesia Mandiri');
  });
  it('is a question where the list has another number for it', () => {
    assert.equal(brief('PT Gasindo Buala Sari 9999999999999'), 'question GASINDO BUALA SARI');
    assert.equal(brief('PT Bumi Mas Indonesia Mandiri 9999999999999'), 'stopped BUMI MAS INDONESIA MANDIRI');
  });
});

describe('the age of the list', () => {
  it('turns listed into was-listed after 90 days, and where the clock cannot be right', () => {
    for (const [day, kind] of Object.entries({[daysLater(0)]: 'listed', [daysLater(30)]: 'listed', [daysLater(90)]: 'listed', [daysLater(91)]: 'was-listed', [daysLater(250)]: 'was-listed', [daysLater(-1)]: 'was-listed', '1970-01-01': 'was-listed', [daysLater(3_000)]: 'was-listed'}))
      for (const text of ['Gasindo Buala Sari', 'Kencana Mercu Buana', '1506220000819']) assert.equal(ask(text, day).kind, kind, `${text} on ${day}`);
  });
  it('leaves a stop a stop, also after its term, and history history', () => {
    for (const day of [daysLater(91), daysLater(1_200)]) assert.equal(brief('Bumi Mas Indonesia Mandiri', day), 'stopped BUMI MAS INDONESIA MANDIRI');
    assert.equal(brief('Al Wihdah Jaya Sentosa', daysLater(91)), 'was-listed AL WIHDAH JAYA SENTOSA (ended)');
  });
});

describe('without one of the lists', () => {
  const only = (lists: object) => (text: string) => answerTo(text, lists, DAY).kind;
  it('nothing is listed or unknown', () => {
    for (const kindOf of [only({}), only({firms, registryAsOf: registry.asOf}), only({sanctions})]) for (const text of ['Gasindo Buala Sari', 'Tulus Widodo Putra', 'Contoh Satu', '1506220000819']) assert.equal(kindOf(text), 'no-list', text);
  });
  it('a stop that is known is still said, or asked about', () => {
    assert.equal(only({sanctions})('PT Alfa Nusantara Perdana'), 'stopped');
    for (const text of ['Kak, PT Putri Samawa Mandiri aman?', 'CV Putri Samawa Mandiri', 'PT Putri Samawa Mandiri Kupang']) assert.equal(only({sanctions})(text), 'question', text);
  });
});

describe('other lists', () => {
  it('revoke only with a decision that was read at its source', async () => {
    const asked = async (each: SanctionEvent) => (await askOf([['CONTOH KARYA SATU', '1234567890123']], [{name: 'Contoh Karya Satu', events: [each]}]))('contoh karya satu').kind;
    assert.equal(await asked(event('pencabutan', {decision: 'Keputusan 1'})), 'revoked');
    assert.equal(await asked(event('pencabutan')), 'stopped');
    assert.equal(await asked(event('pencabutan', {decision: 'Keputusan 1', source: {name: 'Salinan', url: 'https://salinan.example/', secondHand: true}})), 'stopped');
  });
  it('know a sanctioned company by its other names and its number, and let the running sanction count', async () => {
    const stops = [{name: 'Contoh Karya Satu', events: [event('pengakhiran')]}, {name: 'Lain Sama Sekali', aliases: ['Lasasekal Jaya'], number: '1234567890123', events: [event('penghentian')]}];
    const asked = await askOf([['CONTOH KARYA SATU', '1234567890123'], ['CONTOH KARYA DUA', '3234567890123']], stops);
    for (const text of ['Contoh Karya Satu', '12345678901230001', 'lasasekaljaya']) assert.equal(asked(text).kind, 'stopped', text);
    assert.equal(asked('Contoh Karya Dua').kind, 'listed');
  });
  it('show every company of one name, and one of two rows with one number', async () => {
    const asked = await askOf([['CONTOH KARYA', '1234567890123'], ['CONTOHKARYA', '12345678901230001'], ['CONTOH KARJA', ''], ['CONTOH KARYA', '2234567890123']]);
    assert.deepEqual(asked('Contoh Karya').firms?.map(({number}) => number), ['1234567890123', '2234567890123']);
  });
});
