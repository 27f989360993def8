import {expect} from '@open-wc/testing';
import {accessible, all, button, one} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {REGISTRY, SANCTIONS, answered, answers, listsCame, makeLookup, missing, serveLists, states} from '../../helpers/lookup.js';
import {warnings, withoutPauses} from '../../helpers/replace.js';

const URLS = {registry: 'daftar-kami.json', sanctions: 'sanksi-kami.json'};
const OURS = 'PT Maju Contoh Bersama';
const THEIRS = 'PT Tamu Contoh Jauh';
const PARTNER = {...REGISTRY, source: {name: 'Keuskupan Contoh', url: 'https://example.org'}, names: 'TAMU CONTOH JAUH', numbers: '0000000000009'};
const STOPS = {...SANCTIONS, firms: [{name: 'Tamu Contoh Jauh', events: SANCTIONS.firms[0].events}]};
const names = (asked: string[]): string[] => asked.map((url) => url.split('/').pop()!);

describe('a list of the page’s own', () => {
  beforeEach(withoutPauses);

  it('is used in a way that everybody can read, hear and press, and so is ours when it is broken', async () => {
    serveLists({'daftar-kami': PARTNER});
    await accessible((await answered(THEIRS, {registry: URLS.registry}))[0]);
    await accessible((await answered(OURS, {registry: 'lain.json'}))[0]);
  });

  it('replaces ours, and the lookup says whose it is', async () => {
    const asked = serveLists({'daftar-kami': PARTNER});
    const [lookup, answer] = await answered(THEIRS, {registry: URLS.registry});
    expect([answer.dataset.answer, answer.dataset.firm]).to.deep.equal(['listed', 'TAMU CONTOH JAUH']);
    expect(states(lookup)).to.deep.equal(['ready', 'partner']);
    expect(one(lookup, '.head > .note')!.textContent).to.equal('Daftar ini dari pemilik situs. Sumbernya: Keuskupan Contoh');
    expect(names(asked).sort()).to.deep.equal(['daftar-kami.json', 'sanctions.json']);
  });

  it('never lists who is stopped: not by our sanctions, and not by its own', async () => {
    serveLists({'daftar-kami': {...PARTNER, names: 'BINTANG CONTOH SELATAN'}, 'sanksi-kami': STOPS});
    expect((await answered('Bintang Contoh Selatan', {registry: URLS.registry}))[1].dataset.answer).to.equal('stopped');
    expect((await answered(THEIRS, {sanctions: URLS.sanctions}))[1].dataset.answer).to.equal('stopped');
  });

  it('is asked without cookies, and never told what was typed', async () => {
    const asked = serveLists({'daftar-kami': PARTNER, 'sanksi-kami': STOPS});
    await answered('Zebra Rahasia', URLS);
    expect(asked.sort()).to.deep.equal([URLS.registry, URLS.sanctions].map((url) => new URL(url, document.baseURI).href).sort());
  });

  const long = 'X'.repeat(2_000_001);
  for (const [what, file] of [
    ['missing', missing],
    ['no JSON', () => new Response('PT A, PT B')],
    ['too large', () => new Response(JSON.stringify({...PARTNER, more: long}))],
    ['not UTF-8', () => new Response(new Uint8Array([0x7b, 0xff, 0x7d]))],
    ['of another schema', {...PARTNER, schema: 2}],
    ['without a source', {...PARTNER, source: undefined}],
    ['of a source without https', {...PARTNER, source: {name: 'X', url: 'javascript:alert(1)'}}],
    ['with markup in a name', {...PARTNER, names: '<b>TAMU</b>'}],
    ['with an invisible sign in a name', {...PARTNER, names: 'TAMU\u202eCONTOH'}],
    ['with words among its numbers', {...PARTNER, numbers: 'SIP2MI 9'}],
    ['too long', {...PARTNER, names: 'TAMU\n'.repeat(20_000), numbers: '\n'.repeat(20_000)}],
  ] as [string, unknown][])
    it(`is left for ours when it is ${what}; the lookup and the page are told`, async () => {
      const events = hear('aman-error');
      serveLists({'daftar-kami': file});
      const [lookup, answer] = await answered(OURS, {registry: URLS.registry});
      expect([answer.dataset.answer, answer.dataset.firm]).to.deep.equal(['listed', 'MAJU CONTOH BERSAMA']);
      expect(states(lookup)).to.deep.equal(['ready', 'partner-failed']);
      expect(events.map(({code}) => code)).to.deep.equal(['partner']);
      expect(one(lookup, '.source')!.textContent).to.contain('Sumber contoh');
    });

  it('is left for ours when its sanctions are broken', async () => {
    serveLists({'sanksi-kami': {...STOPS, firms: [{name: 'X', events: []}]}});
    const [lookup, answer] = await answered('Bintang Contoh Selatan', {sanctions: URLS.sanctions});
    expect([answer.dataset.answer, states(lookup)]).to.deep.equal(['stopped', ['ready', 'partner-failed']]);
  });

  for (const url of ['http://example.org/daftar.json', 'javascript:alert(1)', 'data:application/json,{}', 'file:///daftar.json', 'https://', '  ', ''])
    it(`is not asked for at "${url}", and only the developer is told`, async () => {
      const lines = warnings();
      const asked = serveLists();
      const [, answer] = await answered(OURS, {registry: url});
      expect([answer.dataset.answer, names(asked).sort()]).to.deep.equal(['listed', ['registry.json', 'sanctions.json']]);
      expect(lines).to.deep.equal(url.trim() ? [`migrasi-aman: "${url}" is no https address`] : []);
    });

  it('is found though an editor added spaces, and wrote &amp; twice', async () => {
    const asked = serveLists();
    await answered(OURS, {registry: '  https://example.org/lists?a=1&amp;file=daftar-kami.json '});
    expect(asked).to.include('https://example.org/lists?a=1&file=daftar-kami.json');
  });

  it('is never mixed with ours: what comes at a second try is searched, and ours no more', async () => {
    serveLists({sanctions: missing});
    const [lookup] = await answered(THEIRS, {registry: URLS.registry});
    await answers(lookup, 'no-list');
    expect(states(lookup)).to.include('partner-failed');
    serveLists({'daftar-kami': PARTNER});
    (await button(lookup, 'Coba lagi')).click();
    await answers(lookup, 'listed');
    expect(states(lookup)).to.deep.equal(['ready', 'partner']);
  });

  it('is shown as text', async () => {
    serveLists({'daftar-kami': {...PARTNER, source: {...PARTNER.source, name: '<b>Keuskupan</b>'}}});
    const lookup = await makeLookup({registry: URLS.registry});
    await listsCame(lookup);
    expect(one(lookup, '.head > .note')!.textContent).to.contain('<b>Keuskupan</b>');
    expect(all(lookup, 'b')).to.have.length(0);
  });
});
