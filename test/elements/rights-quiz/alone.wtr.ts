import {expect} from '@open-wc/testing';
import {accessible, all, comes, one} from '../../helpers/card.js';
import {answer, asked, choose, focused, go, makeQuiz, playThrough, states, textOf} from '../../helpers/quiz.js';

const key = (quiz: Parameters<typeof asked>[0]): string => asked(quiz).options[0]();

describe('the quiz, alone', () => {
  it('can be read, heard and pressed by everybody, on every screen', async () => {
    const quiz = await makeQuiz({questions: '3'});
    await accessible(quiz);
    await go(quiz);
    await accessible(quiz);
    for (const how of ['right', 'other', 'unknown'] as const) {
      await answer(quiz, how);
      await accessible(quiz);
      await go(quiz);
    }
    await accessible(quiz);
  });

  it('begins with what it is, how long, and that nothing is kept', async () => {
    const quiz = await makeQuiz();
    expect(states(quiz)).to.deep.equal(['intro']);
    expect(textOf(quiz)).to.contain('6 cerita pendek. Sekitar 4 menit.').and.contain('Tidak dinilai, tidak disimpan, tidak dikirim.');
    expect(one(quiz, '.call')!.getAttribute('href')).to.equal('tel:08001000');
  });

  it('asks one question a screen, with "Tidak tahu" last, and the heading has the focus', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    expect(textOf(quiz)).to.contain('Pertanyaan 1 dari 6');
    expect(all(quiz, '.choice').at(-1)!.textContent!.trim()).to.equal('Tidak tahu');
    expect(focused(quiz)).to.equal(one(quiz, '#situation'));
  });

  it('only marks when an answer is chosen, and says so politely when none is', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['question']);
    expect(one(quiz, '[role=alert]')!.textContent!.trim()).to.equal('Pilih satu jawaban dulu.');
    await choose(quiz, 'other');
    await choose(quiz, 'right');
    expect(states(quiz)).to.deep.equal(['question']);
    expect(one(quiz, '[role=alert]')!.textContent!.trim()).to.equal('');
    expect(all(quiz, 'input:checked')).to.have.length(1);
  });

  it('says "Betul", why, on what law, and what one can do', async () => {
    const quiz = await makeQuiz({topic: 'abroad', seed: 'a', questions: '10'});
    await go(quiz);
    while (asked(quiz).id !== 'passport-held') {
      await answer(quiz, 'unknown');
      await go(quiz);
    }
    await answer(quiz, 'right');
    expect(states(quiz)).to.deep.equal(['feedback-right']);
    expect(textOf(quiz)).to.contain('Betul.').and.contain('Anda berhak memegang sendiri paspor selama bekerja.').and.contain('Yang bisa dilakukan:');
    (one(quiz, '.fact details') as HTMLDetailsElement).open = true;
    await comes(quiz, '.fact details a');
    expect(one(quiz, '.fact details')!.textContent).to.contain('UU 18/2017 Pasal 6 ayat (1) huruf j');
  });

  it('shows another answer without blame, with the one that fits better', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    const better = key(quiz);
    await answer(quiz, 'other');
    expect(states(quiz)).to.deep.equal(['feedback-other']);
    expect(one(quiz, '.headline')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(`Jawaban yang lebih tepat: ${better}`);
    expect(textOf(quiz)).to.contain('Jawaban Anda:').and.not.match(/[Ss]alah\.|✗|❌/);
  });

  it('meets "Tidak tahu" with "Tidak apa-apa", and the answer', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    const fitting = key(quiz);
    await answer(quiz, 'unknown');
    expect(states(quiz)).to.deep.equal(['feedback-unknown']);
    expect(one(quiz, '.headline')!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(`Tidak apa-apa. Ini jawabannya: ${fitting}`);
  });

  it('tells a screen reader once: the heading takes the focus, described by the reason and what to do', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    await answer(quiz, 'other');
    const heading = focused(quiz)!;
    expect(heading).to.equal(one(quiz, '.headline'));
    for (const id of heading.getAttribute('aria-describedby')!.split(' ')) expect(one(quiz, `#${id}`)!.textContent!.trim()).to.not.equal('');
    expect(all(quiz, '[aria-live], [role=status]')).to.have.length(0);
    expect(quiz.querySelector('[role=status]')).to.equal(null);
  });

  it('keeps nothing on this phone', async () => {
    localStorage.clear();
    await playThrough(await makeQuiz({questions: '2'}), ['other', 'right']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('takes a double tap for one: the second half does not skip the explanation', async () => {
    const quiz = await makeQuiz({questions: '3'});
    await go(quiz);
    await choose(quiz, 'right');
    const tap = () => one(quiz, '.go')!.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, detail: 1}));
    tap();
    await quiz.updateComplete;
    tap();
    await quiz.updateComplete;
    expect(states(quiz)).to.deep.equal(['feedback-right']);
    // A key or a script has no second half.
    await go(quiz);
    expect(states(quiz)).to.deep.equal(['question']);
  });

  it('leads to the answers when none was chosen, and the line says why', async () => {
    const quiz = await makeQuiz();
    await go(quiz);
    await go(quiz);
    expect(focused(quiz)).to.equal(one(quiz, '.choice input'));
    expect(one(quiz, '[role=radiogroup]')!.getAttribute('aria-describedby')).to.equal(one(quiz, '[role=alert]')!.id);
  });
});
