import {expect} from '@open-wc/testing';
import {setAssets} from '../../../src/assets.js';
import {setClock} from '../../../src/base/clock.js';
import {FACT_LIMITS} from '../../../src/data/facts.js';
import {LIMITS, MESSAGES, PAPERS} from '../../../src/data/pulpit.js';
import {messageOf} from '../../../src/content/pulpit/series.js';
import {asOf} from '../../../src/generated/facts.js';
import {FOLDER, one, states, textOf} from '../../helpers/card.js';
import {hear} from '../../helpers/hear.js';
import {replace} from '../../helpers/replace.js';
import {helper, opened, pick, press, printer, write} from '../../helpers/pulpit.js';

const daysLater = (days: number): Date => new Date(Date.parse(`${asOf}T02:00:00Z`) + days * 864e5);

describe('paper of the pulpit message', () => {
  it('is printed at two presses: four inserts with a QR code, on the date of the next Sunday', async () => {
    const seen = printer();
    const told = hear('aman-print');
    const widget = await opened({message: 'save-number'});
    await press(widget, 'button.print');
    seen.ready();
    expect(seen.jobs).to.deep.equal([[{sheet: 'insert', ids: ['save-number'], leaf: {paper: 'four', qr: true, parish: '', day: '2026-11-29'}}, location.origin]]);
    expect(told).to.have.length(1);
  });

  it('opens exactly its page, with nothing of the reader in the address', async () => {
    const seen = printer();
    const widget = await opened();
    await write(widget, 'parish', 'Paroki Contoh');
    await helper(widget, 'Ketua lingkungan', '0812 0000 0000');
    await press(widget, 'button.print');
    expect(seen.address).to.equal(`${FOLDER}pages/id/pulpit-message.html`);
    seen.ready();
    expect(seen.jobs[0][0].leaf).to.deep.include({parish: 'Paroki Contoh', local: {role: 'Ketua lingkungan', number: '0812 0000 0000'}});
  });

  it('goes to the sheet that belongs to it, with the code or without', async () => {
    const sheets = {four: 'insert', two: 'insert', a5: 'insert', a4: 'poster', a3: 'poster', guide: 'guide', wide: 'slide', classic: 'slide'};
    const seen = printer();
    const widget = await opened();
    await press(widget, 'input.qr');
    for (const [at, paper] of PAPERS.entries()) {
      await pick(widget, 'paper', at);
      await press(widget, 'button.print');
      seen.ready();
      const [job] = seen.jobs.at(-1)!;
      expect([job.sheet, job.leaf!.paper, job.leaf!.qr]).to.deep.equal([sheets[paper], paper, false]);
    }
  });

  it('keeps a helper who has not agreed off the paper', async () => {
    const seen = printer();
    const widget = await opened();
    await helper(widget, 'Ketua lingkungan', '0812 0000 0000', false);
    expect(textOf(widget)).to.contain('Kontak belum ikut');
    await press(widget, 'button.print');
    seen.ready();
    expect(JSON.stringify(seen.jobs)).not.to.contain('0812');
  });

  it('is refused for a name that is too long, with a counter that says so', async () => {
    const widget = await opened();
    await write(widget, 'parish', 'x'.repeat(LIMITS.parish));
    expect(one(widget, 'button.print')).to.be.ok;
    await write(widget, 'parish', 'x'.repeat(LIMITS.parish + 1));
    expect(one(widget, 'button.print')).to.equal(undefined);
    expect(textOf(widget)).to.contain(`${LIMITS.parish + 1} dari ${LIMITS.parish} huruf`);
    expect(states(widget)).to.contain('too-long');
  });

  it('is held back for messages on money and what is forbidden once the law was read too long ago, and for those alone', async () => {
    for (const [days, held] of [[FACT_LIMITS.law.notice, false], [FACT_LIMITS.law.notice + 1, true]] as const) {
      setClock(daysLater(days));
      for (const message of MESSAGES) {
        const widget = await opened({message});
        const old = held && Boolean(messageOf(message).dated);
        expect(states(widget).includes('held'), message).to.equal(old);
        expect(Boolean(one(widget, 'button.print')), message).to.equal(!old);
        if (old) expect(textOf(widget)).to.contain('Datanya sudah lama, jadi tidak bisa dicetak.');
        expect(textOf(widget).includes('Kabar ini lama.'), message).to.equal(held);
      }
    }
  });

  it('is held back for these also on a phone whose clock cannot be right', async () => {
    for (const day of ['2020-01-01', '2031-01-01']) {
      setClock(`${day}T02:00:00Z`);
      expect(textOf(await opened({message: 'cash-gift'}))).to.contain('Tanggal di HP ini keliru');
      expect(one(await opened({message: 'save-number'}), 'button.print')).to.be.ok;
    }
  });

  it('offers a link where the browser blocks the page', async () => {
    replace(window, 'open', {value: () => null});
    const told = hear('aman-print');
    const widget = await opened();
    await press(widget, 'button.print');
    expect(states(widget)).to.contain('print-blocked');
    expect((one(widget, '.note a') as HTMLAnchorElement).href).to.equal(`${FOLDER}pages/id/pulpit-message.html`);
    expect(told).to.deep.equal([]);
  });

  it('is not offered where we do not know our own address', async () => {
    setAssets(undefined as never);
    expect(one(await opened(), 'button.print')).to.equal(undefined);
  });
});
