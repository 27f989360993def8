import {expect} from '@open-wc/testing';
import {LETTERS, onPaper} from '../../../src/content/quiz/round.js';
import {accessible, all, comes, one} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {asked, begin, focused, go, hands, makeGroup, makeQuiz, states, textOf, vote} from '../../helpers/quiz.js';

const note = (quiz: Element): string => all(quiz, '[role=alert] .note').map((each) => each.textContent!.trim()).join(' ');

describe('the quiz for a group', () => {
  it('can be read, heard and pressed by everybody, on every screen', async () => {
    const quiz = await makeGroup({questions: '1'});
    await accessible(quiz);
    await begin(quiz, 12);
    await accessible(quiz);
    await hands(quiz, 5, 6, 1);
    await go(quiz);
    await accessible(quiz);
    await go(quiz);
    await hands(quiz, 9, 3);
    await go(quiz);
    await accessible(quiz);
    await go(quiz);
    await accessible(quiz);
  });

  it('goes from a vote to talking, to a second vote, to the answer, and only then on', async () => {
    const quiz = await makeGroup();
    const seen = [states(quiz)[0]];
    await begin(quiz, 12);
    for (const right of [4, 8]) {
      seen.push(states(quiz)[0]);
      await hands(quiz, right, 12 - right);
      expect(focused(quiz)).to.equal(one(quiz, '.headline'));
      await go(quiz);
      if (states(quiz)[0] === 'group-talk') {
        seen.push(states(quiz)[0]);
        await go(quiz);
      }
    }
    seen.push(states(quiz)[0]);
    expect(seen).to.deep.equal(['group-start', 'group-first', 'group-talk', 'group-second', 'group-answer']);
    expect(textOf(quiz)).to.contain('Jawaban yang tepat:').and.contain('Yang bisa dilakukan:');
  });

  it('gives the facilitator two prompts for each question', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    await hands(quiz, 12);
    await go(quiz);
    expect(all(quiz, '.group .note p')).to.have.length(2);
    for (const prompt of all(quiz, '.group .note p')) expect(prompt.textContent!.trim()).to.match(/\?$/);
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
    const field = one(quiz, '.people') as HTMLInputElement;
    field.value = '20';
    (field.closest('form')!.querySelector('button') as HTMLElement).click();
    await quiz.updateComplete;
    expect(textOf(quiz)).to.contain('17 tangan dari 20 orang');
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['group-talk']);
  });

  it('never lets the number of people fall below hands that were counted', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    await vote(quiz, [12, 0, 0], [12, 0, 0]);
    const field = one(quiz, '.people') as HTMLInputElement;
    field.value = '11';
    (field.closest('form')!.querySelector('button') as HTMLElement).click();
    await quiz.updateComplete;
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
    const field = one(quiz, '.people') as HTMLInputElement;
    field.value = '20';
    (field.closest('form')!.querySelector('button') as HTMLElement).click();
    await quiz.updateComplete;
    await vote(quiz, [5, 15, 0], [10, 10, 0]);
    expect(all(quiz, 'td').map((each) => each.textContent)).to.deep.equal(['5 (50\u00a0%)', '10 (100\u00a0%)', '5 (25\u00a0%)', '10 (50\u00a0%)', '10 (33\u00a0%)', '20 (67\u00a0%)']);
  });

  it('keeps its letters, its order and its counts while somebody plays alone in between', async () => {
    const quiz = await makeGroup({questions: '1', seed: ''});
    const turn = async (words: string) => {
      one(quiz, '.open')!.click();
      await comes(quiz, '.panel .bar button');
      all(quiz, '.panel .bar button').find((each) => each.textContent!.includes(words))!.click();
      await quiz.updateComplete;
    };
    await begin(quiz, 12);
    await vote(quiz, [3, 9, 0], [11, 1, 0]);
    const before = all(quiz, 'td').map((each) => each.textContent);
    for (let round = 0; round < 4; round++) {
      await turn('Untuk satu orang');
      await go(quiz);
      await turn('Untuk kelompok');
      expect(all(quiz, 'td').map((each) => each.textContent)).to.deep.equal(before);
    }
  });

  it('names each count by its letter, and the last by its words', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    const names = all(quiz, '.hands').map((each) => each.getAttribute('aria-label'));
    expect(names[0]).to.equal('Jumlah tangan untuk A');
    expect(names.at(-1)).to.equal('Jumlah tangan untuk Tidak tahu');
    expect(all(quiz, '.letter:not([aria-hidden=true])').map((each) => each.textContent)[0]).to.equal('A');
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

  it('goes back to a vote that was written down wrongly', async () => {
    const quiz = await makeGroup({questions: '1'});
    const back = async () => {
      all(quiz, '.group button').find((each) => each.textContent!.trim() === 'Kembali')!.click();
      await quiz.updateComplete;
    };
    await begin(quiz, 12);
    await hands(quiz, 12);
    await go(quiz);
    await back();
    expect(states(quiz)).to.deep.equal(['group-first']);
    await hands(quiz, 3, 9);
    await go(quiz);
    await go(quiz);
    await hands(quiz, 6, 6);
    await go(quiz);
    await back();
    expect(states(quiz)).to.deep.equal(['group-second']);
    await hands(quiz, 9, 3);
    await go(quiz);
    await go(quiz);
    expect(all(quiz, 'td').map((each) => each.textContent).slice(0, 2)).to.deep.equal(['3 (25\u00a0%)', '9 (75\u00a0%)']);
  });

  it('speaks of the same letters as the sheets', async () => {
    const quiz = await makeGroup();
    await begin(quiz, 12);
    const question = asked(quiz);
    const rows = all(quiz, '.vote').map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
    onPaper(question).forEach((option, place) => expect(rows[place]).to.contain(`${LETTERS[place]} ${question.options[option]()}`));
  });

  it('ends early, with the questions that were answered', async () => {
    const quiz = await makeGroup({questions: '6'});
    await begin(quiz, 10);
    const {situation} = asked(quiz);
    await hands(quiz, 4, 6);
    await go(quiz);
    await go(quiz);
    await hands(quiz, 8, 2);
    await go(quiz);
    all(quiz, '.bar button').find((each) => each.textContent!.includes('Selesai sekarang'))!.click();
    await quiz.updateComplete;
    expect(all(quiz, 'tbody th').map((each) => each.textContent)).to.deep.equal([situation()]);
  });

  it('tells the page which question, and no count', async () => {
    const events = hear('aman-start', 'aman-step', 'aman-complete');
    const quiz = await makeGroup({questions: '1'});
    await begin(quiz, 7);
    await vote(quiz, [1, 2, 3], [4, 2, 1]);
    expect(events.map((each) => JSON.stringify({...each, isTrusted: undefined}))).to.deep.equal(['{}', '{"index":1,"total":1}', '{}']);
  });

  it('can be turned to from the quiz for one, and back', async () => {
    const quiz = await makeQuiz();
    one(quiz, '.open')!.click();
    await comes(quiz, '.panel .bar button');
    all(quiz, '.panel .bar button').find((each) => each.textContent!.includes('Untuk kelompok'))!.click();
    await comes(quiz, '.people');
    expect(states(quiz)).to.deep.equal(['group-start']);
    one(quiz, '.open')!.click();
    await comes(quiz, '.panel > .panel, .card > .panel');
    all(quiz, '.panel .bar button').find((each) => each.textContent!.includes('Untuk satu orang'))!.click();
    await quiz.updateComplete;
    expect(states(quiz)).to.deep.equal(['intro']);
  });
});
