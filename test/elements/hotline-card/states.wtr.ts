import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {STATES} from '../../../src/elements/hotline-card/states.js';
import {builtIn} from '../../../src/generated/contacts.js';
import {askForContacts, resetContacts} from '../../../src/ui/contacts-store.js';
import {accessible, comes, dials, makeCard, one} from '../../helpers/card.js';
import {answerNothing, replace, withoutPauses} from '../../helpers/replace.js';

const states = (card: Element): string[] => one(card, '.card')!.dataset.state!.split(' ');
const text = (card: Element): string => one(card, '.card')!.textContent!;
const fail = async () => {
  withoutPauses();
  answerNothing();
  await askForContacts();
};

describe('the states of the card’s first screen', () => {
  it('can be read, heard and pressed by everybody, in both themes', async () => {
    await accessible(await makeCard());
    setClock('2028-01-01');
    await fail();
    await accessible(await makeCard({region: 'sikka', 'quick-exit': ''}));
  });

  it('shows a number at once', async () => {
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['ready']);
    expect(dials(card)).to.equal('tel:08001000');
    expect(text(card)).to.contain('Sumber per 12 September 2026');
  });

  it('says so when nobody has filled the list', async () => {
    resetContacts({...builtIn, contacts: []});
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['empty']);
    expect(text(card)).to.contain('Daftar belum diisi');
    await accessible(card);
  });

  it('keeps showing a number that is getting old', async () => {
    setClock('2027-06-01');
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['ready', 'stale']);
    expect(text(card)).not.to.contain('mungkin berubah');
  });

  it('warns of a number that is very old, and names a second way', async () => {
    setClock('2028-01-01');
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['ready', 'very-stale']);
    expect(text(card)).to.contain('Nomor ini mungkin berubah.').and.contain('pakai nomor lain');
  });

  for (const wrong of ['2020-01-01', '2031-01-01'])
    it(`never judges age by a clock that cannot be right (${wrong})`, async () => {
      setClock(wrong);
      const card = await makeCard();
      expect(states(card)).to.deep.equal(['ready', 'dates-only']);
      expect(text(card)).not.to.contain('mungkin berubah');
    });

  it('shows the numbers of NTT and the country where a page asks for a region that we do not have', async () => {
    const card = await makeCard({region: 'sikka'});
    expect(states(card)).to.deep.equal(['ready', 'unsupported']);
    expect(dials(card)).to.equal('tel:08001000');
    expect(text(card)).to.contain('Daerah ini belum ada');
  });

  it('says that there is no internet, keeps the number, and notices when it is back', async () => {
    replace(navigator, 'onLine', {value: false});
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['ready', 'offline']);
    expect(dials(card)).to.equal('tel:08001000');
    replace(navigator, 'onLine', {value: true});
    window.dispatchEvent(new Event('online'));
    await comes(card, '[data-state=ready]');
    expect(text(card)).not.to.contain('Tanpa internet');
  });

  it('says that newer data did not come, and keeps the number', async () => {
    await fail();
    const card = await makeCard();
    expect(states(card)).to.deep.equal(['ready', 'data-failed']);
    expect(dials(card)).to.equal('tel:08001000');
    expect(text(card)).to.contain('Ini daftar per 24 November 2026');
  });

  it('blames the missing internet, not the list, when both hold', async () => {
    await fail();
    replace(navigator, 'onLine', {value: false});
    expect(states(await makeCard())).to.deep.equal(['ready', 'offline']);
  });

  it('has no state that is not listed', async () => {
    for (const day of ['2020-01-01', '2026-11-24', '2027-06-01', '2028-01-01']) {
      setClock(day);
      expect(STATES).to.include.members(states(await makeCard({region: 'sikka'})));
    }
  });
});
