import {expect} from '@open-wc/testing';
import {setClock} from '../../../src/base/clock.js';
import {all, one} from '../../helpers/card.js';
import {makeChecklist, openStep, press, setPaper, states, steps, textOf} from '../../helpers/checklist.js';
import {replace} from '../../helpers/replace.js';

/** A checklist at its papers, of which one is ready. */
async function begun() {
  const list = await makeChecklist();
  await steps(list);
  await openStep(list, 4);
  await setPaper(list, 'ktp', 1);
  return list;
}

async function kept() {
  const list = await begun();
  await press(list, 'Simpan di HP ini');
  one(list, '.note button')!.click();
  await list.updateComplete;
  return list;
}

/** The same page opened again. */
async function opened() {
  const list = await makeChecklist();
  await steps(list);
  await openStep(list, 4);
  return list;
}

describe('memory', () => {
  it('is empty unless the reader asks', async () => {
    await begun();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(textOf(await opened())).to.contain('0 dari 13 sudah');
  });

  it('is offered with a warning that others can see it, and only then begins', async () => {
    const list = await begun();
    await press(list, 'Simpan di HP ini');
    expect(textOf(list)).to.contain('Orang lain yang memakai HP ini bisa melihatnya.');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    all(list, '.note button')[0].click();
    await list.updateComplete;
    expect(states(list)).to.contain('kept');
    expect(Object.keys(localStorage)).to.have.length(1);
  });

  it('brings ticks back, with "Hapus semua" in sight on every screen', async () => {
    await kept();
    const list = await opened();
    expect(textOf(list)).to.contain('1 dari 13 sudah').and.contain('Hapus semua');
    await press(list, 'Semua langkah');
    expect(textOf(list)).to.contain('Hapus semua');
  });

  it('forgets everything when asked, and says so', async () => {
    const list = await kept();
    await press(list, 'Hapus semua');
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(states(list)).to.deep.equal(['start', 'deleted']);
    expect(textOf(await opened())).to.contain('0 dari 13 sudah');
  });

  it('that was deleted elsewhere on this phone stays deleted', async () => {
    const list = await kept();
    localStorage.clear();
    await setPaper(list, 'visa', 1);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(states(list)).not.to.contain('kept');
  });

  it('has two lists, for two people who share a phone', async () => {
    const list = await kept();
    await press(list, 'Daftar 2');
    expect(textOf(list)).to.contain('0 dari 13 sudah');
    await setPaper(list, 'visa', 1);
    await setPaper(list, 'passport', 1);
    const later = await opened();
    expect(textOf(later)).to.contain('1 dari 13 sudah');
    await press(later, 'Daftar 2');
    expect(textOf(later)).to.contain('2 dari 13 sudah');
  });

  it('ends after thirty days, and says that the ticks are gone', async () => {
    await kept();
    setClock(new Date(Date.now() + 40 * 864e5).toISOString().replace(/^\d{4}/, '2027'));
    const list = await makeChecklist();
    expect(states(list)).to.contain('lost');
    expect(textOf(list)).to.contain('Tanda centang hilang di HP ini.');
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('that somebody else wrote is taken as far as it makes sense', async () => {
    localStorage.setItem('aman-migration-checklist', '{"day":"2026-11-24","lists":[{"answers":{"age":"<b>","place":7},"papers":{"ktp":"done","visa":"x"},"why":null},null]}');
    const list = await opened();
    expect(textOf(list)).to.contain('1 dari 13 sudah');
    localStorage.setItem('aman-migration-checklist', '{"day":1,"lists":"x"}');
    expect(states(await makeChecklist())).to.contain('lost');
  });

  it('is not offered where storage is blocked, and all else works the same', async () => {
    replace(window, 'localStorage', {get: () => { throw new DOMException('blocked', 'SecurityError'); }});
    const list = await begun();
    expect(textOf(list)).to.contain('1 dari 13 sudah').and.not.contain('Simpan di HP');
    expect(one(list, '[data-state~=lost]')).to.equal(undefined);
  });
});
