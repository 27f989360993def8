import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf, idleExceptions} from '../../src/cli/words/check-terms.js';
import {TARGETS} from '../../src/cli/words/compile.js';
import {notesOf} from '../../src/cli/words/state.js';
import {readExceptions, readTerms, support, termFaults, termsIn, unsupported, wordsIn} from '../../src/cli/words/terms.js';
import {readUnits, type Unit} from '../../src/cli/words/xliff.js';

const unit = (source: string, target: string): Unit => ({id: 's1', source, target, state: 'needs-review-translation', notes: []});
const DRAFTED = ['mkn', 'tet'];

for (const language of TARGETS)
  describe(`the terms of ${language}`, () => {
    const units = readUnits(`locales/${language}.xlf`);
    it('are always said alike, and drafts say only words whose source is known', () => assert.deepEqual(faultsOf(language, units), []));
    it('have no exception that nothing needs', () => assert.deepEqual(idleExceptions(language, units), []));
    it('give a reason for every exception', () => assert.deepEqual(readExceptions(language).filter(({reason}) => !reason?.trim()), []));
    it('are found in our sentences: a list that matches nothing keeps nothing', () => {
      const used = new Set(units.flatMap(({source}) => termsIn(source, readTerms(language))));
      assert.ok(used.size > 40, `${used.size}`);
    });
  });

for (const language of DRAFTED)
  describe(`the drafts of ${language}`, () => {
    const drafts = readUnits(`locales/${language}.xlf`).filter((each) => each.state === 'needs-review-translation');
    it('note how sure we are and what carries them', () => {
      const bare = drafts.filter((each) => !/own draft, confidence [HML]; .+|^wording of /.test(notesOf(each, 'draft')[0] ?? '') && !notesOf(each, 'offered').length);
      assert.deepEqual(bare.map(({source}) => source), []);
    });
  });

describe('Tetun', () => {
  it('refuses the loans of Tetun Dili, which are foreign in Belu', () => {
    const terms = readTerms('tet');
    for (const loan of ['servisu', 'kontratu', 'polísia', 'labele', 'pasaporte', 'kompanhia', 'direitu', 'ajuda', 'agora'])
      assert.ok(termFaults(unit('x', `${loan} ne’e`), terms, []).some((fault) => fault.startsWith('never')), loan);
  });
});

describe('a term list', () => {
  const terms = [
    {indonesian: ['kerja'], said: ['karjá'], kind: 'term' as const, source: 'Mat 20'},
    {indonesian: ['perjanjian kerja'], said: ['surat kontrak karjá'], kind: 'term' as const, source: 'own draft'},
    {indonesian: ['serahkan'], said: ['kasi … sang'], kind: 'term' as const, source: 'Mat 14:8'},
    {indonesian: ['tidak'], said: ['tidak'], kind: 'never' as const, source: 'sonde'},
  ];
  it('finds a term that is said otherwise', () => assert.equal(termFaults(unit('Mau kerja?', 'Mau bekin?'), terms, []).length, 1));
  it('lets a longer term hide the shorter one within it', () => assert.deepEqual(termsIn('Simpan Perjanjian Kerja.', terms).map(({said}) => said[0]), ['surat kontrak karjá']));
  it('does not find a word within another', () => assert.deepEqual(termsIn('Pekerjaan', terms), []));
  it('lets words stand between the parts of a term, in their order', () => {
    assert.deepEqual(termFaults(unit('Serahkan KTP', 'Kasi KTP sang dia'), terms, []), []);
    assert.equal(termFaults(unit('Serahkan KTP', 'Sang dia kasi KTP'), terms, []).length, 1);
  });
  it('takes an exception for its sentence alone', () => {
    const exceptions = [{term: 'kerja', sentence: 'Mau kerja?', reason: 'x'}];
    assert.deepEqual(termFaults(unit('Mau kerja?', 'Mau?'), terms, exceptions), []);
    assert.equal(termFaults(unit('Tanya kerja?', 'Tanya?'), terms, exceptions).length, 1);
  });
  it('finds a word that must not be used', () => assert.match(termFaults(unit('x', 'Tidak ada'), terms, [])[0], /^never "tidak"/));
  it('finds a word that stands in no list and not in the Indonesian', () => assert.deepEqual(unsupported(unit('Simpan paspor', 'Taro paspor'), terms), ['taro']));
  it('names what carries a draft, and what was kept', () => assert.equal(support(unit('Kerja, paspor {0}', 'Karjá, paspor {0}'), terms), 'karjá Mat 20; kept Indonesian: paspor'));
  it('reads one sign for the glottal stop, and no number or placeholder as a word', () => assert.deepEqual(wordsIn('Keta laꞌo {0} 18, lai-lais ti’'), ['keta', 'la’o', 'lai-lais', 'ti’']));
});
