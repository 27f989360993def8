import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {KEPT_DAYS} from '../../../src/elements/pulpit-message/tally.js';
import {FOLDER, accessible, all, one, states, textOf} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {refused, replace} from '../../helpers/replace.js';
import {opened, press, write} from '../../helpers/pulpit.js';

const DAY = '2026-11-25';
beforeEach(() => setClock(`${DAY}T02:00:00Z`));

/** The tally, asked for and kept. */
async function kept(attributes: Record<string, string> = {message: 'own-papers'}) {
  const widget = await opened(attributes);
  await press(widget, '.read');
  if (one(widget, '.keep')) await press(widget, '.keep');
  return widget;
}

/** Notes a reading. */
async function note(widget: Awaited<ReturnType<typeof kept>>, people: string, day = DAY) {
  await write(widget, 'on', day);
  await write(widget, 'present', people);
  await press(widget, '.go');
}

const rows = (widget: Element): string[] => all(widget, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());

describe('“Sudah dibacakan”', () => {
  it('can be read and pressed by everybody', async () => {
    const widget = await kept();
    await note(widget, '120');
    await accessible(widget);
  });

  it('keeps nothing until somebody agrees, and warns that others can see it', async () => {
    const widget = await opened();
    await press(widget, '.read');
    expect(textOf(widget)).to.contain('Orang lain yang memakai HP ini bisa melihatnya.');
    expect(one(widget, 'form')).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    await press(widget, '.keep');
    expect(Object.keys(localStorage)).to.deep.equal(['aman-pulpit-message']);
    expect(states(widget)).to.contain('kept');
  });

  it('notes day, message and a rough count, or none, and finds them again', async () => {
    const told = hear('aman-complete');
    const widget = await kept();
    await note(widget, '120', '2026-11-22');
    await note(widget, '');
    expect(rows(widget)).to.deep.equal(['25 November 2026Surat asli tetap di tangan sendiri×', '22 November 2026Surat asli tetap di tangan sendiri120×']);
    expect(rows(await kept())).to.have.length(2);
    expect(told.map(fieldsOf)).to.deep.equal([{}, {}]);
  });

  it('says that it was noted, empties the count, and corrects a reading that is noted again', async () => {
    const widget = await kept();
    await note(widget, '120');
    expect(textOf(widget)).to.contain('Sudah dicatat.');
    expect((one(widget, 'input.present') as HTMLInputElement).value).to.equal('');
    await note(widget, '130');
    expect(rows(widget)).to.deep.equal(['25 November 2026Surat asli tetap di tangan sendiri130×']);
  });

  it('loses and brings back nothing that another tab changed meanwhile', async () => {
    const first = await opened({message: 'own-papers'});
    await press(first, '.read');
    await note(await kept(), '120');
    await press(first, '.keep');
    expect(rows(first)).to.have.length(1);
    localStorage.clear();
    await note(first, '50');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(one(first, '.keep')).to.be.ok;
  });

  it('says what is wrong with a count or a day, and loses nothing', async () => {
    const widget = await kept();
    for (const [people, day, said] of [['banyak', DAY, 'Tulis jumlah orang'], ['-3', DAY, 'Tulis jumlah orang'], ['100000', DAY, 'Tulis jumlah orang'], ['12', '2026-12-01', 'Tulis tanggal dibacakan'], ['12', '', 'Tulis tanggal dibacakan'], ['12', '2025-11-01', 'Tulis tanggal dibacakan']] as const) {
      await note(widget, people, day);
      expect(textOf(widget)).to.contain(said);
      expect((one(widget, 'input.present') as HTMLInputElement).value).to.equal(people);
    }
    expect(rows(widget)).to.deep.equal([]);
  });

  it('is saved as a small table, where a parish cannot become a formula', async () => {
    const widget = await opened({message: 'own-papers'});
    await write(widget, 'parish', '=Paroki; "Contoh"');
    await press(widget, '.read');
    await press(widget, '.keep');
    await note(widget, '120');
    let file: Blob | undefined;
    replace(URL, 'createObjectURL', {value: (blob: Blob) => ((file = blob), 'blob:none')});
    replace(HTMLAnchorElement.prototype, 'click', {value: () => undefined});
    await press(widget, '.save');
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await file!.arrayBuffer());
    expect(text.split('\r\n')).to.deep.equal(['\ufefftanggal;pesan;judul;hadir;paroki', `${DAY};own-papers;Surat asli tetap di tangan sendiri;120;"'=Paroki; ""Contoh"""`, '']);
  });

  it('says what to do instead where no file can be saved', async () => {
    const widget = await kept();
    await note(widget, '120');
    replace(URL, 'createObjectURL', refused);
    await press(widget, '.save');
    expect(textOf(widget)).to.contain('Tabel tidak bisa disimpan di sini. Salin saja.');
  });

  it('becomes a text that the reader sends, and sends nothing itself', async () => {
    const widget = await kept();
    await note(widget, '120');
    const asked = performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !name.startsWith(new URL(FOLDER).origin));
    expect(new URL((one(widget, '.body a[href*="wa.me"]') as HTMLAnchorElement).href).searchParams.get('text')).to.equal('Pesan yang sudah dibacakan\n25 November 2026: Surat asli tetap di tangan sendiri, 120 orang');
    expect(asked).to.deep.equal([]);
  });

  it('deletes one row, or everything, when asked', async () => {
    const widget = await kept();
    await note(widget, '1');
    await note(widget, '2', '2026-11-22');
    await press(widget, 'tbody button');
    expect(rows(widget)).to.have.length(1);
    await press(widget, '.delete');
    expect(textOf(widget)).to.contain('Semua catatan di HP ini akan hilang.');
    expect(rows(widget)).to.have.length(1);
    await press(widget, '.sure');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(widget.shadowRoot!.activeElement).to.equal(one(widget, '.headline'));
    expect(textOf(widget)).to.contain('Semua sudah dihapus dari HP ini.');
  });

  it('forgets what is older than a year, and what nobody can read', async () => {
    const widget = await kept();
    await note(widget, '120');
    setClock(new Date(Date.parse(`${DAY}T02:00:00Z`) + KEPT_DAYS * 864e5));
    expect(rows(await kept())).to.deep.equal([]);
    setClock(`${DAY}T02:00:00Z`);
    localStorage.setItem('aman-pulpit-message', JSON.stringify([{day: DAY, message: 'unknown'}, {day: 'yesterday', message: 'own-papers'}, {day: DAY, message: 'own-papers', people: -1}, {day: 2026, message: 'own-papers'}, null]));
    expect(rows(await kept())).to.deep.equal([]);
    localStorage.setItem('aman-pulpit-message', '{');
    expect(one(await kept(), 'form')).to.be.ok;
  });

  it('says so where this phone keeps nothing', async () => {
    replace(window, 'localStorage', refused);
    const widget = await opened();
    await press(widget, '.read');
    expect(textOf(widget)).to.contain('HP ini tidak bisa menyimpan.');
    expect(states(widget)).to.contain('no-room');
  });

  it('shows what is kept, and how to delete it, also on a phone that has grown full', async () => {
    const widget = await kept();
    await note(widget, '120');
    replace(Storage.prototype, 'setItem', {value: () => {
      throw new DOMException('full', 'QuotaExceededError');
    }});
    await note(widget, '50', '2026-11-22');
    expect(textOf(widget)).to.contain('HP ini tidak bisa menyimpan.');
    expect(rows(widget)).to.have.length(1);
    expect(one(widget, '.delete')).to.be.ok;
  });
});
