import {expect} from '@open-wc/testing';
import {setAssets} from '../../../src/assets.js';
import {forgetLists} from '../../../src/elements/recruiter-lookup/lists.js';
import {accessible, all, button, comes, farBelow, one, seen, when} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {REGISTRY, SANCTIONS, answered, answers, ask, late, listsCame, makeLookup, missing, serveLists, states} from '../../helpers/lookup.js';
import {replace, withoutPauses} from '../../helpers/replace.js';

const NAME = 'PT Maju Contoh Bersama';
const BROKEN: [what: string, file: unknown][] = [
  ['missing', missing],
  ['no JSON', () => new Response('<!doctype html>')],
  ['nothing', null],
  ['a list', []],
  ['of another schema', {...REGISTRY, schema: 2}],
  ['without a day', {...REGISTRY, asOf: ''}],
  ['without names', {...REGISTRY, names: ''}],
  ['of columns that do not fit', {...REGISTRY, numbers: ''}],
  ['too long', {...REGISTRY, names: 'A\n'.repeat(20_000), numbers: '\n'.repeat(20_000)}],
];
const BROKEN_SANCTIONS: [what: string, file: unknown][] = [
  ['missing', missing],
  ['of another schema', {...SANCTIONS, schema: 2}],
  ['without firms', {...SANCTIONS, firms: undefined}],
  ['of a firm without events', {...SANCTIONS, firms: [{name: 'X', events: []}]}],
  ['of an event nobody knows', {...SANCTIONS, firms: [{name: 'X', events: [{...SANCTIONS.firms[0].events[0], event: 'dibekukan'}]}]}],
];

describe('the lists of the lookup', () => {
  beforeEach(withoutPauses);

  it('can be read, heard and pressed by everybody when they did not come, in both themes', async () => {
    serveLists({registry: missing});
    const lookup = await makeLookup();
    await comes(lookup, '[data-state~=data-failed]');
    await accessible(lookup);
    ask(lookup, NAME);
    await answers(lookup, 'no-list');
    await accessible(lookup);
  });

  for (const [kind, cases] of [['registry', BROKEN], ['sanctions', BROKEN_SANCTIONS]] as const)
    for (const [what, file] of cases)
      it(`say nothing about a company when ${kind} is ${what}, and the page hears only that data is missing`, async () => {
        const events = hear('aman-error');
        serveLists({[kind]: file});
        const [, answer] = await answered(NAME);
        expect([answer.dataset.answer, answer.dataset.firm]).to.deep.equal(['no-list', undefined]);
        expect(events.map(({code}) => code)).to.include('data').and.not.include('partner');
      });

  it('say nothing where nobody told where our files are', async () => {
    setAssets(undefined);
    expect((await answered(NAME))[1].dataset.answer).to.equal('no-list');
  });

  it('are asked for again when the reader wants it, and the answer comes then', async () => {
    serveLists({sanctions: missing});
    const [lookup] = await answered(NAME);
    const asked = serveLists();
    (await button(lookup, 'Coba lagi')).click();
    await answers(lookup, 'listed');
    expect(asked.map((url) => url.split('/').pop())).to.deep.equal(['sanctions.json']);
  });

  it('are tried twice for one press, never more, and the page hears of it once', async () => {
    serveLists({sanctions: missing});
    const [lookup] = await answered(NAME);
    const events = hear('aman-error');
    const asked = serveLists({sanctions: missing});
    const before = one(lookup, '.headline')!;
    let again = false;
    before.addEventListener('focus', () => (again = true));
    before.blur();
    (await button(lookup, 'Coba lagi')).click();
    await when(lookup.shadowRoot!, () => asked.length > 1 && events.length, 'a second failure');
    await new Promise((done) => setTimeout(done));
    expect([asked.length, events.length, again]).to.deep.equal([2, 1, true]);
  });

  it('can be asked for again before anybody typed a name', async () => {
    serveLists({registry: missing});
    const lookup = await makeLookup();
    await comes(lookup, '[data-state~=data-failed]');
    serveLists();
    (await button(lookup, 'Coba lagi')).click();
    await comes(lookup, '[data-state=ready]');
    expect(all(lookup, '.note')).to.have.length(0);
  });

  it('know a stop though the list of companies is missing', async () => {
    serveLists({registry: missing});
    const [, answer] = await answered('PT Bintang Contoh Selatan');
    expect([answer.dataset.answer, answer.dataset.firm]).to.deep.equal(['stopped', 'Bintang Contoh Selatan']);
  });

  it('are waited for in silence for a moment, and then with a word', async () => {
    const {file, come} = late(REGISTRY);
    serveLists({registry: file});
    const lookup = await makeLookup();
    expect(states(lookup)).to.deep.equal(['ready']);
    ask(lookup, NAME);
    await comes(lookup, '[data-state~=loading]');
    expect(one(lookup, '.head > .note')!.textContent).to.equal('Memuat daftar…');
    come();
    await answers(lookup, 'listed');
    expect(states(lookup)).to.deep.equal(['ready']);
  });

  it('are fetched once for all lookups of a page', async () => {
    const asked = serveLists();
    await Promise.all([answered(NAME), answered(NAME), answered(NAME)]);
    expect(asked).to.have.length(2);
  });

  it('are not fetched while the lookup is far from the screen', async () => {
    const asked = serveLists();
    const lookup = await farBelow('aman-recruiter-lookup');
    await seen(lookup);
    expect(asked).to.have.length(0);
    ask(lookup, NAME);
    await answers(lookup, 'listed');
  });

  it('go on working without internet, and say so', async () => {
    const lookup = await makeLookup();
    await listsCame(lookup);
    replace(navigator, 'onLine', {value: false});
    window.dispatchEvent(new Event('offline'));
    await comes(lookup, '[data-state~=offline]');
    serveLists({registry: missing, sanctions: missing});
    ask(lookup, NAME);
    await answers(lookup, 'listed');
    expect(one(lookup, '.head > .note')!.textContent).to.contain('Tanpa internet.');
  });

  it('say where they come from, and that a copy is a copy', async () => {
    for (const [secondHand, line] of [[undefined, /^Daftar Sumber contoh per .*2026.*\.$/], [true, /^Salinan daftar Sumber contoh per .*2026.*, tidak langsung dari sumbernya\.$/]] as const) {
      forgetLists();
      serveLists({registry: {...REGISTRY, source: {...REGISTRY.source, secondHand}}});
      const lookup = await makeLookup();
      await listsCame(lookup);
      expect(one(lookup, '.source')!.textContent).to.match(line);
    }
  });
});
