import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {HOURS} from '../../../src/elements/hotline-card/states.js';
import {builtIn} from '../../../src/generated/contacts.js';
import {resetContacts} from '../../../src/ui/contacts-store.js';
import {accessible, all, makeCard, one, open} from '../../helpers/card.js';

const OFFICE = 'komnas-perempuan';

/** What the card says of the hours of the first number of a contact. */
async function hoursOf(id: string, need: 'ask' | 'shelter'): Promise<[state: string, text: string]> {
  const card = await makeCard({need});
  await open(card, need);
  const {dataset, textContent} = one(card, `[data-id=${id}] [data-hours]`)!;
  return [dataset.hours!, textContent!];
}

/** The office, with what is known of public holidays. */
function holidaysKnown(): void {
  const contacts = structuredClone(builtIn.contacts);
  for (const {hours} of contacts.find(({id}) => id === OFFICE)!.channels) if (hours && 'weekly' in hours) hours.holidays = 'included';
  resetContacts({...builtIn, contacts});
}

describe('the opening hours beside a number', () => {
  it('can be read and heard by everybody, in both themes', async () => {
    const card = await makeCard({need: 'shelter'});
    await open(card, 'shelter');
    await accessible(card);
  });

  it('says that a line is always open', async () => {
    const [state, text] = await hoursOf('kp2mi-hotline', 'ask');
    expect(state).to.equal('always');
    expect(text).to.contain('Buka 24 jam');
  });

  it('never says open or closed where nobody told us the hours', async () => {
    const [state, text] = await hoursOf('sbmi', 'ask');
    expect(state).to.equal('unknown');
    expect(text).to.contain('Jam belum diketahui').and.not.match(/Buka|Tutup/);
  });

  it('never says open where public holidays are not known', async () => {
    const [state, text] = await hoursOf(OFFICE, 'shelter');
    expect(state).to.equal('workday');
    expect(text).to.match(/Jam kerja sampai \S*17\.00\S* WITA, kecuali hari libur/).and.not.contain('Buka sekarang');
  });

  it('says open where public holidays are known', async () => {
    holidaysKnown();
    const [state, text] = await hoursOf(OFFICE, 'shelter');
    expect(state).to.equal('open');
    expect(text).to.match(/Buka sekarang, sampai \S*17\.00/);
  });

  it('says when a closed office opens again, in the time of NTT', async () => {
    setClock('2026-11-24T10:00:00Z');
    const [state, text] = await hoursOf(OFFICE, 'shelter');
    expect(state).to.equal('closed');
    expect(text).to.match(/Tutup\. Buka Rabu jam \S*10\.00\S* WITA/);
  });

  it('finds the next opening over a weekend', async () => {
    setClock('2026-11-28T02:00:00Z');
    expect((await hoursOf(OFFICE, 'shelter'))[1]).to.match(/Buka Senin jam/);
  });

  it('has no value that is not listed', async () => {
    const card = await makeCard({need: 'shelter'});
    await open(card, 'shelter');
    expect(HOURS).to.include.members(all(card, '[data-hours]').map((each) => each.dataset.hours));
  });
});
