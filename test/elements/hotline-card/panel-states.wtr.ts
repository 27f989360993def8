import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {STATES} from '../../../src/elements/hotline-card/states.js';
import {builtIn} from '../../../src/generated/contacts.js';
import {resetContacts} from '../../../src/ui/contacts-store.js';
import {accessible, all, button, comes, makeCard, one, open, when} from '../../helpers/card.js';
import {answerFetch, answerNothing, putBack, withoutPauses} from '../../helpers/replace.js';

const panelStates = (card: Element): string[] => all(card, '.panel [data-state]').map((each) => each.dataset.state!);

describe('the states of the opened card', () => {
  it('can be read, heard and pressed by everybody, in both themes', async () => {
    const card = await makeCard({region: 'ntt', destination: 'brunei'});
    await open(card, 'abroad');
    await comes(card, '[data-state=no-mission]');
    await accessible(card);
    all(card, 'button.row')[1].click();
    await comes(card, '[data-state=no-local-phone]');
    await accessible(card);
  });

  it('shows the national numbers while the missions are on their way', async () => {
    let answer!: (file: Response) => void;
    answerFetch(() => new Promise((done) => (answer = done)));
    const card = await makeCard();
    await open(card, 'abroad');
    await comes(card, '[data-state=loading]');
    expect(panelStates(card)).to.deep.equal(['loading']);
    expect(one(card, '[data-need=abroad] a[href="tel:+622129244800"]')).to.exist;
    answer(Response.json(builtIn));
    await when(card.shadowRoot!, () => !panelStates(card).includes('loading'), 'the end of loading');
  });

  it('shows the missions once they came, without a word about loading', async () => {
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'abroad');
    await comes(card, '[data-id=kbri-kuala-lumpur]');
    expect(panelStates(card)).to.deep.equal([]);
  });

  it('says that it has no mission for a country, and shows the national numbers', async () => {
    const card = await makeCard({destination: 'brunei'});
    await open(card, 'abroad');
    await comes(card, '[data-state=no-mission]');
    expect(panelStates(card)).to.deep.equal(['no-mission']);
    expect(one(card, '[data-need=abroad] a[href="tel:+622129244800"]')).to.exist;
  });

  it('asks again for missions that did not come, when the reader wants it', async () => {
    withoutPauses();
    answerNothing();
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'abroad');
    const note = await comes(card, '[data-state=missions-failed]');
    expect(panelStates(card)).to.deep.equal(['missions-failed']);
    putBack();
    note.querySelector('button')!.click();
    await comes(card, '[data-id=kbri-kuala-lumpur]');
    expect(panelStates(card)).to.deep.equal([]);
  });

  it('says that no phone of the office in NTT was found, and only there', async () => {
    const card = await makeCard();
    await open(card, 'ask');
    expect(panelStates(card)).to.deep.equal(['no-local-phone']);
    card.region = 'indonesia';
    await card.updateComplete;
    expect(panelStates(card)).to.deep.equal([]);
  });

  it('takes the country that a reader picks before that of the page', async () => {
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'abroad');
    await comes(card, '[data-id=kbri-kuala-lumpur]');
    const list = one(card, 'select') as HTMLSelectElement;
    expect(list.value).to.equal('malaysia');
    list.value = 'japan';
    list.dispatchEvent(new Event('change'));
    await comes(card, '[data-id=kbri-tokyo]');
    expect(one(card, '[data-id=kbri-kuala-lumpur]')).not.to.exist;
  });

  it('puts a mission whose data is old behind the national number', async () => {
    setClock('2027-06-01');
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'abroad');
    const mission = await comes(card, '[data-id=kbri-kuala-lumpur]');
    expect(mission.textContent).to.contain('Nomor ini mungkin berubah.');
    expect(all(card, '.contact')[0].dataset.id).to.equal('kp2mi-hotline');
  });

  it('marks what is not certain, and never offers it for saving', async () => {
    const card = await makeCard();
    await open(card, 'ask');
    const unsure = one(card, '[data-id=sbmi]')!;
    expect(unsure.querySelector('.mark')!.textContent).to.equal('Belum kami pastikan');
    expect(unsure.querySelector('.save')).not.to.exist;
  });

  it('takes newer data, and never older', async () => {
    const file = (asOf: string) => ({...builtIn, asOf, contacts: builtIn.contacts.map((each) => ({...each, name: {id: asOf}}))});
    answerFetch(() => Response.json(file('2025-01-01')));
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'ask');
    expect(one(card, '.name')!.textContent).to.contain('KP2MI');
    resetContacts();
    answerFetch(() => Response.json(file('2026-11-24')));
    all(card, 'button.row')[2].click();
    await when(card.shadowRoot!, () => one(card, '.name')?.textContent === '2026-11-24', 'newer data');
  });

  it('closes again, and leaves nothing of the panel behind', async () => {
    const card = await makeCard();
    await open(card);
    (await button(card, 'Nomor lain')).click();
    await when(card.shadowRoot!, () => !one(card, '.panel'), 'a closed card');
    expect(one(card, '.open')!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has no state that is not listed', async () => {
    const card = await makeCard();
    await open(card, 'ask');
    expect(STATES).to.include.members(panelStates(card));
  });
});
