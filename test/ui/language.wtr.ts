import {expect} from '@open-wc/testing';
import {setAssets} from '../../src/assets.js';
import {builtIn} from '../../src/generated/contacts.js';
import {resetContacts} from '../../src/ui/contacts-store.js';
import type {HotlineCard} from '../../src/elements/hotline-card/hotline-card.js';
import {FOLDER, NOWHERE, accessible, all, button, comes, makeCard, one, open, when} from '../helpers/card.js';
import {hear} from '../helpers/hear.js';
import {warnings, withoutPauses} from '../helpers/replace.js';

const lang = (card: Element): string => one(card, '.root')!.lang;
const title = (card: Element): string => one(card, '.title')!.textContent!.trim();
const speaks = (card: Element, code: string): Promise<unknown> => when(card.shadowRoot!, () => lang(card) === code, `the language ${code}`);

/** Opens the languages and presses one, by its own name. */
async function pick(card: HotlineCard, name: string): Promise<void> {
  (await button(card, 'Pilih bahasa')).click();
  (await button(card, name)).click();
}

// Before the others: words that came once are not asked for again.
describe('a language whose words do not come', () => {
  beforeEach(() => {
    withoutPauses();
    setAssets(NOWHERE);
  });

  it('leaves a card that can be read, heard and pressed by everybody', async () => {
    const card = await makeCard();
    await pick(card, 'English');
    await comes(card, '.panel > .note');
    await accessible(card);
  });

  it('leaves the card Indonesian, says so to the reader and the page, and can be asked again', async () => {
    const events = hear('aman-error');
    const card = await makeCard();
    await pick(card, 'English');
    expect((await comes(card, '.panel > .note')).textContent).to.contain('Bahasa ini tidak bisa dibuka sekarang.');
    expect([lang(card), title(card)]).to.deep.equal(['id', 'Butuh bantuan?']);
    expect(events.map(({code}) => code)).to.deep.equal(['words']);
    setAssets(FOLDER);
    (await button(card, 'Coba lagi')).click();
    await speaks(card, 'en');
    expect(one(card, '.panel')).not.to.exist;
  });
});

describe('picking a language', () => {
  it('can be done by everybody, in both themes', async () => {
    const card = await makeCard();
    (await button(card, 'Pilih bahasa')).click();
    await comes(card, 'summary');
    await accessible(card);
  });

  it('gives the focus back to the button that opened the languages', async () => {
    const card = await makeCard();
    await pick(card, 'English');
    await speaks(card, 'en');
    expect(card.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Choose language');
  });

  it('travels to every widget on the page', async () => {
    const [first, second] = [await makeCard(), await makeCard({need: 'danger'})];
    await pick(first, 'English');
    await speaks(first, 'en');
    await speaks(second, 'en');
    expect(title(second)).not.to.equal('Butuh bantuan?');
  });

  it('keeps what was open open', async () => {
    const [first, second] = [await makeCard(), await makeCard()];
    await open(second, 'danger');
    await pick(first, 'English');
    await speaks(second, 'en');
    expect(one(second, '[data-need=danger]')).to.exist;
  });

  it('never changes a number or a link to dial', async () => {
    const card = await makeCard({need: 'danger'});
    await open(card, 'danger');
    const links = () => all(card, 'a[href^=tel]').map((each) => `${each.getAttribute('href')} ${each.querySelector('bdi')!.textContent}`);
    const before = links();
    await pick(await makeCard(), 'English');
    await speaks(card, 'en');
    expect(links()).to.deep.equal(before);
    expect(before).not.to.have.length(0);
  });

  it('marks the language in use, and folds drafts that nobody has checked under a warning, with how much of each is checked', async () => {
    const card = await makeCard();
    (await button(card, 'Pilih bahasa')).click();
    const drafts = (await comes(card, 'details')) as HTMLDetailsElement;
    expect(drafts.open).to.equal(false);
    expect(drafts.textContent).to.match(/Bahasa yang belum diperiksa.*Belum ada penutur asli.*Bahasa Kupang.*0 dari \d+ kalimat sudah diperiksa/s);
    expect(all(card, '[aria-pressed=true]').map((each) => each.textContent!.trim())).to.deep.equal(['Bahasa Indonesia']);
    expect(all(card, '.row').map((each) => each.lang)).to.deep.equal(['id', 'en', 'mkn', 'tet-ID']);
  });

  it('offers a draft openly where the page asks for it, with its count', async () => {
    const card = await makeCard({languages: 'tet'});
    (await button(card, 'Pilih bahasa')).click();
    const row = (await comes(card, '.panel > .row[lang=tet-ID]'));
    expect(row.nextElementSibling!.textContent).to.match(/^0 dari \d+ kalimat sudah diperiksa$/);
    expect(all(card, 'details .row').map((each) => each.lang)).to.deep.equal(['mkn']);
  });

  it('draws no link to correct a translation where no steward set an address', async () => {
    const card = await makeCard();
    await pick(card, 'English');
    await speaks(card, 'en');
    (await button(card, 'Choose language')).click();
    await comes(card, '.panel .row');
    expect(all(card, '.panel a')).to.have.length(0);
  });

  it('writes a message on the reader’s own phone where an address is set, with language and place and nothing else', async () => {
    resetContacts({...builtIn, correction: 'mailto:kata@contoh.example?subject=Kata'});
    const card = await makeCard({languages: 'tet'});
    await pick(card, 'Tetun');
    await speaks(card, 'tet-ID');
    (await comes(card, '.open:last-child')).click();
    const link = (await comes(card, '.panel a')) as HTMLAnchorElement;
    expect(decodeURIComponent(link.href)).to.match(/^mailto:kata@contoh\.example\?subject=Kata&body=\S/);
    expect(decodeURIComponent(link.href)).to.contain('Tetun');
    expect(decodeURIComponent(link.href)).to.contain('Butuh bantuan?');
  });

  it('is not undone by a code that no widget has', async () => {
    const lines = warnings();
    const card = await makeCard();
    document.dispatchEvent(new CustomEvent('aman-language', {detail: 'xx'}));
    await card.updateComplete;
    expect(lang(card)).to.equal('id');
    expect(lines).to.deep.equal([]);
  });

  it('can be taken back', async () => {
    const card = await makeCard();
    await pick(card, 'English');
    await speaks(card, 'en');
    (await comes(card, '.open[aria-expanded=false]:nth-of-type(2)')).click();
    (await button(card, 'Bahasa Indonesia')).click();
    await speaks(card, 'id');
    expect(title(card)).to.equal('Butuh bantuan?');
  });
});

describe('a draft language', () => {
  const draft = async (): Promise<HotlineCard> => {
    const card = await makeCard({'quick-exit': ''});
    await pick(card, 'Tetun');
    await speaks(card, 'tet-ID');
    return card;
  };

  it('can be read, heard and pressed by everybody, in both themes', async () => accessible(await draft()));

  it('never stands alone where a wrong word could hurt: Indonesian first, the draft small behind it, each with its lang', async () => {
    const card = await draft();
    for (const place of ['.title', '.call small', '.exit a']) {
      const [said, small] = [one(card, `${place} span[lang=id]`)!, one(card, `${place} .draft`)!];
      expect(said, place).to.exist;
      expect(small.lang, place).to.equal('tet-ID');
      expect(said.compareDocumentPosition(small) & Node.DOCUMENT_POSITION_FOLLOWING, place).to.be.greaterThan(0);
    }
    expect(title(card)).to.match(/^Butuh bantuan\?\s+\S/);
  });

  it('says that it is a draft', async () => {
    expect(one(await draft(), '.note')!.textContent).to.contain('rancangan');
  });
});
