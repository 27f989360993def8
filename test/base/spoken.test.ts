import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csv} from '../../src/base/csv.js';
import {spokenCount, spokenNumber} from '../../src/base/spoken.js';

describe('a number for the ear', () => {
  it('is said as people say it: round hundreds and thousands by name, else digit after digit', () => {
    const said: [display: string, id: string, en: string][] = [
      ['0800 1000', 'nol delapan ratus, seribu', 'zero eight hundred, one thousand'],
      ['110', 'satu satu nol', 'one one zero'],
      ['129', 'satu dua sembilan', 'one two nine'],
      ['+62 21 2924 4800', 'enam dua, dua satu, dua sembilan dua empat, empat delapan nol nol', 'six two, two one, two nine two four, four eight zero zero'],
      ['0811-8080-141', 'nol delapan satu satu, delapan nol delapan nol, satu empat satu', 'zero eight one one, eight zero eight zero, one four one'],
      ['0100 2000', 'nol seratus, dua ribu', 'zero one hundred, two thousand'],
      ['000', 'nol nol nol', 'zero zero zero'],
    ];
    for (const [display, id, en] of said) assert.deepEqual([spokenNumber(display, 'id'), spokenNumber(display, 'en')], [id, en]);
  });

  it('is said in Indonesian in the languages of NTT, whose people dial so', () => assert.equal(spokenNumber('0800 1000', 'mkn'), 'nol delapan ratus, seribu'));

  it('counts below a hundred', () => {
    assert.deepEqual([0, 7, 10, 11, 18, 20, 21, 99].map((n) => spokenCount(n, 'id')), ['nol', 'tujuh', 'sepuluh', 'sebelas', 'delapan belas', 'dua puluh', 'dua puluh satu', 'sembilan puluh sembilan']);
    assert.deepEqual([0, 7, 10, 11, 18, 20, 21, 99].map((n) => spokenCount(n, 'en')), ['zero', 'seven', 'ten', 'eleven', 'eighteen', 'twenty', 'twenty-one', 'ninety-nine']);
  });
});

describe('a table', () => {
  it('keeps numbers as they are, quotes what must be quoted, and lets no text become a formula', () => {
    assert.equal(csv([['a', 1, -0.5], ['-0,25', 'x;y', 'say "hi"'], ['=1+1', '-2+3', '@x']]), '\ufeffa;1;\'-0.5\r\n-0,25;"x;y";"say ""hi"""\r\n\'=1+1;\'-2+3;\'@x\r\n');
  });
});
