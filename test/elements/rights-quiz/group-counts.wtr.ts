import {expect} from '@open-wc/testing';
import {accessible, all} from '../../helpers/card.js';
import {begin, changePeople, go, hands, makeGroup, states, textOf, vote} from '../../helpers/quiz.js';

const note = (quiz: Element): string => all(quiz, '[role=alert] .note').map((each) => each.textContent!.trim()).join(' ');

describe('the counts of a group', () => {
  it('can be read, heard and pressed by everybody, with a mistake on screen', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    await hands(quiz, 9, 8);
    await go(quiz);
    await accessible(quiz);
  });

  it('counts by + and −, never below nought', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    const [less, more] = [...all(quiz, '.vote')[0].querySelectorAll('button')];
    less.click();
    more.click();
    more.click();
    less.click();
    await quiz.updateComplete;
    expect((all(quiz, '.hands')[0] as HTMLInputElement).value).to.equal('1');
    expect(textOf(quiz)).to.contain('1 tangan dari 12 orang');
  });

  for (const people of ['0', '', '-3', '2.5', '1000'])
    it(`does not begin with ${people || 'no number of'} people, and says what to write`, async () => {
      const quiz = await makeGroup();
      await begin(quiz, people);
      expect(states(quiz)).to.deep.equal(['group-start']);
      expect(note(quiz)).to.equal('Tulis jumlah orang: angka dari 1 sampai 999.');
    });

  it('refuses more hands than people, keeps what was written, and offers to change the number of people', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    await hands(quiz, 9, 8);
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['group-first']);
    expect(note(quiz)).to.equal('Ada 17 tangan, tetapi 12 orang. Hitung lagi, atau ubah jumlah orang.');
    await changePeople(quiz, 20);
    expect(textOf(quiz)).to.contain('17 tangan dari 20 orang');
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['group-talk']);
  });

  it('never lets the number of people fall below hands that were counted', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    await vote(quiz, [12, 0, 0], [12, 0, 0]);
    await changePeople(quiz, 11);
    expect(note(quiz)).to.equal('Sudah ada 12 tangan. Jumlah orang tidak bisa kurang dari itu.');
    expect(textOf(quiz)).to.contain('dari 12 orang');
  });

  for (const [bad, said] of [['-1', 'Pakai angka bulat, 0 atau lebih.'], ['tiga', 'Pakai angka bulat, 0 atau lebih.'], ['2.5', 'Pakai angka bulat, 0 atau lebih.'], ['0', 'Belum ada tangan yang ditulis.']] as const)
    it(`refuses ${bad} hands`, async () => {
      const quiz = await makeGroup();
      await begin(quiz, 12);
      await hands(quiz, bad);
      await go(quiz);
      expect([states(quiz)[0], note(quiz)]).to.deep.equal(['group-first', said]);
      expect(all(quiz, '.hands').some((each) => (each as HTMLInputElement).value === bad)).to.equal(true);
    });

  it('names each count by its letter, and the last by its words', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    const names = all(quiz, '.hands').map((each) => each.getAttribute('aria-label'));
    expect(names[0]).to.equal('Jumlah tangan untuk A');
    expect(names.at(-1)).to.equal('Jumlah tangan untuk Tidak tahu');
    expect(all(quiz, '.letter:not([aria-hidden=true])').map((each) => each.textContent)[0]).to.equal('A');
  });
});
