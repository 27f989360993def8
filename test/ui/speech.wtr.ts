import {expect} from '@open-wc/testing';
import type {HotlineCard} from '../../src/elements/hotline-card/hotline-card.js';
import {switchLanguage} from '../../src/locale.js';
import {accessible, all, button, makeCard, open, when} from '../helpers/card.js';
import {refused, replace} from '../helpers/replace.js';

/** Speech of a phone with voices for these languages. No test machine has the same voices, and nobody listens. */
class FakeSpeech extends EventTarget {
  said: {text: string; lang: string; onend(): void}[] = [];
  hushed = 0;
  constructor(public langs: string[]) {
    super();
  }
  getVoices = () => this.langs.map((lang) => ({lang}));
  speak = (what: this['said'][number]) => void this.said.push(what);
  cancel = () => void this.hushed++;
}

function speech(...langs: string[]): FakeSpeech {
  const fake = new FakeSpeech(langs);
  replace(window, 'speechSynthesis', {value: fake});
  // The real one refuses voices that the browser did not make.
  replace(window, 'SpeechSynthesisUtterance', {value: class { constructor(readonly text: string) {} }});
  return fake;
}

async function opened(need?: 'danger'): Promise<HotlineCard> {
  const card = await makeCard();
  await open(card, need);
  return card;
}
const canListen = (card: Element): boolean => all(card, 'button').some((each) => each.textContent!.trim() === 'Dengarkan');

describe('reading aloud', () => {
  it('can be started by everybody, in both themes', async () => {
    speech('id-ID');
    await accessible(await opened());
  });

  it('reads advice, number and what to say, with an Indonesian voice, and stops at the next press', async () => {
    const fake = speech('en-US', 'id_ID');
    const card = await opened();
    (await button(card, 'Dengarkan')).click();
    expect(fake.said[0].lang).to.equal('id_ID');
    expect(fake.said[0].text).to.match(/^Tanya dulu sebelum memberi uang.* 0800 1000 Yang bisa Anda katakan Halo, nama saya/);
    (await button(card, 'Berhenti membaca')).click();
    await button(card, 'Dengarkan');
    expect(fake.said).to.have.length(1);
  });

  it('reads the number of the need that is open', async () => {
    const fake = speech('id-ID');
    const card = await opened('danger');
    (await button(card, 'Dengarkan')).click();
    expect(fake.said[0].text).to.match(/^Telepon nomor pertama\. Katakan tempat Anda berada\. 110 /);
  });

  it('offers to listen again when it has read to the end', async () => {
    const fake = speech('id-ID');
    const card = await opened();
    (await button(card, 'Dengarkan')).click();
    await button(card, 'Berhenti membaca');
    fake.said[0].onend();
    await button(card, 'Dengarkan');
  });

  it('is silent as soon as the card leaves the page', async () => {
    const fake = speech('id-ID');
    const card = await opened();
    (await button(card, 'Dengarkan')).click();
    const before = fake.hushed;
    card.remove();
    expect(fake.hushed).to.be.greaterThan(before);
  });

  it('never stays at “stop reading” where the browser refuses to speak', async () => {
    Object.assign(speech('id-ID'), {speak: refused.get, cancel: refused.get});
    const card = await opened();
    (await button(card, 'Dengarkan')).click();
    await card.updateComplete;
    expect(canListen(card)).to.equal(true);
  });

  it('is offered when the voices arrive late', async () => {
    const fake = speech();
    const card = await opened();
    expect(canListen(card)).to.equal(false);
    fake.langs = ['id-ID'];
    fake.dispatchEvent(new Event('voiceschanged'));
    await when(card.shadowRoot!, () => canListen(card), 'the button');
  });

  for (const [why, how] of [['is missing', {value: undefined}], ['throws', refused], ['throws when asked for voices', {value: {getVoices: refused.get}}]] as const)
    it(`has no button where speech ${why}`, async () => {
      replace(window, 'speechSynthesis', how);
      expect(canListen(await opened())).to.equal(false);
    });

  it('never reads Indonesian, or a draft language, with a voice of another language', async () => {
    speech('en-US', 'pt-PT');
    expect(canListen(await opened())).to.equal(false);
    speech('id-ID');
    await switchLanguage('tet');
    expect(canListen(await opened())).to.equal(false);
  });
});
