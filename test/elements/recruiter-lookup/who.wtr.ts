import {expect} from '@open-wc/testing';
import {accessible, all, button, comes, one} from '../../helpers/card.js';
import {REGISTRY, answered, ask, choose, late, listsCame, makeLookup, serveLists, settled} from '../../helpers/lookup.js';

describe('who invites', () => {
  it('is asked in a way that everybody can read, hear and press, whoever it is', async () => {
    const lookup = await makeLookup();
    await choose(lookup, 'person');
    all(lookup, '.advice button')[0].click();
    await accessible(lookup);
    await choose(lookup, 'programme');
    await accessible(lookup);
  });

  it('says what to ask a person who invites, and that one who names no company is a danger', async () => {
    const lookup = await makeLookup();
    await choose(lookup, 'person');
    expect(one(lookup, '.advice blockquote')!.textContent).to.contain('Dari PT apa?');
    expect(one(lookup, '#name')).to.exist;
    expect(all(lookup, '.checks')).to.have.length(0);
    const refuses = await button(lookup, 'Dia tidak mau sebut nama PT');
    refuses.click();
    expect((await comes(lookup, '.advice .note')).textContent).to.contain('Itu tanda bahaya.');
    expect([refuses.getAttribute('aria-expanded'), one(lookup, '[part=call]')!.getAttribute('href')]).to.deep.equal(['true', 'tel:08001000']);
  });

  it('sends who saw an advert to its company, and to BP3MI where it names none', async () => {
    const lookup = await makeLookup();
    await choose(lookup, 'advert');
    expect(one(lookup, '.advice')!.textContent).to.contain('Cari nama PT di iklan itu').and.contain('Tanya BP3MI.');
    expect(one(lookup, '#name')).to.exist;
  });

  it('asks for no company where a programme of the government is offered, and names a person who helps', async () => {
    const lookup = await makeLookup();
    await choose(lookup, 'programme');
    expect(one(lookup, '#name')).not.to.exist;
    expect(one(lookup, '.advice')!.textContent).to.contain('bukan PT atau calo');
    expect(all(lookup, '.checks li')).to.have.length(4);
  });

  it('drops an answer that belongs to another choice', async () => {
    const [lookup] = await answered('PT Maju Contoh Bersama');
    await choose(lookup, 'person');
    expect(all(lookup, '.answer')).to.have.length(0);
    expect(all(lookup, '.who [aria-pressed=true]')).to.have.length(1);
  });

  it('shows no answer where the reader went on to a programme while the list was on its way', async () => {
    const {file, come} = late(REGISTRY);
    serveLists({registry: file});
    const lookup = await makeLookup();
    ask(lookup, 'PT Maju Contoh Bersama');
    await choose(lookup, 'programme');
    come();
    await listsCame(lookup);
    await settled(lookup);
    expect(all(lookup, '.answer')).to.have.length(0);
  });
});
