import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {calendar} from '../../../src/generated/pulpit.js';
import {unpack} from '../../../src/data/pulpit-calendar.js';
import {messageOf} from '../../../src/content/pulpit/series.js';
import {MESSAGES, TRADITIONS} from '../../../src/data/pulpit.js';
import {tellLanguage} from '../../../src/ui/language.js';
import {accessible, all, one, states, textOf, when} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {warnings} from '../../helpers/replace.js';
import {helper, makePulpit, opened, pick, press, sent, text, write} from '../../helpers/pulpit.js';

describe('<aman-pulpit-message>', () => {
  it('can be read and pressed by everybody, closed and open', async () => {
    const widget = await makePulpit();
    await accessible(widget);
    await press(widget, '.go');
    all(widget, 'details').forEach((each) => ((each as HTMLDetailsElement).open = true));
    await accessible(widget);
  });

  it('offers on a Saturday night the message of the Sunday that follows, and says why then', async () => {
    for (const {sunday, message, occasion} of unpack(calendar).filter((_, at) => at % 10 === 0)) {
      setClock(new Date(Date.parse(`${sunday}T13:00:00Z`) - 864e5));
      const widget = await makePulpit();
      expect(textOf(widget)).to.contain(messageOf(message).title());
      expect(textOf(widget)).to.contain('Untuk hari Minggu');
      if (occasion === 'christmas') expect(textOf(widget)).to.contain('Menjelang Natal');
    }
  });

  it('takes message, length and tradition from the page, and what it does not know for the usual one', async () => {
    const widget = await opened({message: 'own-papers', length: 'prayer', tradition: 'GMIT '});
    expect(one(widget, '.headline')!.textContent).to.contain('Surat asli tetap di tangan sendiri');
    expect(text(widget)).to.deep.equal([messageOf('own-papers').prayer()]);
    const lines = warnings();
    const other = await opened({message: 'unknown-message', length: 'endless', tradition: 'none'});
    expect(text(other)[0]).to.contain('Bapak, Ibu');
    expect(lines.length).to.equal(3);
  });

  it('says each short message with one action and its number twice', async () => {
    for (const message of MESSAGES) {
      const said = text(await opened({message}));
      expect(said.join(' ')).to.contain(messageOf(message).act());
      expect(said.join(' ').match(/0800 1000/g)).to.have.length(2);
    }
  });

  it('changes greeting and closing with the tradition, and nothing else', async () => {
    const widget = await opened({message: 'family-talk'});
    const before = text(widget);
    for (const at of TRADITIONS.keys()) {
      await pick(widget, 'tradition', at);
      expect(text(widget).slice(1, -1)).to.deep.equal(before.slice(1, -1));
    }
    expect(text(widget)[0]).not.to.equal(before[0]);
  });

  it('lets greeting and closing be written, and no word of the message', async () => {
    const widget = await opened();
    await write(widget, 'greeting', 'Selamat pagi, umat Stasi Contoh.');
    await write(widget, 'closing', 'Sampai minggu depan.');
    expect(text(widget)[0]).to.equal('Selamat pagi, umat Stasi Contoh.');
    expect(text(widget).at(-1)).to.equal('Sampai minggu depan.');
    expect(all(widget, 'textarea, [contenteditable]')).to.deep.equal([]);
    await pick(widget, 'tradition', 1);
    expect(text(widget)[0]).to.contain('Syalom');
  });

  it('counts live, and refuses what is too long instead of making it smaller', async () => {
    const widget = await opened();
    const counter = () => one(widget, '.count')!.textContent!;
    const before = counter();
    await write(widget, 'greeting', 'Saudara saudari yang terkasih '.repeat(10));
    expect(counter()).not.to.equal(before);
    expect(states(widget)).to.contain('too-long');
    expect(textOf(widget)).to.contain('Teks ini terlalu panjang.');
    expect(one(widget, '.go')).to.equal(undefined);
  });

  it('writes a local helper only who agreed, by role, and never reads the number out', async () => {
    const widget = await opened();
    await helper(widget, 'Ketua lingkungan', '0812 0000 0000', false);
    expect(states(widget)).to.contain('contact-wrong');
    expect(text(widget).join(' ') + sent(widget)).not.to.contain('Ketua lingkungan');
    await press(widget, 'input.agreed');
    expect(states(widget)).not.to.contain('contact-wrong');
    expect(text(widget).join(' ')).to.contain('Atau tanya Ketua lingkungan di sini.').and.not.contain('0812');
    expect(sent(widget)).to.contain('Di sini: Ketua lingkungan, 0812 0000 0000');
  });

  it('forgets the consent when role or number is written anew: it was given for another number', async () => {
    const widget = await opened();
    await helper(widget, 'Ketua lingkungan', '0812 0000 0000');
    await write(widget, 'number', '0813 0000 0000');
    expect((one(widget, 'input.agreed') as HTMLInputElement).checked).to.equal(false);
    expect(sent(widget)).not.to.contain('0813');
  });

  it('takes no code of a phone for a number, and no number without a role', async () => {
    const widget = await opened();
    await helper(widget, 'Ketua lingkungan', '*123#');
    expect(textOf(widget)).to.contain('Nomor ini tidak bisa dipakai.');
    await write(widget, 'number', '0812 0000 0000');
    await write(widget, 'role', ' ');
    expect(textOf(widget)).to.contain('Tulis jabatan dan nomor, atau kosongkan keduanya.');
  });

  it('has a text for WhatsApp with one link, its number and its date, ready after one press', async () => {
    const shared = hear('aman-share');
    for (const message of MESSAGES) {
      const widget = await makePulpit({message});
      await press(widget, '.go');
      const whatsApp = sent(widget);
      expect(whatsApp.length).to.be.at.most(600);
      expect(whatsApp.match(/https?:/g)).to.have.length(1);
      expect(whatsApp).to.contain(`/pages/id/${messageOf(message).leadsTo}.html`).and.contain('0800 1000').and.contain('Data per 24 November 2026.');
      expect(whatsApp).not.to.match(/[\u2066\u2069]|teruskan|sebarkan/i);
    }
    expect(shared).to.deep.equal([]);
  });

  it('warns in a draft language, beside the text, that a native speaker must read it first', async () => {
    const widget = await opened({message: 'cash-gift'});
    expect(textOf(widget)).not.to.contain('Minta penutur asli');
    tellLanguage('tet');
    await when(widget.shadowRoot!, () => states(widget).length && textOf(widget).includes('Minta penutur asli'));
    expect(sent(widget)).to.contain('Tolak uangnya dengan sopan.');
    tellLanguage('id');
    await when(widget.shadowRoot!, () => !textOf(widget).includes('Minta penutur asli'));
  });

  it('shows what it rests on', async () => {
    const widget = await opened({message: 'work-visa'});
    (one(widget, '.basis details') as HTMLDetailsElement).open = true;
    await when(widget.shadowRoot!, () => one(widget, '.basis a'));
    expect(textOf(widget)).to.contain('UU 18/2017 Pasal 13 huruf f');
  });

  it('tells the page that somebody began, and nothing of what they chose or wrote', async () => {
    const heard = hear('aman-start', 'aman-step', 'aman-complete', 'aman-share');
    const widget = await opened();
    await write(widget, 'parish', 'Paroki Contoh');
    await pick(widget, 'which', 3);
    expect(heard.map((event) => [event.type, fieldsOf(event)])).to.deep.equal([['aman-start', {}]]);
    expect(location.href).not.to.contain('Contoh');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });
});
