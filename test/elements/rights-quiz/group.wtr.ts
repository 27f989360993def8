import {expect} from '@open-wc/testing';
import {LETTERS, onPaper} from '../../../src/content/quiz/round.js';
import {accessible, all, comes, one} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {asked, begin, focused, go, hands, makeGroup, makeQuiz, states, textOf, vote} from '../../helpers/quiz.js';

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
