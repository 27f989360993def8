import {expect} from '@open-wc/testing';
import {accessible, all} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {answer, asked, go, makeQuiz, playThrough, states, textOf} from '../../helpers/quiz.js';

describe('the end of the quiz', () => {
  it('can be read, heard and pressed by everybody', async () => {
    const quiz = await makeQuiz({questions: '2'});
    await playThrough(quiz, ['other', 'right']);
    await accessible(quiz);
  });

  it('ends with three things from what was missed, one action, a number, and the score last', async () => {
    const quiz = await makeQuiz({questions: '4'});
    await go(quiz);
    const missed: string[] = [];
    for (const how of ['right', 'other', 'unknown', 'right'] as const) {
      if (how !== 'right') missed.push(asked(quiz).act());
      await answer(quiz, how);
      await go(quiz);
    }
    expect(states(quiz)).to.deep.equal(['end']);
    const three = all(quiz, '.remember li').map((each) => each.textContent!.trim());
    expect(three).to.have.length(3);
    expect(three.slice(0, 2)).to.deep.equal(missed);
    expect(new Set(three).size).to.equal(3);
    const text = textOf(quiz);
    expect(text.indexOf('Tiga hal')).to.be.below(text.indexOf('Simpan nomor ini'));
    expect(text.indexOf('0800 1000')).to.be.below(text.indexOf('2 dari 4 sudah tahu'));
    expect(text).to.not.match(/%|lulus|nilai Anda|sertifikat|peringkat/i);
  });

  it('stays warm when nothing was known, and when all was', async () => {
    const quiz = await makeQuiz({questions: '2'});
    await playThrough(quiz, ['unknown', 'unknown']);
    expect(textOf(quiz)).to.contain('0 dari 2 sudah tahu').and.contain('Coba lagi yang tadi');
    const other = await makeQuiz({questions: '2'});
    await playThrough(other, ['right', 'right']);
    expect(textOf(other)).to.contain('2 dari 2 sudah tahu').and.not.contain('Coba lagi yang tadi');
    expect(all(other, '.remember li')).to.have.length(3);
  });

  it('asks to remember three things also after one question on a small topic', async () => {
    const quiz = await makeQuiz({topic: 'help', questions: '1'});
    await playThrough(quiz, ['right']);
    expect(all(quiz, '.remember li')).to.have.length(3);
  });

  it('tries again only what was missed', async () => {
    const quiz = await makeQuiz({questions: '3'});
    await go(quiz);
    const missed: string[] = [];
    for (const how of ['other', 'right', 'unknown'] as const) {
      if (how !== 'right') missed.push(asked(quiz).id);
      await answer(quiz, how);
      await go(quiz);
    }
    await go(quiz);
    const again = [asked(quiz).id];
    expect(textOf(quiz)).to.contain('Pertanyaan 1 dari 2');
    await answer(quiz, 'right');
    await go(quiz);
    again.push(asked(quiz).id);
    expect(again).to.deep.equal(missed);
  });

  it('tells the page that it began, which question, and that it ended: never an answer', async () => {
    const events = hear('aman-start', 'aman-step', 'aman-complete');
    const quiz = await makeQuiz({questions: '2'});
    await playThrough(quiz, ['other', 'unknown']);
    expect(events.map((each) => [each.type, fieldsOf(each)])).to.deep.equal([
      ['aman-start', {}],
      ['aman-step', {index: 1, total: 2}],
      ['aman-step', {index: 2, total: 2}],
      ['aman-complete', {}],
    ]);
  });
});
