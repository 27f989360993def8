import {expect} from '@open-wc/testing';
import type {HotlineCard} from '../../../src/elements/hotline-card/hotline-card.js';
import {builtIn} from '../../../src/generated/contacts.js';
import {resetContacts} from '../../../src/ui/contacts-store.js';
import {accessible, all, makeCard, one, open} from '../../helpers/card.js';

const CHANNELS = [
  {type: 'telegram', value: '@bp3mi', display: '@bp3mi'},
  {type: 'web', value: 'javascript:alert(1)', display: 'situs'},
  {type: 'phone', value: 'javascript:alert(1)', display: '0800 1000'},
  {type: 'whatsapp', value: '110', display: '110'},
];

/** A card with data that this version does not know, as a newer file may bring it. */
async function card(over: Partial<(typeof builtIn.contacts)[number]>): Promise<HotlineCard> {
  resetContacts({...builtIn, contacts: builtIn.contacts.map((each) => (each.id === 'sapa-129' ? {...each, ...over} : each))});
  const made = await makeCard({need: 'danger'});
  await open(made, 'danger');
  return made;
}

describe('data that is newer than the card', () => {
  it('leaves a card that can be read, heard and pressed by everybody', async () => accessible(await card({channels: CHANNELS as never})));

  it('shows ways it does not know as text, and never as a link', async () => {
    const row = one(await card({channels: CHANNELS as never}), '[data-id=sapa-129]')!;
    expect(row.textContent).to.contain('@bp3mi').and.contain('situs');
    expect([...row.querySelectorAll('.way a')]).to.have.length(0);
  });

  it('shows a contact that has no way left', async () => {
    expect(one(await card({channels: []}), '[data-id=sapa-129] .name')).to.exist;
  });

  it('passes over contacts that a need names and nobody wrote', async () => {
    resetContacts({...builtIn, needs: {...builtIn.needs, danger: ['nobody', 'polri-110', 'constructor']}});
    const made = await makeCard({need: 'danger'});
    await open(made, 'danger');
    expect(all(made, '[data-need=danger] .contact').map((each) => each.dataset.id)).to.deep.equal(['polri-110']);
  });

  it('shows names as text, never as markup', async () => {
    const row = one(await card({name: {id: '<b>Om</b>'}}), '[data-id=sapa-129]')!;
    expect(row.querySelector('.name')!.textContent).to.equal('<b>Om</b>');
    expect(row.querySelector('.name b')).not.to.exist;
  });

  it('never follows an address for mistakes that is neither https nor mail', async () => {
    for (const [correction, links] of [['javascript:alert(1)', 0], ['https://example.org/koreksi', 1], ['mailto:koreksi@example.org', 1]] as const) {
      resetContacts({...builtIn, correction});
      const made = await makeCard();
      await open(made);
      expect(all(made, `a[href="${correction}"]`), correction).to.have.length(links);
    }
  });
});
