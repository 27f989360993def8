import {expect} from '@open-wc/testing';
import {BANK} from '../../../src/content/quiz/bank.js';
import {setClock} from '../../../src/base/clock.js';
import {accessible, all, comes, one, when} from '../../helpers/card.js';
import {warnings} from '../../helpers/replace.js';
import {answer, asked, go, makeQuiz, states, textOf} from '../../helpers/quiz.js';

/** The ids of a whole round. */
async function round(quiz: Awaited<ReturnType<typeof makeQuiz>>): Promise<string[]> {
  const ids: string[] = [];
  await go(quiz);
  while (one(quiz, '#situation')) {
    ids.push(asked(quiz).id);
    await answer(quiz, 'unknown');
    await go(quiz);
  }
  return ids;
}

describe('the attributes of the quiz', () => {
  it('leave it readable for everybody', async () => accessible(await makeQuiz({topic: 'money', questions: '10', 'quick-exit': '', 'heading-level': '4'})));

  it('questions: 1 to 10, else 6, with one line for the developer', async () => {
    const lines = warnings();
    for (const [value, count] of [['3', 3], ['10', 10], ['99', 10], ['0', 6], ['-2', 6], ['enam', 6], ['', 6]] as const) expect(textOf(await makeQuiz({questions: value})), value).to.contain(`${count} cerita pendek`);
    expect(lines).to.deep.equal(['99', '0', '-2', 'enam'].map((value) => `migrasi-aman: questions="${value}" is not 1 to 10; using ${value === '99' ? 10 : 6}.`));
  });

  it('questions and seed: also as numbers, as frameworks set them', async () => {
    const quiz = await makeQuiz();
    await Object.assign(quiz, {questions: 3, seed: 7}).updateComplete;
    expect(textOf(quiz)).to.contain('3 cerita pendek');
  });

  it('questions: says about how long it takes', async () => {
    for (const [questions, minutes] of [['1', 1], ['6', 4], ['10', 7]] as const) expect(textOf(await makeQuiz({questions}))).to.contain(`Sekitar ${minutes} menit.`);
  });

  it('topic: only stories about it, and it says when there are fewer', async () => {
    const some = BANK.filter(({topic}) => topic === 'help');
    const quiz = await makeQuiz({topic: 'help', questions: '10'});
    expect(states(quiz)).to.deep.equal(['intro', 'few']);
    expect(textOf(quiz)).to.contain(`Tentang hal ini baru ada ${some.length} cerita.`);
    expect((await round(quiz)).sort()).to.deep.equal(some.map(({id}) => id).sort());
  });

  it('topic that nobody knows: all stories, and one line for the developer', async () => {
    const lines = warnings();
    expect(states(await makeQuiz({topic: 'cuaca'}))).to.deep.equal(['intro']);
    expect(lines).to.deep.equal(['migrasi-aman: topic="cuaca" is not known; using "".']);
  });

  it('seed: the same stories in the same order; without it another order at each start', async () => {
    const seeded = await round(await makeQuiz({seed: 'paroki'}));
    expect(await round(await makeQuiz({seed: ' Paroki '}))).to.deep.equal(seeded);
    expect(await round(await makeQuiz({seed: 'lain'}))).to.not.deep.equal(seeded);
    const free = new Set<string>();
    for (let at = 0; at < 5; at++) free.add((await round(await makeQuiz())).join());
    expect(free.size).to.be.above(1);
  });

  it('seed: a second round is another one, and the same for everybody', async () => {
    const twice = async () => {
      const quiz = await makeQuiz({seed: 'a', questions: '2'});
      const first = await round(quiz);
      all(quiz, '.bar button').find((each) => each.textContent!.includes('Kuis baru'))!.click();
      await quiz.updateComplete;
      return [first.join(), asked(quiz).id];
    };
    expect(await twice()).to.deep.equal(await twice());
  });

  it('the clock of a phone cannot be right: nothing is said about age', async () => {
    const about = {topic: 'money', questions: '4', seed: 'a'};
    const old = async () => {
      const quiz = await makeQuiz(about);
      await go(quiz);
      while (asked(quiz).id !== 'cost-list') {
        await answer(quiz, 'unknown');
        await go(quiz);
      }
      await answer(quiz, 'unknown');
      return textOf(quiz).includes('Tetap tanya Disnaker');
    };
    expect(await old()).to.equal(true);
    setClock('2020-01-01T02:00:00Z');
    expect(states(await makeQuiz(about))).to.deep.equal(['intro', 'dates-only']);
    expect(await old()).to.equal(false);
  });

  it('without internet it says so, and goes on', async () => {
    const quiz = await makeQuiz();
    const on = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    dispatchEvent(new Event('offline'));
    await quiz.updateComplete;
    expect(states(quiz)).to.deep.equal(['intro', 'offline']);
    Object.defineProperty(navigator, 'onLine', {configurable: true, ...on, get: () => true});
    dispatchEvent(new Event('online'));
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['question']);
  });

  it('keeps the question and the choice when the language changes', async () => {
    const quiz = await makeQuiz({seed: 'a'});
    await go(quiz);
    const {id, options} = asked(quiz);
    all(quiz, '.choice')[1].click();
    await quiz.updateComplete;
    const chosen = () => all(quiz, '.choice').findIndex((each) => (each.querySelector('input') as HTMLInputElement).checked);
    all(quiz, '.open')[1].click();
    await comes(quiz, 'button.row[lang=en]');
    one(quiz, 'button.row[lang=en]')!.click();
    await comes(quiz, '.root[lang=en]');
    await when(quiz.shadowRoot!, () => textOf(quiz).includes(options[0]()), 'English options');
    expect([asked(quiz).id, chosen()]).to.deep.equal([id, 1]);
  });
});
