import {expect} from '@open-wc/testing';
import type {HotlineCard} from '../../../src/elements/hotline-card/hotline-card.js';
import {accessible, makeCard, one, withPart} from '../../helpers/card.js';
import {mayLeave, pressShift, stay} from '../../helpers/leaving.js';
import {putBack, refused, replace} from '../../helpers/replace.js';

const EXIT = 'https://www.bmkg.go.id/';
const link = (card: Element): HTMLAnchorElement => one(card, '.exit a') as HTMLAnchorElement;
const isBlank = (): boolean => document.documentElement.getClientRects().length === 0;

const armed = async (): Promise<HotlineCard> => withPart(await makeCard({'quick-exit': ''}));

describe('the quick exit', () => {
  afterEach(() => {
    putBack();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('can be read, heard and pressed by everybody, in both themes', async () => accessible(await armed()));

  it('is a link to a weather page before any part is here, and says what it does not do', async () => {
    const card = await makeCard({'quick-exit': ''});
    expect(link(card).href).to.equal(EXIT);
    expect(link(card).rel).to.equal('noreferrer');
    expect(one(card, '.exit')!.textContent).to.contain('tidak menghapus riwayat');
  });

  mayLeave('is not there unless the page asks for it', async () => {
    const asked = stay();
    expect(one(await withPart(await makeCard()), '.exit')).not.to.exist;
    pressShift([1, 2, 3]);
    expect(asked).to.deep.equal([]);
  });

  mayLeave('blanks the page at once, and takes the place of this page in the history', async () => {
    const asked = stay();
    link(await armed()).click();
    expect(isBlank()).to.equal(true);
    expect(asked).to.deep.equal([`replace ${EXIT}`]);
  });

  mayLeave('blanks the page even where the page’s own style shows everything', async () => {
    stay();
    const rude = document.createElement('style');
    rude.textContent = 'html, html[hidden], aman-hotline-card { display: block }';
    document.head.append(rude);
    link(await armed()).click();
    const blank = isBlank();
    rude.remove();
    expect(blank).to.equal(true);
  });

  mayLeave('removes what we kept in this browser, and never what others kept', async () => {
    stay();
    for (const store of [localStorage, sessionStorage]) {
      store.setItem('aman-x', '1');
      store.setItem('paroki', '1');
      store.setItem('not-aman-', '1');
    }
    link(await armed()).click();
    for (const store of [localStorage, sessionStorage]) expect(Object.keys(store)).to.have.members(['paroki', 'not-aman-']);
  });

  for (const area of ['localStorage', 'sessionStorage'])
    mayLeave(`leaves where ${area} is forbidden`, async () => {
      const asked = stay();
      const card = await armed();
      replace(window, area, refused);
      link(card).click();
      expect(isBlank()).to.equal(true);
      expect(asked).to.have.length(1);
    });

  mayLeave('leaves when Shift is pressed three times within five seconds', async () => {
    const asked = stay();
    await armed();
    pressShift([1000, 3000, 5900]);
    expect(isBlank()).to.equal(true);
    expect(asked).to.deep.equal([`replace ${EXIT}`]);
  });

  mayLeave('never leaves when Shift is used for writing', async () => {
    const asked = stay();
    await armed();
    pressShift([1000, 4000, 6100]);
    pressShift([20000, 20100, 20200, 20300], {repeat: true});
    pressShift([30000, 30100, 30200], {key: 'Control'});
    expect(isBlank()).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  mayLeave('never leaves when somebody writes capitals, or goes back with Shift and Tab', async () => {
    const asked = stay();
    await armed();
    for (const key of ['P', 'Tab'])
      for (const moment of [1000, 1400, 1800, 2200]) {
        pressShift([moment]);
        pressShift([moment + 50], {key, shiftKey: true});
      }
    expect(isBlank()).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  mayLeave('stays blank when the reader comes back', async () => {
    stay();
    const card = await armed();
    link(card).click();
    document.documentElement.hidden = card.hidden = false;
    document.documentElement.removeAttribute('style');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(isBlank()).to.equal(true);
  });

  it('never blanks a page that was not left', async () => {
    await armed();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(isBlank()).to.equal(false);
  });

  mayLeave('no longer listens once the page takes it away', async () => {
    const asked = stay();
    const card = await armed();
    card.removeAttribute('quick-exit');
    await card.updateComplete;
    pressShift([1, 2, 3]);
    expect(asked).to.deep.equal([]);
    card.remove();
    pressShift([11, 12, 13]);
    expect(asked).to.deep.equal([]);
  });

  mayLeave('works when the page asks for it later', async () => {
    const asked = stay();
    const card = await makeCard();
    card.setAttribute('quick-exit', '');
    link(await withPart(card)).click();
    expect(isBlank()).to.equal(true);
    expect(asked).to.deep.equal([`replace ${EXIT}`]);
  });
});
