import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {FOLDER, accessible, one, states, textOf} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {opened, press, write} from '../../helpers/pulpit.js';
import {kept, note, rows} from '../../helpers/pulpit-tally.js';
import {refused, replace} from '../../helpers/replace.js';

const DAY = '2026-11-25';
beforeEach(() => setClock(`${DAY}T02:00:00Z`));

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
});
