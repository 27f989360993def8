import {expect} from '@open-wc/testing';
import {accessible, all, one, states, textOf, when} from '../../helpers/card.js';
import {refused, replace} from '../../helpers/replace.js';
import {opened, press} from '../../helpers/pulpit.js';

/** A phone that keeps its screen on when asked; and what it was asked for. */
function lamp() {
  const lock = Object.assign(new EventTarget(), {released: 0, release: async () => void lock.released++});
  const asked: string[] = [];
  replace(navigator, 'wakeLock', {value: {request: async (what: string) => (asked.push(what), lock)}});
  return {lock, asked};
}

async function aloud(attributes?: Record<string, string>) {
  const widget = await opened(attributes);
  await press(widget, '.go');
  return widget;
}

describe('reading aloud', () => {
  it('can be read and pressed by everybody, with the focus on its heading', async () => {
    const widget = await aloud();
    expect(states(widget)).to.contain('aloud');
    expect(widget.shadowRoot!.activeElement).to.equal(one(widget, '.headline'));
    await accessible(widget);
  });

  it('spells the number and the age for the ear, and leaves no digit in the text', async () => {
    const widget = await aloud({message: 'under-age'});
    const said = one(widget, '.aloud')!.textContent!.replace(/\s+/g, ' ');
    expect(said).to.contain('nol delapan ratus, seribu').and.contain('di bawah delapan belas tahun');
    // Offices keep their names: BP3MI, KP2MI.
    expect(said.replace(/[A-Z]+\d[A-Z]+/g, '')).not.to.match(/\d/);
  });

  it('gives each breath a line, and no line to a single word', async () => {
    const lines = all(await aloud({message: 'cash-gift', tradition: 'gmit'}), '.aloud span').map((each) => each.textContent!.trim());
    expect(lines).to.include('nol delapan ratus, seribu.');
    expect(lines[0]).to.equal('Syalom, Bapak, Ibu, dan saudara-saudari.');
    expect(lines).to.include('Tolak uangnya dengan sopan.').and.include('Jangan tanda tangan dulu.');
  });

  it('is in large letters', async () => {
    const widget = await aloud();
    const size = (selector: string) => parseFloat(getComputedStyle(one(widget, selector)!).fontSize);
    expect(size('.aloud')).to.be.at.least(1.4 * size('.small'));
  });

  it('keeps the screen on while it is open, and lets it go afterwards', async () => {
    const {lock, asked} = lamp();
    const widget = await aloud();
    await when(widget.shadowRoot!, () => textOf(widget).includes('Layar tetap menyala'));
    expect(asked).to.deep.equal(['screen']);
    await press(widget, '.body > .bar:last-child button');
    expect(states(widget)).to.contain('message');
    expect(lock.released).to.equal(1);
  });

  it('lets the screen go when the widget leaves, even if something draws it once more', async () => {
    const {lock, asked} = lamp();
    const widget = await aloud();
    await when(widget.shadowRoot!, () => textOf(widget).includes('Layar tetap menyala'));
    widget.remove();
    widget.requestUpdate();
    await widget.updateComplete;
    expect([asked.length, lock.released]).to.deep.equal([1, 1]);
  });

  it('asks once, however often the page is shown while the answer is on its way', async () => {
    const asked: (() => void)[] = [];
    replace(navigator, 'wakeLock', {value: {request: () => new Promise((given) => asked.push(() => given(Object.assign(new EventTarget(), {release: async () => undefined}))))}});
    const widget = await aloud();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.have.length(1);
    asked[0]();
    await when(widget.shadowRoot!, () => textOf(widget).includes('Layar tetap menyala'));
  });

  it('says so where the screen cannot be kept on, and works all the same', async () => {
    replace(navigator, 'wakeLock', refused);
    const widget = await aloud();
    expect(textOf(widget)).to.contain('Layar bisa padam sendiri.');
    expect(one(widget, '.aloud')).to.be.ok;
  });

  it('shows the time that has passed, when asked, and stops nobody', async () => {
    let moment = 0;
    replace(performance, 'now', {value: () => moment});
    const widget = await aloud();
    expect(textOf(widget)).to.contain('Waktu: 0:00');
    await press(widget, '.time');
    moment = 83_000;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Waktu: 1:23');
    await press(widget, '.time');
    moment = 500_000;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(textOf(widget)).to.contain('Waktu: 1:23');
    expect(one(widget, '.aloud')).to.be.ok;
  });
});
