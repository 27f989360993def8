import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {ANSWERS, type AnswerKind} from '../../../src/data/answers.js';
import type {RecruiterLookup} from '../../../src/elements/recruiter-lookup/recruiter-lookup.js';
import {accessible, all} from '../../helpers/card.js';
import {TEXTS, answered, answers, serveLists} from '../../helpers/lookup.js';
import {replace, withoutPauses} from '../../helpers/replace.js';

/** A lookup that gives this answer. */
async function gives(kind: AnswerKind): Promise<[RecruiterLookup, HTMLElement]> {
  const {text, day, files} = TEXTS[kind];
  withoutPauses();
  if (day) setClock(day);
  serveLists(files);
  const [lookup] = await answered(text);
  return [lookup, await answers(lookup, kind)];
}

const NAMED: Partial<Record<AnswerKind, string>> = {
  listed: 'MAJU CONTOH BERSAMA',
  'was-listed': 'MAJU CONTOH BERSAMA',
  stopped: 'BINTANG CONTOH SELATAN',
  revoked: 'Gelap Nusa Perkasa',
};
const text = (it: Element): string => it.textContent!.replace(/\s+/g, ' ');

describe('the answers of the lookup', () => {
  it('can be read, heard and pressed by everybody, in both themes', async () => {
    for (const kind of ['listed', 'stopped', 'question'] as const) await accessible((await gives(kind))[0]);
  });

  for (const kind of ANSWERS)
    it(`names the company of "${kind}" only where it is that company, and adds what no list says`, async () => {
      replace(navigator, 'share', {value: async () => undefined});
      const [lookup, answer] = await gives(kind);
      expect(all(lookup, '[data-answer]')).to.have.length(1);
      expect(answer.dataset.firm).to.equal(NAMED[kind]);
      expect([...answer.querySelectorAll('.checks li')]).to.have.length(4);
      expect(answer.querySelector('[part=call]')!.getAttribute('href')).to.equal('tel:08001000');
      expect(text(answer)).to.contain('BP3MI').and.not.match(/Bagikan/);
    });

  for (const kind of ANSWERS)
    it(`offers with "${kind}" only a record, which goes to nobody by itself`, async () => {
      const [lookup, answer] = await gives(kind);
      const away = [...answer.querySelectorAll<HTMLAnchorElement>('.record a[href^="https://wa.me"]')];
      expect(away.map((each) => each.href.split('=')[0])).to.deep.equal(['https://wa.me/?text']);
      expect([...answer.querySelectorAll('.record button')].map((each) => text(each).trim())).to.deep.equal(['Salin', 'Cetak catatan']);
      expect(all(lookup, 'a[href*="wa.me"]')).to.have.length(1);
      expect(decodeURIComponent(away[0].href)).to.contain(`Nama yang ditanyakan: ${TEXTS[kind].text}`).and.contain('Dicek');
    });

  for (const kind of ['stopped', 'revoked'] as const)
    it(`never says "tercatat" of a company that is ${kind}, and not what would be said of a listed one`, async () => {
      const [, answer] = await gives(kind);
      expect(text(answer)).to.match(/dihentikan|dicabut/i).and.not.match(/tercatat|ada di daftar/i);
      expect(text(answer)).to.contain('Kami belum tahu keadaannya hari ini').and.contain('Tanya BP3MI dulu.');
    });

  it('says that a stop whose term is over may still hold', async () => {
    expect(text((await gives('stopped'))[1])).to.contain('Waktunya sudah lewat. Kami belum tahu apakah sanksinya sudah selesai.');
  });

  it('never says that a listed company is safe', async () => {
    const [, answer] = await gives('listed');
    expect(text(answer)).to.contain('Tercatat belum berarti aman.').and.not.match(/dijamin|resmi/i);
    expect(answer.querySelector('.icon')!.textContent).not.to.match(/✓|✔/);
  });

  it('never says of a missing name that it is forbidden', async () => {
    expect(text((await gives('unknown'))[1])).to.contain('Ini tidak berarti PT itu berbuat salah.').and.not.match(/ilegal|penipu|bodong/i);
  });

  it('shows an ended sanction beside the listing, as something past', async () => {
    const [, answer] = await answered('Pulang Contoh Lega');
    expect([answer.dataset.answer, answer.dataset.history]).to.deep.equal(['listed', 'ended']);
    expect(text(answer.querySelector('.note')!)).to.contain('Pernah kena sanksi').and.contain('Sanksi diakhiri');
    expect(text(answer)).not.to.contain('Kami belum tahu keadaannya hari ini');
  });

  it('underlines the letters of another spelling, and asks the reader to compare', async () => {
    const [, answer] = await answered('Kencana Contoh Jaya');
    expect(answer.dataset.answer).to.equal('listed');
    expect([...answer.querySelectorAll('u')].map((each) => each.textContent).join('')).to.equal('TJD');
    expect(text(answer)).to.contain('Bandingkan huruf yang bergaris bawah').and.contain('Nomornya tidak tertulis di daftar.');
  });

  it('warns where the number is that of another company, and chooses none', async () => {
    const [, answer] = await answered('Pulang Contoh Lega 0000000000003');
    expect([answer.dataset.answer, answer.dataset.firm]).to.deep.equal(['question', undefined]);
    expect(text(answer)).to.contain('Nomor itu milik PT lain');
  });

  it('finds a company by its number, long numbers by their first thirteen digits', async () => {
    for (const [number, name] of [['0000 0000 00003', 'MAJU CONTOH BERSAMA'], ['0000000000004', 'PULANG CONTOH LEGA'], ['00000000000040001', 'PULANG CONTOH LEGA']])
      expect((await answered(number))[1].dataset.firm, number).to.equal(name);
  });

  it('shows what was typed as text, never as markup', async () => {
    const [lookup, answer] = await answered('<img src=x onerror=alert(1)> & "Contoh"');
    expect(text(answer)).to.contain('Yang Anda tulis: <img src=x onerror=alert(1)> & "Contoh"');
    expect(all(lookup, 'img')).to.have.length(0);
  });
});
