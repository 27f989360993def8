import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {correctionLink} from '../../src/ui/correction.js';
import {offer} from '../../src/ui/offer.js';

const CODES = ['id', 'en', 'mkn', 'tet'];
const isDraft = (code: string): boolean => code === 'mkn' || code === 'tet';
const offered = (checked: Record<string, number>, asked: string[] = []) => offer(CODES, isDraft, (code) => checked[code] ?? 0, asked);

describe('the picker', () => {
  it('offers no language without a checked sentence, unless somebody asks for it', () => {
    assert.deepEqual(offered({}), {open: ['id', 'en'], drafts: [], unchecked: ['mkn', 'tet']});
    assert.deepEqual(offered({tet: 1}), {open: ['id', 'en'], drafts: ['tet'], unchecked: ['mkn']});
  });

  it('hears what the page and the phone ask for, as code or tag', () => {
    assert.deepEqual(offered({}, ['TET-id', 'fr', '']), {open: ['id', 'en', 'tet'], drafts: [], unchecked: ['mkn']});
    assert.deepEqual(offered({}, ['mkn', 'tet']).unchecked, []);
  });

  it('offers every language once', () => {
    for (const asked of [[], ['mkn'], ['id', 'en', 'tet']])
      for (const checked of [{}, {mkn: 3}, {mkn: 1, tet: 1}] as Record<string, number>[]) assert.deepEqual(Object.values(offered(checked, asked)).flat().sort(), [...CODES].sort());
  });
});

describe('the link to correct a translation', () => {
  it('is none without an address, or with one that is no link to follow', () => {
    for (const address of [undefined, null, '', 'javascript:alert(1)', ' javascript:alert(1)', '<b>https://x</b>', 'https://[', 'sms:110', 7, {}, [], true] as (string | undefined)[]) assert.equal(correctionLink(address, 'x'), undefined);
  });

  it('puts the text where the reader’s program shows it', () => {
    assert.equal(correctionLink('mailto:a@contoh.example', 'dua kata & satu'), 'mailto:a@contoh.example?body=dua%20kata%20%26%20satu');
    assert.equal(correctionLink('mailto:a@contoh.example?subject=x', 'y'), 'mailto:a@contoh.example?subject=x&body=y');
    assert.equal(correctionLink('https://wa.me/628', 'y'), 'https://wa.me/628?text=y');
    assert.equal(correctionLink('https://contoh.example/kata', 'y'), 'https://contoh.example/kata');
  });
});
