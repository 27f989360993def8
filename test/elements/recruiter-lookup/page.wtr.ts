import {expect, fixture, html} from '@open-wc/testing';
import type {RecruiterLookup} from '../../../src/elements/recruiter-lookup/recruiter-lookup.js';
import {STATES} from '../../../src/elements/recruiter-lookup/states.js';
import {switchLanguage} from '../../../src/locale.js';
import {accessible, all, make, one, when} from '../../helpers/card.js';
import {TEXTS, answered, answers, listsCame, makeLookup, serveLists, states} from '../../helpers/lookup.js';
import {warnings} from '../../helpers/replace.js';

const NAME = 'PT Maju Contoh Bersama';
const level = (lookup: Element): string[] => all(lookup, '[role=heading]').map((each) => each.getAttribute('aria-level')!);

/** Shows the lookup in another language, with its built words. */
async function speak(lookup: RecruiterLookup, code: string): Promise<void> {
  await switchLanguage(code);
  lookup.requestUpdate();
  await lookup.updateComplete;
}

describe('the lookup on other people’s pages', () => {
  it('can be read, heard and pressed by everybody in each language', async () => {
    const [lookup] = await answered(NAME);
    for (const code of ['en', 'mkn', 'tet']) {
      await speak(lookup, code);
      await accessible(lookup);
    }
  });

  it('speaks the language that is chosen, and keeps its answer and what was typed', async () => {
    const [lookup, answer] = await answered(NAME);
    await speak(lookup, 'en');
    expect(one(lookup, '.root')!.lang).to.equal('en');
    expect(answer.textContent).to.contain(NAME).and.not.contain('Nama ini tercatat');
    expect((one(lookup, '#name') as HTMLInputElement).value).to.equal(NAME);
    expect(answer.querySelector('.name span')!.getAttribute('lang')).to.equal('id');
  });

  for (const code of ['mkn', 'tet'])
    it(`keeps sentences that could hurt Indonesian while ${code} is a draft`, async () => {
        const [lookup, answer] = await answered('Bintang Contoh Selatan');
      await speak(lookup, code);
      expect(answer.querySelector('.headline')!.textContent).to.contain('Ada berita: perusahaan ini, atau sebagian usahanya, dihentikan.');
      expect(answer.querySelector('.headline [lang=id]')).to.exist;
    });

  it('says of each sentence of the record which language it is in', async () => {
    const [lookup] = await answered(NAME);
    const record = one(lookup, '.record pre')!;
    expect(record.textContent).to.match(/^Nama yang ditanyakan: PT Maju Contoh Bersama\nJawaban: .*\nDicek .* WITA\n$/);
    await speak(lookup, 'en');
    expect(record.textContent).to.contain('Name asked about: PT Maju');
    expect(record.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  for (const each of ['1', '2', '3', '4', '5', '6'])
    it(`fits into the page’s headings at level ${each}`, async () => {
      const [lookup] = await answered(NAME, {'heading-level': each});
      const inside = String(Math.min(6, Number(each) + 1));
      // The answer, what to ask too, and the note.
      expect(level(lookup)).to.deep.equal([each, inside, inside, inside]);
    });

  it('takes unknown attributes as the default, with one line to the developer', async () => {
    const lines = warnings();
    const lookup = await makeLookup({'heading-level': 'h3', theme: 'purple', 'quick-exit': 'false'});
    expect([level(lookup), one(lookup, '.root')!.dataset.theme, all(lookup, '.exit').length]).to.deep.equal([['2'], 'light', 0]);
    expect(lines).to.have.length(2);
  });

  it('shows the page’s own words until it has drawn itself, and never both', async () => {
    const lookup = await fixture<RecruiterLookup>(html`<aman-recruiter-lookup><p>Tanya gereja Anda</p></aman-recruiter-lookup>`);
    await lookup.updateComplete;
    expect(one(lookup, '.title')!.textContent).to.equal('Siapa yang mengajak Anda?');
    expect(lookup.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('can be pressed by a thumb: everything to press is at least 48 px high, and nothing sticks out', async () => {
    const narrow = document.createElement('div');
    const lookup = await make('aman-recruiter-lookup', {}, narrow);
    lookup.parentElement!.style.inlineSize = '280px';
    for (const kind of ['listed', 'question', 'unknown'] as const) {
      (one(lookup, '#name') as HTMLInputElement).value = TEXTS[kind].text;
      one(lookup, '.go')!.click();
      await answers(lookup, kind);
      for (const each of all(lookup, 'button, a.button, .call, input')) expect(each.getBoundingClientRect().height, each.textContent!).to.be.at.least(48);
      expect(lookup.scrollWidth, kind).to.be.at.most(280);
    }
  });

  it('opens its languages without a further file', async () => {
    const asked = serveLists();
    const lookup = await makeLookup();
    await listsCame(lookup);
    one(lookup, '.open')!.click();
    await when(lookup.shadowRoot!, () => one(lookup, '.row[aria-pressed=true][lang]') ?? one(lookup, '.panel .row'), 'the languages');
    expect(asked).to.have.length(2);
  });

  it('has no state that is not listed', async () => {
    const lookup = await makeLookup({registry: 'not-there.json'});
    await listsCame(lookup);
    expect(STATES).to.include.members(states(lookup));
  });
});
