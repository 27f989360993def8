import {expect} from '@open-wc/testing';
import {accessible, all, button, one} from '../../helpers/card.js';
import {REGISTRY, answered, answers, ask, late, makeLookup, serveLists, settled} from '../../helpers/lookup.js';
import {replace} from '../../helpers/replace.js';

const box = (lookup: Element): HTMLInputElement => one(lookup, '#name') as HTMLInputElement;

/** What takes the focus, from now on. */
function focused(): Element[] {
  const taken: Element[] = [];
  const {focus} = HTMLElement.prototype;
  replace(HTMLElement.prototype, 'focus', {
    value: function (this: HTMLElement, how?: FocusOptions) {
      taken.push(this);
      focus.call(this, how);
    },
  });
  return taken;
}

describe('asking the lookup', () => {
  it('can be done by everybody, in both themes', async () => accessible((await answered('Maju Contoh Bersamo'))[0]));

  it('gives the focus to the headline, once', async () => {
    const lookup = await makeLookup();
    const taken = focused();
    ask(lookup, 'PT Maju Contoh Bersama');
    const answer = await answers(lookup, 'listed');
    await settled(lookup);
    expect(taken).to.deep.equal([answer.querySelector('.headline')]);
    expect(lookup.shadowRoot!.activeElement).to.equal(taken[0]);
  });

  it('gives it again to the headline of the next answer', async () => {
    const [lookup] = await answered('PT Maju Contoh Bersama');
    const taken = focused();
    ask(lookup, 'Zebra Nirwana Kosong');
    await answers(lookup, 'unknown');
    await settled(lookup);
    expect(taken).to.deep.equal([one(lookup, '.headline')]);
  });

  it('never takes the focus by itself', async () => {
    const taken = focused();
    await settled(await makeLookup());
    expect(taken).to.deep.equal([]);
  });

  it('is done by Enter too', async () => {
    const lookup = await makeLookup();
    box(lookup).value = 'PT Maju Contoh Bersama';
    box(lookup).form!.requestSubmit();
    await answers(lookup, 'listed');
  });

  it('asks for the name that was picked, and writes it into the box', async () => {
    const [lookup] = await answered('Maju Contoh Bersamo');
    one(lookup, '.choices button')!.click();
    const answer = await answers(lookup, 'listed');
    expect(answer.dataset.firm).to.equal('MAJU CONTOH BERSAMA');
    expect(box(lookup).value).to.equal('MAJU CONTOH BERSAMA');
  });

  it('finds nothing where the reader says that none of them is meant', async () => {
    const [lookup] = await answered('Maju Contoh Bersamo');
    const taken = focused();
    (await button(lookup, 'Tidak ada di sini')).click();
    const answer = await answers(lookup, 'unknown');
    expect(answer.dataset.firm).to.equal(undefined);
    expect(answer.textContent).to.contain('Yang Anda tulis: Maju Contoh Bersamo');
    await settled(lookup);
    expect(taken).to.deep.equal([one(lookup, '.headline')]);
  });

  it('chooses nothing for the reader', async () => {
    const [, answer] = await answered('Contoh Maju Bersama');
    const choices = [...answer.querySelectorAll('.choices button')];
    expect(choices).to.have.length(2);
    for (const each of choices) expect(each.matches('[aria-pressed], [aria-selected], [autofocus]')).to.equal(false);
  });

  it('empties the box for another name, and goes there', async () => {
    const [lookup] = await answered('PT Maju Contoh Bersama');
    (await button(lookup, 'Cek nama lain')).click();
    await settled(lookup);
    expect(box(lookup).value).to.equal('');
    expect(lookup.shadowRoot!.activeElement).to.equal(box(lookup));
    expect(all(lookup, '.answer')).to.have.length(0);
  });

  it('counts as asking for too little where nothing was typed', async () => {
    const [, answer] = await answered('  ');
    expect(answer.dataset.answer).to.equal('too-short');
  });

  it('answers the last of several questions, and gives the focus once', async () => {
    const {file, come} = late(REGISTRY);
    serveLists({registry: file});
    const lookup = await makeLookup();
    const taken = focused();
    for (const text of ['Zebra Nirwana Kosong', 'PT Maju Contoh Bersama', 'PT Maju Contoh Bersama']) ask(lookup, text);
    come();
    await answers(lookup, 'listed');
    await settled(lookup);
    expect(taken).to.deep.equal([one(lookup, '.headline')]);
  });
});
