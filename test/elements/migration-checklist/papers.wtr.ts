import {expect} from '@open-wc/testing';
import {all, moveOften, one} from '../../helpers/card.js';
import {makeChecklist, openStep, setPaper, states, steps, textOf} from '../../helpers/checklist.js';
import {countListeners} from '../../helpers/listeners.js';

describe('papers, destinations, and coming and going', () => {
  it('counts papers, in words and never as a share', async () => {
    const list = await makeChecklist();
    await steps(list);
    await openStep(list, 4);
    for (const id of ['ktp', 'passport', 'family']) await setPaper(list, id, 1);
    await setPaper(list, 'visa', 2);
    expect(textOf(list)).to.contain('3 dari 13 sudah');
    expect(all(list, '[data-status=done], [data-status=cannot]').map((each) => each.dataset.paper)).to.have.members(['ktp', 'passport', 'family', 'visa']);
  });

  it('asks why a paper is not possible yet, and says what then', async () => {
    const list = await makeChecklist();
    await steps(list);
    await openStep(list, 4);
    await setPaper(list, 'birth', 2);
    all(list, '[data-paper=birth] .why button')[1].click();
    await list.updateComplete;
    expect(one(list, '[data-paper=birth] .why .note')!.textContent).to.contain('kantor desa');
  });

  it('shows the notice of a destination that the page names, and knows other names of it', async () => {
    for (const [destination, words] of [['malaysia', 'dibatasi'], ['cambodia', 'Tanda bahaya'], ['saudi-arabia', 'ditutup'], ['taiwan', 'belum jelas']]) {
      const list = await makeChecklist({destination});
      await steps(list);
      expect(states(list)).to.contain('notice');
      expect(one(list, '.note')!.textContent).to.contain(words);
    }
  });

  it('takes mangled attributes as none', async () => {
    const list = await makeChecklist({destination: 'atlantis', scheme: '<b>'});
    await steps(list);
    expect(states(list)).to.deep.equal(['steps']);
  });

  it('keeps its place and its ticks when it is moved, and leaves no listener when it goes', async () => {
    const left = countListeners();
    const list = await makeChecklist();
    const place = list.parentElement!;
    await steps(list);
    await openStep(list, 4);
    await setPaper(list, 'ktp', 1);
    moveOften(list);
    place.append(list);
    await list.updateComplete;
    expect(textOf(list)).to.contain('1 dari 13 sudah');
    list.remove();
    expect(left()).to.have.length(0);
  });
});
