import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {KEPT_DAYS} from '../../../src/elements/pulpit-message/tally.js';
import {one, states, textOf} from '../../helpers/card.js';
import {opened, press} from '../../helpers/pulpit.js';
import {kept, note, rows} from '../../helpers/pulpit-tally.js';
import {refused, replace} from '../../helpers/replace.js';

const DAY = '2026-11-25';
beforeEach(() => setClock(`${DAY}T02:00:00Z`));

describe('what the tally keeps on a phone', () => {
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
