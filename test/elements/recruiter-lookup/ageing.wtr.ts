import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {accessible} from '../../helpers/card.js';
import {REGISTRY, SANCTIONS, answered, listsCame, makeLookup, serveLists, states} from '../../helpers/lookup.js';

const NAME = 'PT Maju Contoh Bersama';

/** So many days after the list, in the evening of NTT, when the day of London is still the one before. */
const dayAfter = (days: number): string => new Date(Date.parse(`${REGISTRY.asOf}T18:00:00Z`) + (days - 1) * 864e5).toISOString();

describe('the age of the lists', () => {
  it('is told in a way that everybody can read and hear, in both themes', async () => {
    for (const days of [31, 91]) {
      setClock(dayAfter(days));
      await accessible((await answered(NAME))[0]);
    }
  });

  for (const [days, state, answer, line] of [
    [0, 'ready', 'listed', false],
    [30, 'ready', 'listed', false],
    [31, 'stale', 'listed', true],
    [90, 'stale', 'listed', true],
    [91, 'very-stale', 'was-listed', false],
    [365 * 3, 'very-stale', 'was-listed', false],
    [365 * 3 + 1, 'dates-only', 'was-listed', false],
    [-1, 'dates-only', 'was-listed', false],
  ] as const)
    it(`makes "${answer}" of a listed company after ${days} days`, async () => {
      setClock(dayAfter(days));
      const [lookup, shown] = await answered(NAME);
      expect([states(lookup), shown.dataset.answer, shown.dataset.firm]).to.deep.equal([[state], answer, 'MAJU CONTOH BERSAMA']);
      expect(Boolean(shown.querySelector('.old'))).to.equal(line);
      expect(shown.textContent).to.match(answer === 'listed' ? /Tercatat belum berarti aman/ : /Daftarnya sudah lama/);
    });

  for (const days of [31, 91, -1])
    it(`never softens a stop (after ${days} days)`, async () => {
      setClock(dayAfter(days));
      expect((await answered('Bintang Contoh Selatan'))[1].dataset.answer).to.equal('stopped');
    });

  for (const [days, told] of [[7, false], [8, true], [-1, true]] as const)
    it(`says that there may be newer sanctions only when they were not just looked at (${days} days)`, async () => {
      setClock(dayAfter(days));
      expect((await answered(NAME))[1].textContent!.includes('Bisa ada sanksi baru sejak')).to.equal(told);
    });

  it('counts each list by itself', async () => {
    setClock(dayAfter(40));
    serveLists({sanctions: {...SANCTIONS, asOf: dayAfter(40).slice(0, 10)}});
    const {textContent} = (await answered(NAME))[1];
    expect(textContent).to.contain('Data lama').and.not.contain('Bisa ada sanksi baru');
  });

  it('is seen before anybody asks', async () => {
    setClock(dayAfter(91));
    const lookup = await makeLookup();
    await listsCame(lookup);
    expect(states(lookup)).to.deep.equal(['very-stale']);
  });
});
