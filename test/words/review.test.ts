import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judge, type Outcome, type Review} from '../../src/cli/words/review.js';
import {isStale, stageOf, versionOf} from '../../src/cli/words/state.js';
import type {Unit} from '../../src/cli/words/xliff.js';

const unit = (more: Partial<Unit> = {}): Unit => ({id: 's1', source: 'Telepon {0} sekarang', target: 'Telpon {0} sakarang', state: 'needs-review-translation', notes: [{from: 'lit-localize', text: 'A button'}, {from: 'draft', text: 'own draft, confidence M; Mat 13:18'}], ...more});
const review = (of: Unit, more: Partial<Review> = {}): Review => ({correction: '', answers: [true, true, true], role: 'guru SD, Kupang', date: '2026-11-20', note: '', version: versionOf(of), ...more});
const NONE = [undefined, undefined, undefined];

function changed(outcome: Outcome): {unit: Unit; says: string} {
  assert.equal(outcome.kind, 'change', JSON.stringify(outcome));
  const {says, ...change} = (outcome as Extract<Outcome, {kind: 'change'}>).change;
  return {unit: {id: 's1', source: 'Telepon {0} sekarang', ...change}, says};
}
const after = (of: Unit, more: Partial<Review> = {}): Unit => changed(judge(of, review(of, more))).unit;

describe('a review', () => {
  it('raises a draft only when a speaker said yes to all three questions', () => {
    const it = after(unit());
    assert.deepEqual([it.state, stageOf(it)], ['translated', 'checked']);
    assert.deepEqual(it.notes.find(({from}) => from === 'checked-source')!.text, 'Telepon {0} sekarang');
    assert.ok(!it.notes.some(({from}) => from === 'draft'));
  });

  it('is final only with a second speaker, never with the same one twice', () => {
    const once = after(unit());
    assert.equal(judge(once, review(once, {date: '2026-11-21'})).kind, 'wrong');
    assert.equal(after(once, {role: 'guru 2, Kupang'}).state, 'final');
  });

  it('begins again with a new wording, and keeps the old one', () => {
    const once = after(unit());
    const again = after(once, {role: 'petani, Soe', correction: 'Telpon {0} skarang ju'});
    assert.deepEqual([again.state, again.target], ['translated', 'Telpon {0} skarang ju']);
    assert.equal(again.notes.find(({from}) => from === 'earlier')!.text, 'Telpon {0} sakarang');
    assert.equal(again.notes.filter(({from}) => from === 'review').length, 1);
  });

  it('takes a better wording without answers as a draft, not as checked', () => {
    assert.equal(after(unit(), {correction: 'Telpon {0} ju', answers: NONE}).state, 'needs-review-translation');
  });

  it('hides what a speaker found not good, and keeps it for the next one', () => {
    const bad = after(unit(), {answers: [true, false, true]});
    assert.deepEqual([bad.target, isStale(bad), stageOf(bad)], ['Telpon {0} sakarang', true, 'stale']);
    assert.ok(bad.notes.some(({text}) => text.includes('Mat 13:18')), 'what the draft rested on is not lost');
    assert.equal(stageOf(after(bad, {role: 'petani, Soe'})), 'checked');
  });

  it('removes a translation when a speaker says so, and lets Indonesian stand', () => {
    const none = after(unit(), {correction: 'HAPUS', answers: NONE});
    assert.deepEqual([none.target, stageOf(none)], [undefined, 'missing']);
    assert.equal(none.notes.find(({from}) => from === 'earlier')!.text, 'Telpon {0} sakarang');
  });

  it('lets BP3MI or a lawyer sign off only what two speakers agreed on', () => {
    const office = {role: 'BP3MI NTT, kepala seksi'};
    assert.equal(judge(unit(), review(unit(), office)).kind, 'wrong');
    const once = after(unit());
    assert.equal(judge(once, review(once, office)).kind, 'wrong');
    const final = after(once, {role: 'guru 2, Kupang'});
    assert.deepEqual([after(final, office).state, stageOf(after(final, office))], ['signed-off', 'final']);
  });

  it('never overwrites a newer one', () => {
    const sheet = review(unit(), {correction: 'Telpon {0} ju', role: 'petani, Soe'});
    const meanwhile = after(unit());
    assert.equal(judge(meanwhile, sheet).kind, 'newer');
  });

  it('changes nothing when the same sheet comes a second time', () => {
    const sheet = review(unit());
    assert.equal(judge(changed(judge(unit(), sheet)).unit, sheet).kind, 'nothing');
    const wording = review(unit(), {correction: 'Telpon {0} ju'});
    assert.equal(judge(changed(judge(unit(), wording)).unit, wording).kind, 'nothing');
  });

  it('is nothing where the row was left empty', () => assert.equal(judge(unit(), review(unit(), {answers: NONE})).kind, 'nothing'));

  it('refuses a lost or invented placeholder, half an answer, and answers to nothing', () => {
    for (const correction of ['Telpon sakarang', 'Telpon {0} {1}', 'Telpon {0} {0}']) assert.match((judge(unit(), review(unit(), {correction})) as {why: string}).why, /must hold \{0\}/);
    assert.match((judge(unit(), review(unit(), {answers: [true, undefined, true]})) as {why: string}).why, /three questions/);
    const none = unit({target: undefined, state: ''});
    assert.match((judge(none, review(none)) as {why: string}).why, /no translation yet/);
  });

  it('writes ’ where a phone or a spreadsheet wrote another apostrophe', () => {
    assert.equal(after(unit(), {correction: "Telpon {0} du'uk ꞌ"}).target, 'Telpon {0} du’uk ’');
  });

  it('is not shown when the Indonesian that was checked is another one', () => {
    const once = after(unit());
    assert.equal(stageOf({...once, source: 'Telepon {0} besok'}), 'stale');
  });
});
