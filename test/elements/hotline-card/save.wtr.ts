import {expect} from '@open-wc/testing';
import {setAssets} from '../../../src/assets.js';
import type {HotlineCard} from '../../../src/elements/hotline-card/hotline-card.js';
import {FOLDER, NOWHERE, accessible, comes, makeCard, one, open, when} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {replace} from '../../helpers/replace.js';

/** Keeps what would be downloaded: files, and the names they would have. */
function downloads(): {files: Blob[]; names: string[]} {
  const kept = {files: [] as Blob[], names: [] as string[]};
  replace(URL, 'createObjectURL', {value: (file: Blob) => (kept.files.push(file), 'blob:x')});
  replace(HTMLAnchorElement.prototype, 'click', {
    value: function (this: HTMLAnchorElement) {
      kept.names.push(this.download);
    },
  });
  return kept;
}

const place = (id: string): string => `[data-id=${id}]`;

/** The opened form of a contact. */
async function form(id = 'kp2mi-hotline', need: 'ask' | 'danger' = 'ask'): Promise<HotlineCard> {
  const card = await makeCard({need});
  await open(card, need);
  one(card, `${place(id)} .save button`)!.click();
  await comes(card, `${place(id)} form`);
  return card;
}

/** Types a name, presses, and waits for what the card says of it. */
async function save(card: HotlineCard, name: string): Promise<string> {
  (one(card, 'form input') as HTMLInputElement).value = name;
  one(card, 'form button')!.click();
  return (await comes(card, '.save [role=status]')).textContent!;
}

// Before the others: a part that came once is not asked for again.
describe('saving where the part for paper does not come', () => {
  it('can be read and heard by everybody', async () => {
    setAssets(undefined);
    const card = await form();
    await save(card, 'Om');
    await accessible(card);
  });

  for (const [why, folder] of [['the network refuses', NOWHERE], ['nobody said where our files are', undefined]] as const)
    it(`says so, and that the number can be copied, when ${why}`, async () => {
      const events = hear('aman-error', 'aman-contact');
      setAssets(folder);
      expect(await save(await form(), 'Om')).to.equal('Kontak tidak bisa dibuat di sini. Salin nomornya.');
      expect(events.map((event) => ('code' in event ? event.code : event.type))).to.deep.equal(['part']);
    });

  it('tries again at the next press', async () => {
    const {files} = downloads();
    setAssets(NOWHERE);
    const card = await form();
    await save(card, 'Om');
    setAssets(FOLDER);
    one(card, 'form button')!.click();
    await when(card.shadowRoot!, () => one(card, '.save [role=status]')!.textContent!.includes('Buka berkas'), 'a saved contact');
    expect(files).to.have.length(1);
  });
});

describe('saving a number in the phone book', () => {
  it('can be done by everybody, in both themes', async () => accessible(await form()));

  it('gives a vCard 3.0 under the very name that was typed, without a photo, lines as the format wants', async () => {
    const {files, names} = downloads();
    const events = hear('aman-contact');
    expect(await save(await form(), 'Om Kupang')).to.contain('Buka berkas itu untuk menyimpan.');
    expect(names).to.deep.equal(['kontak.vcf']);
    expect(files[0].type).to.match(/^text\/vcard/);
    expect(await files[0].text()).to.equal(
      ['BEGIN:VCARD', 'VERSION:3.0', 'N:;Om Kupang;;;', 'FN:Om Kupang', 'TEL;TYPE=VOICE:08001000', 'TEL;TYPE=VOICE:+622129244800', 'TEL;TYPE=VOICE:+628118080141', 'END:VCARD', ''].join('\r\n'),
    );
    expect(events.map(({id, kind}) => [id, kind])).to.deep.equal([['kp2mi-hotline', 'save']]);
  });

  it('keeps short codes exactly as they are dialled', async () => {
    const {files} = downloads();
    await save(await form('polri-110', 'danger'), 'Om');
    expect(await files[0].text()).to.contain('\r\nTEL;TYPE=VOICE:110\r\n');
  });

  it('takes a name with commas, and never a line of its own from it', async () => {
    const {files} = downloads();
    await save(await form(), 'Om, di; Kupang');
    expect(await files[0].text()).to.contain('\r\nFN:Om\\, di\\; Kupang\r\n');
  });

  it('takes the name of the contact where the field is left empty', async () => {
    const {files} = downloads();
    await save(await form(), '  ');
    expect(await files[0].text()).to.contain('\r\nFN:Pusat bantuan pekerja migran\\, KP2MI\r\n');
  });

  it('keeps the typed name nowhere', async () => {
    downloads();
    await save(await form(), 'Om Kupang');
    expect([...Object.values(localStorage), ...Object.values(sessionStorage), location.href].join()).not.to.contain('Kupang');
  });

  it('names the reader’s phone book as it was: closing the form forgets the name', async () => {
    const card = await form();
    (one(card, 'form input') as HTMLInputElement).value = 'Om Kupang';
    one(card, `${place('kp2mi-hotline')} .save button`)!.click();
    await when(card.shadowRoot!, () => !one(card, 'form'), 'a closed form');
    one(card, `${place('kp2mi-hotline')} .save button`)!.click();
    expect(((await comes(card, 'form input')) as HTMLInputElement).value).to.equal('Pusat bantuan pekerja migran, KP2MI');
  });
});
