import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultOf, isGroup, resultOf, tableOf, type Row} from '../../src/elements/rights-quiz/result.js';

const row = (people: number, before: number, after: number): Row => ({id: `soal-${before}-${after}`, people, before, after, unsureBefore: 0, unsureAfter: 0});

describe('a group', () => {
  it('has 1 to 999 people', () => {
    for (const people of [1, 4, 5, 120, 999]) assert.ok(isGroup(people));
    for (const people of [0, -1, 2.5, 1000, NaN, Infinity]) assert.ok(!isGroup(people), String(people));
  });
  it('may leave hands down, but not raise more than it has', () => {
    assert.equal(faultOf([3, 4, 0], 12), '');
    assert.equal(faultOf([6, 6, 0], 12), '');
    assert.equal(faultOf([6, 6, 1], 12), 'too-many');
    assert.equal(faultOf([0, 0, 0], 12), 'none');
    for (const bad of [-1, 0.5, NaN, Infinity]) assert.equal(faultOf([bad, 1, 1], 12), 'not-whole');
  });
});

describe('the normalised gain', () => {
  const gain = (...rows: Row[]) => resultOf(rows).gain;
  it('is (post − pre) / (100 − pre), over all questions', () => {
    assert.equal(gain(row(10, 5, 10)), 1);
    assert.equal(gain(row(10, 5, 5)), 0);
    assert.equal(gain(row(10, 0, 5), row(10, 5, 10)), (75 - 25) / (100 - 25));
    assert.equal(gain(row(120, 60, 48)), (40 - 50) / (100 - 50));
  });
  it('counts for each question the people who were there', () => assert.equal(gain(row(10, 5, 10), row(20, 5, 10)), 0.5));
  it('is undefined where all knew before, however it went on', () => {
    assert.equal(gain(row(10, 10, 10)), undefined);
    assert.equal(gain(row(10, 10, 4)), undefined);
  });
  it('is not computed below five people, nor any share', () => {
    for (const people of [1, 2, 3, 4]) assert.deepEqual(resultOf([row(people, 0, people)]), {before: 0, after: people, of: people, small: true, lost: 0});
    assert.equal(resultOf([row(12, 6, 9), row(4, 1, 2)]).gain, undefined);
    assert.equal(gain(row(5, 0, 5)), 1);
  });
  it('counts questions where fewer were right after talking', () => assert.equal(resultOf([row(6, 3, 2), row(6, 2, 3), row(6, 5, 0)]).lost, 2));
});

describe('the table', () => {
  const rows = [{id: 'friend-offer', people: 12, before: 3, after: 9, unsureBefore: 2, unsureAfter: 0}];
  it('has one row a question and one for all, for spreadsheets with a comma for decimals', () => {
    const [head, first, all, end] = tableOf(rows, '2026-11-24').split('\r\n');
    assert.equal(head.split(';').length, 8);
    assert.equal(first, '2026-11-24;12;friend-offer;3;9;2;0;');
    assert.equal(all, '2026-11-24;12;semua;3;9;2;0;0,67');
    assert.equal(end, '');
  });
  it('says no gain below five people', () => assert.match(tableOf([{...rows[0], people: 4, before: 1, after: 4}], '2026-11-24'), /;4;semua;1;4;2;0;\r\n$/));
});
