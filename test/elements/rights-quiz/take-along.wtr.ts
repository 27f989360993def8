import {expect} from '@open-wc/testing';
import {setAssets} from '../../../src/assets.js';
import {READY, type PrintJob} from '../../../src/ui/print.js';
import {FOLDER, accessible, all, one} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {refused, replace} from '../../helpers/replace.js';
import {asked, begin, makeGroup, textOf, vote} from '../../helpers/quiz.js';

/** A group of six that has finished one question. */
async function finished() {
  const quiz = await makeGroup({questions: '1'});
  await begin(quiz, 6);
  const {id} = asked(quiz);
  await vote(quiz, [2, 3, 1], [5, 1, 0]);
  const press = async (words: string) => {
    all(quiz, 'button').find((each) => each.textContent!.trim() === words)!.click();
    await quiz.updateComplete;
  };
  return {quiz, id, press};
}

describe('a group’s result', () => {
  it('can be read, heard and pressed by everybody', async () => accessible((await finished()).quiz));

  it('is saved as a small table: ids, counts and a date, and no names', async () => {
    const {id, press} = await finished();
    let file: Blob | undefined;
    let name = '';
    replace(URL, 'createObjectURL', {value: (blob: Blob) => ((file = blob), 'blob:none')});
    replace(HTMLAnchorElement.prototype, 'click', {value(this: HTMLAnchorElement) {
      name = this.download;
    }});
    await press('Simpan tabel (CSV)');
    const day = /\d{4}-\d\d-\d\d/.exec(name)![0];
    expect(name).to.equal(`kuis-${day}.csv`);
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await file!.arrayBuffer());
    expect(text.split('\r\n')).to.deep.equal([
      '\ufefftanggal;jumlah_orang;soal;tepat_sebelum;tepat_sesudah;tidak_tahu_sebelum;tidak_tahu_sesudah;g',
      `${day};6;${id};2;5;1;0;`,
      `${day};6;semua;2;5;1;0;0,75`,
      '',
    ]);
  });

  it('says what to do instead where nothing can be saved', async () => {
    const {quiz, press} = await finished();
    replace(URL, 'createObjectURL', refused);
    await press('Simpan tabel (CSV)');
    expect(textOf(quiz)).to.contain('Tabel tidak bisa disimpan di sini. Salin saja.');
  });

  it('is handed to the page as numbers by id, to exactly its origin, and nothing stands in the address', async () => {
    const {quiz, id, press} = await finished();
    const told: [PrintJob, string][] = [];
    const other = {postMessage: (job: PrintJob, to: string) => void told.push([job, to])};
    let address = '';
    replace(window, 'open', {value: (url: string) => ((address = url), other)});
    const events = hear('aman-print');
    await press('Cetak hasil');
    expect(address).to.equal(`${FOLDER}pages/id/rights-quiz.html`);
    const message = new MessageEvent('message', {origin: new URL(FOLDER).origin, data: READY});
    Object.defineProperty(message, 'source', {value: other});
    dispatchEvent(message);
    expect(told).to.have.length(1);
    const [{sheet, ids, table}, to] = told[0];
    expect([sheet, ids, to, events.length]).to.deep.equal(['group', [id], new URL(FOLDER).origin, 1]);
    expect([table!.people, table!.rows, table!.all, table!.notes]).to.deep.equal(['6', {[id]: ['2 (33\u00a0%)', '5 (83\u00a0%)']}, ['2 (33\u00a0%)', '5 (83\u00a0%)'], ['Perubahan: g = 0,75', 'g = 1: semua yang belum tahu menjadi tahu. g = 0: tidak berubah.']]);
    expect(textOf(quiz)).to.not.contain('tidak bisa dibuka');
  });

  it('offers the page where the window is blocked', async () => {
    const {quiz, press} = await finished();
    replace(window, 'open', {value: () => null});
    await press('Cetak hasil');
    expect(one(quiz, '.note a')!.getAttribute('href')).to.equal(`${FOLDER}pages/id/rights-quiz.html`);
  });

  it('can still be saved and copied where the script has no folder', async () => {
    const {quiz} = await finished();
    setAssets('');
    quiz.requestUpdate();
    await quiz.updateComplete;
    expect(textOf(quiz)).to.contain('Simpan tabel (CSV)').and.not.contain('Cetak hasil');
  });

  it('begins anew without a trace of the group before', async () => {
    const {quiz, press} = await finished();
    await press('Kuis baru');
    expect((one(quiz, '.people') as HTMLInputElement).value).to.equal('');
  });
});
