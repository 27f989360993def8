import {expect} from '@open-wc/testing';
import {accessible, all, one} from '../../helpers/card.js';
import {answer, makeChecklist, openStep, press, setPaper, states, steps, textOf} from '../../helpers/checklist.js';
import {fieldsOf, hear} from '../../helpers/hear.js';

describe('the checklist', () => {
  it('can be read, heard and pressed by everybody, on every screen', async () => {
    const list = await makeChecklist();
    await accessible(list);
    await press(list, 'Jawab beberapa pertanyaan');
    await accessible(list);
    await press(list, 'Semua langkah');
    await accessible(list);
    await openStep(list, 4);
    for (const each of all(list, 'details')) (each as HTMLDetailsElement).open = true;
    await setPaper(list, 'ktp', 2);
    await accessible(list);
  });

  it('begins with one line and two buttons, and nothing to fill in', async () => {
    const list = await makeChecklist();
    expect(states(list)).to.deep.equal(['start']);
    expect(all(list, '.head button')).to.have.length(2);
    expect(all(list, 'input, select')).to.have.length(0);
  });

  it('asks one question a screen, each with "Tidak tahu", a way back and a way past', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    for (let question = 1; question <= 8; question++) {
      expect(textOf(list)).to.contain(`Pertanyaan ${question} dari 8`);
      expect(all(list, '.answers button').at(-1)!.textContent).to.contain('Tidak tahu');
      expect(document.activeElement === list && list.shadowRoot!.activeElement === one(list, '.headline')).to.equal(true);
      await press(list, 'Lewati');
    }
    expect(states(list)).to.deep.equal(['steps']);
  });

  it('goes back to a question, which still shows its answer', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    await press(list, 'Lewati');
    await answer(list, 0);
    await press(list, 'Kembali');
    expect(all(list, '.answers [aria-pressed=true]').map((each) => each.textContent!.trim())).to.deep.equal(['Sudah']);
  });

  it('leads somebody under 18 to one screen with a number, at once', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    await press(list, 'Lewati');
    await answer(list, 1);
    expect(states(list)).to.deep.equal(['minor']);
    expect(all(list, '.steps, .call').map((each) => each.getAttribute('href')!.slice(0, 7))).to.deep.equal(['tel:080', 'tel:+62']);
  });

  it('leads somebody abroad to a number that works from there', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    await press(list, 'Lewati');
    await answer(list, 0);
    await answer(list, 2);
    expect(states(list)).to.deep.equal(['abroad']);
    expect(one(list, '.call')!.getAttribute('href')).to.match(/^tel:\+62/);
  });

  it('walks through nine steps, each with its place, to an end that makes nobody ready', async () => {
    const events = hear('aman-start', 'aman-step', 'aman-complete');
    const list = await makeChecklist();
    await steps(list);
    await openStep(list, 1);
    for (let step = 1; step <= 9; step++) {
      expect(textOf(list)).to.contain(`Langkah ${step} dari 9`);
      await press(list, step === 9 ? 'Selesai' : 'Langkah berikut');
    }
    expect(states(list)).to.deep.equal(['end']);
    expect(textOf(list)).to.contain('Petugas yang memastikan.').and.not.match(/siap berangkat|%/);
    expect(one(list, '.call')).not.to.equal(undefined);
    expect(events.map(({type}) => type)).to.deep.equal(['aman-start', ...Array(9).fill('aman-step'), 'aman-complete']);
  });

  it('tells the page which step, and no answer', async () => {
    const events = hear('aman-step', 'aman-start');
    const list = await makeChecklist({destination: 'malaysia'});
    await press(list, 'Jawab beberapa pertanyaan');
    await answer(list, 6);
    await press(list, 'Semua langkah');
    await openStep(list, 3);
    expect(events.map(fieldsOf)).to.deep.equal([{}, {index: 3, total: 9}]);
  });

  it('leads a mother whose child has left to a number, with the first answer', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    await answer(list, 0);
    expect(states(list)).to.deep.equal(['steps', 'notice']);
    expect(one(list, '.note')!.textContent).to.contain('Telepon nomor di bawah sekarang.');
    expect(all(list, '.call, .steps')[0].className).to.equal('call');
  });

  it('has a number on every screen, and in the last steps one that works from abroad', async () => {
    const list = await makeChecklist();
    const calls = () => all(list, '.call').map((each) => each.getAttribute('href')!.slice(0, 7));
    expect(calls()).to.deep.equal(['tel:080']);
    await press(list, 'Jawab beberapa pertanyaan');
    expect(calls()).to.deep.equal(['tel:080']);
    await press(list, 'Semua langkah');
    for (let step = 1; step <= 9; step++) {
      await openStep(list, step);
      expect(calls(), `step ${step}`).to.deep.equal(step < 8 ? ['tel:080'] : step === 8 ? ['tel:080', 'tel:+62'] : ['tel:+62']);
      await press(list, 'Semua langkah');
    }
  });

  it('keeps an answer that is skipped on the second round', async () => {
    const list = await makeChecklist();
    await press(list, 'Jawab beberapa pertanyaan');
    for (let question = 0; question < 3; question++) await press(list, 'Lewati');
    await answer(list, 5);
    await press(list, 'Semua langkah');
    await press(list, 'Ubah jawaban');
    for (let question = 0; question < 8; question++) await press(list, 'Lewati');
    expect(one(list, '.note')!.textContent).to.contain('Arab Saudi');
  });
});
