import {expect} from '@open-wc/testing';
import {accessible, comes, dials, makeCard, one, open, when} from '../../helpers/card.js';
import {replace, warnings} from '../../helpers/replace.js';

const theme = (card: Element): string => getComputedStyle(one(card, '.root')!).colorScheme;
const level = (card: Element): string => one(card, '[role=heading]')!.getAttribute('aria-level')!;

describe('the attributes of the card, as editors leave them', () => {
  it('can be read, heard and pressed by everybody, whatever they hold', async () => {
    await accessible(await makeCard({need: '??', region: '', destination: '&amp;', theme: '', 'heading-level': 'h2', 'quick-exit': 'quick-exit'}));
  });

  it('forgives spaces and upper case, without a line to the developer', async () => {
    const lines = warnings();
    const card = await makeCard({need: ' DANGER ', region: ' NTT', theme: 'Dark ', 'heading-level': ' 3'});
    expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:110', 'dark', '3']);
    expect(lines).to.deep.equal([]);
  });

  it('takes empty ones as if they were not there', async () => {
    const lines = warnings();
    const card = await makeCard({need: '', region: '', destination: '', theme: '', 'heading-level': ''});
    expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:08001000', 'light', '2']);
    expect(lines).to.deep.equal([]);
  });

  // Every value stands here once: the page is told of each only once.
  for (const [name, value] of [['need', 'bahaya'], ['need', '&amp;ask'], ['region', 'flores'], ['theme', 'purple'], ['heading-level', '7'], ['heading-level', 'constructor']])
    it(`takes ${name}="${value}" as the default, with one line to the developer`, async () => {
      const lines = warnings();
      const card = await makeCard({[name]: value});
      await makeCard({[name]: value});
      card.requestUpdate();
      await card.updateComplete;
      expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:08001000', 'light', '2']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`${name}="${value.replace('&amp;', '&')}" is not known`);
    });

  it('takes an unknown destination as none, once the data says which there are', async () => {
    const lines = warnings();
    const card = await makeCard({destination: 'atlantis'});
    await when(card.shadowRoot!, () => dials(card) === 'tel:08001000', 'the number of nobody abroad');
    expect(lines).to.deep.equal(['migrasi-aman: destination="atlantis" is not known; using "".']);
  });

  for (const each of ['1', '2', '3', '4', '5', '6'])
    it(`fits into the page’s headings at level ${each}`, async () => expect(level(await makeCard({'heading-level': each}))).to.equal(each));

  for (const off of ['false', '0', 'no', ' FALSE '])
    it(`keeps the quick exit away for quick-exit="${off}"`, async () => expect(one(await makeCard({'quick-exit': off}), '.exit')).not.to.exist);

  for (const dark of [true, false])
    it(`follows the reader’s own setting with theme="auto" (${dark ? 'dark' : 'light'})`, async () => {
      replace(window, 'matchMedia', {value: () => ({matches: dark})});
      expect(theme(await makeCard({theme: 'auto'}))).to.equal(dark ? 'dark' : 'light');
    });

  it('follows attributes that change later', async () => {
    const card = await makeCard();
    card.setAttribute('need', 'danger');
    card.setAttribute('heading-level', '4');
    card.setAttribute('theme', 'dark');
    await card.updateComplete;
    expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:110', 'dark', '4']);
    for (const name of ['need', 'heading-level', 'theme']) card.removeAttribute(name);
    await card.updateComplete;
    expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:08001000', 'light', '2']);
  });

  it('shows the embassy of a destination that is set later', async () => {
    const card = await makeCard({destination: 'saudi-arabia'});
    await comes(card, '[part=call][href="tel:+966569173990"]');
    card.setAttribute('destination', 'malaysia');
    await comes(card, '[part=call][href="tel:+60176688032"]');
  });

  it('follows properties as it follows attributes', async () => {
    const card = await makeCard();
    Object.assign(card, {need: 'danger', headingLevel: '5', theme: 'dark'});
    await card.updateComplete;
    expect([dials(card), theme(card), level(card)]).to.deep.equal(['tel:110', 'dark', '5']);
  });

  it('keeps what a reader opened when the page changes its mind', async () => {
    const card = await makeCard();
    await open(card, 'danger');
    card.setAttribute('need', 'report');
    await card.updateComplete;
    expect(one(card, '[data-need=danger]')).to.exist;
  });
});
