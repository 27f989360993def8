import {expect} from '@open-wc/testing';
import {accessible, all} from '../../helpers/card.js';
import {begin, changePeople, makeGroup, states, textOf, vote} from '../../helpers/quiz.js';

describe('the result of a group', () => {
  it('can be read, heard and pressed by everybody', async () => {
    const quiz = await makeGroup({questions: '1'});
    await begin(quiz, 12);
    await vote(quiz, [4, 8, 0], [9, 3, 0]);
    await accessible(quiz);
  });

  it('shows before and after, size, date and gain, for 5 people', async () => {
    const quiz = await makeGroup({questions: '2'});
    await begin(quiz, 5);
    await vote(quiz, [2, 3, 0], [4, 1, 0]);
    await vote(quiz, [1, 2, 2], [5, 0, 0]);
    expect(states(quiz)).to.deep.equal(['group-end']);
    const cells = all(quiz, 'td').map((each) => each.textContent);
    expect(cells).to.deep.equal(['2 (40\u00a0%)', '4 (80\u00a0%)', '1 (20\u00a0%)', '5 (100\u00a0%)', '3 (30\u00a0%)', '9 (90\u00a0%)']);
    // (90 − 30) / (100 − 30)
    expect(textOf(quiz)).to.contain('Perubahan: g = 0,86').and.match(/5 orang, .*2026/);
  });

  it('shows counts only, and no gain, below five people', async () => {
    const quiz = await makeGroup({questions: '1'});
    await begin(quiz, 4);
    await vote(quiz, [1, 3, 0], [4, 0, 0]);
    expect(all(quiz, 'td').map((each) => each.textContent)).to.deep.equal(['1', '4', '1', '4']);
    expect(textOf(quiz)).to.contain('Kurang dari 5 orang: hanya jumlah, tanpa persen.').and.not.match(/%|g =/);
  });

  it('keeps for each question the number of people who were there', async () => {
    const quiz = await makeGroup({questions: '2'});
    await begin(quiz, 10);
    await vote(quiz, [5, 5, 0], [10, 0, 0]);
    await changePeople(quiz, 20);
    await vote(quiz, [5, 15, 0], [10, 10, 0]);
    expect(all(quiz, 'td').map((each) => each.textContent)).to.deep.equal(['5 (50\u00a0%)', '10 (100\u00a0%)', '5 (25\u00a0%)', '10 (50\u00a0%)', '10 (33\u00a0%)', '20 (67\u00a0%)']);
  });

  it('works for 120 people, and says calmly where fewer were right after talking', async () => {
    const quiz = await makeGroup({questions: '1'});
    await begin(quiz, 120);
    await vote(quiz, [60, 50, 10], [48, 72, 0]);
    expect(all(quiz, 'td').map((each) => each.textContent)).to.deep.equal(['60 (50\u00a0%)', '48 (40\u00a0%)', '60 (50\u00a0%)', '48 (40\u00a0%)']);
    expect(textOf(quiz)).to.contain('g = -0,20').and.contain('Di 1 cerita, yang tepat berkurang');
  });

  it('computes no gain where all knew from the start', async () => {
    const quiz = await makeGroup({questions: '1'});
    await begin(quiz, 6);
    await vote(quiz, [6, 0, 0], [6, 0, 0]);
    expect(textOf(quiz)).to.contain('Perubahan tidak bisa dihitung: semua sudah tahu sejak awal.').and.not.match(/g =/);
  });
});
