import {expect} from '@open-wc/testing';
import {accessible, all, moveOften, one, withExit} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {mayLeave, pressShift, stay} from '../../helpers/leaving.js';
import {countListeners} from '../../helpers/listeners.js';
import {REGISTRY, answered, answers, ask, choose, late, listsCame, makeLookup, serveLists} from '../../helpers/lookup.js';

const NAME = 'PT Maju Contoh Bersama';

describe('a lookup that comes and goes', () => {
  it('can be read, heard and pressed by everybody after it came back', async () => {
    const [lookup] = await answered(NAME, {'quick-exit': ''});
    const place = lookup.parentElement!;
    moveOften(lookup);
    place.append(lookup);
    await accessible(lookup);
  });

  it('leaves no listener on the page', async () => {
    const left = countListeners();
    const [lookup] = await answered(NAME, {'quick-exit': ''});
    moveOften(lookup);
    expect(left()).to.have.length(0);
  });

  it('fetches its lists once, and says once that it is ready', async () => {
    const asked = serveLists();
    const events = hear('aman-ready');
    const lookup = await makeLookup();
    const place = lookup.parentElement!;
    moveOften(lookup);
    place.append(lookup);
    await listsCame(lookup);
    expect([asked.length, events.length]).to.deep.equal([2, 1]);
  });

  it('keeps its answer, and answers again', async () => {
    const [lookup] = await answered(NAME);
    const place = lookup.parentElement!;
    moveOften(lookup);
    place.append(lookup);
    expect(all(lookup, '[data-answer=listed]')).to.have.length(1);
    ask(lookup, 'Bintang Contoh Selatan');
    await answers(lookup, 'stopped');
  });

  it('takes no harm when it goes while its lists are on the way', async () => {
    const {file, come} = late(REGISTRY);
    serveLists({registry: file});
    const lookup = await makeLookup();
    const place = lookup.parentElement!;
    ask(lookup, NAME);
    lookup.remove();
    come();
    place.append(lookup);
    await answers(lookup, 'listed');
  });

  it('can be cloned by the page, without what was typed', async () => {
    const [lookup] = await answered(NAME);
    const copy = lookup.cloneNode(true) as typeof lookup;
    lookup.after(copy);
    await copy.updateComplete;
    expect((one(copy, '#name') as HTMLInputElement).value).to.equal('');
    expect(all(copy, '.answer')).to.have.length(0);
  });

  it('stands twice on a page, each with its own question', async () => {
    const [first] = await answered(NAME);
    const [second] = await answered('Bintang Contoh Selatan');
    await choose(first, 'advert');
    expect(all(second, '[data-answer=stopped]')).to.have.length(1);
    expect(all(first, '.answer')).to.have.length(0);
  });

  mayLeave('leaves for a weather page at three presses of Shift, where the page asks for it', async () => {
    const asked = stay();
    await withExit(await makeLookup({'quick-exit': ''}));
    pressShift([1, 2, 3]);
    expect(asked).to.deep.equal(['replace https://www.bmkg.go.id/']);
  });
});
