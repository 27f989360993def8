import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {leafOf, type Leaf} from '../../src/data/pulpit-leaf.js';
import {PAPERS, SHEET} from '../../src/data/pulpit.js';

const LEAF: Leaf = {paper: 'four', qr: true, parish: 'Paroki Contoh', day: '2026-11-29', local: {role: 'Ketua lingkungan', number: '0812 0000 0000'}};

describe('what a page prints of what a window hands over', () => {
  it('is a leaf of its sheet, as the widget makes it', () => {
    assert.deepEqual(leafOf(LEAF, 'insert'), LEAF);
    for (const paper of PAPERS) assert.deepEqual(leafOf({paper, qr: false, parish: '', day: ''}, SHEET[paper]), {paper, qr: false, parish: '', day: ''});
  });

  it('is nothing where one of it cannot be, whoever opened the page', () => {
    const wrong: [what: string, data: unknown, sheet?: string][] = [
      ['nothing', undefined], ['no object', 'four'], ['a list', []],
      ['an unknown paper', {...LEAF, paper: 'a0'}], ['a paper of another sheet', LEAF, 'poster'],
      ['no parish', {...LEAF, parish: undefined}], ['a parish longer than paper holds', {...LEAF, parish: 'x'.repeat(61)}], ['a parish that is no text', {...LEAF, parish: {}}],
      ['a day that is none', {...LEAF, day: 'foo'}], ['a day that is a number', {...LEAF, day: 5}], ['a month that is none', {...LEAF, day: '2026-13-01'}],
      ['a code of a phone', {...LEAF, local: {role: 'RING', number: '*21*999#'}}], ['a number without a role', {...LEAF, local: {number: '0812 0000 0000'}}], ['a helper that is a text', {...LEAF, local: 'Ketua'}],
    ];
    for (const [what, data, sheet = 'insert'] of wrong) assert.equal(leafOf(data, sheet), undefined, what);
  });
});
