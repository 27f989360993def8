import {expect} from '@open-wc/testing';
import {accessible, dials, makeCard, moveOften, one, open, when, withPart} from '../../helpers/card.js';
import {mayLeave, pressShift, stay} from '../../helpers/leaving.js';
import {countListeners} from '../../helpers/listeners.js';

describe('a card that comes and goes', () => {
  it('can be read, heard and pressed by everybody after it came back', async () => {
    const card = await makeCard({'quick-exit': ''});
    const place = card.parentElement!;
    moveOften(card);
    place.append(card);
    await accessible(card);
  });

  // First: later cards find their part already loaded.
  it('leaves no listener on the page when it goes while its part is on the way', async () => {
    const left = countListeners();
    const card = await makeCard({'quick-exit': ''});
    moveOften(card);
    await withPart(card);
    expect(left()).to.have.length(0);
  });

  it('leaves no listener on the page when it was opened before', async () => {
    const left = countListeners();
    const card = await makeCard({'quick-exit': ''});
    await open(card, 'ask');
    moveOften(card);
    card.requestUpdate();
    await withPart(card);
    expect(left()).to.have.length(0);
  });

  it('listens no more often after a hundred returns than after one', async () => {
    const left = countListeners();
    const card = await withPart(await makeCard({'quick-exit': ''}));
    const once = left().sort();
    const place = card.parentElement!;
    moveOften(card);
    place.append(card);
    await withPart(card);
    expect(left().sort()).to.deep.equal(once);
  });

  mayLeave('works after it came back: number, panel and exit', async () => {
    const asked = stay();
    const card = await makeCard({'quick-exit': ''});
    const place = card.parentElement!;
    moveOften(card);
    place.append(card);
    await open(card, 'danger');
    expect(dials(card)).to.equal('tel:08001000');
    await withPart(card);
    pressShift([1, 2, 3]);
    expect(asked).to.have.length(1);
  });

  it('says only once that it is ready', async () => {
    let times = 0;
    const hear = () => times++;
    document.addEventListener('aman-ready', hear);
    moveOften(await makeCard());
    document.removeEventListener('aman-ready', hear);
    expect(times).to.equal(1);
  });

  it('can be cloned by the page', async () => {
    const card = await makeCard({need: 'danger'});
    const copy = card.cloneNode(true) as typeof card;
    card.after(copy);
    await when(copy.shadowRoot!, () => dials(copy) === 'tel:110', 'a copy that works');
    expect(one(copy, '.card')).to.exist;
  });
});
