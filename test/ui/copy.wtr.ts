import {expect} from '@open-wc/testing';
import type {HotlineCard} from '../../src/elements/hotline-card/hotline-card.js';
import {accessible, button, makeCard, one, open} from '../helpers/card.js';
import {hear} from '../helpers/hear.js';
import {refused, replace} from '../helpers/replace.js';

const NUMBER = '[data-id=kp2mi-hotline] .way';
const copyButton = (card: Element): HTMLElement => one(card, `${NUMBER} button`)!;
const status = (card: Element): HTMLElement => card.querySelector<HTMLElement>('[role=status]')!;

async function opened(): Promise<HotlineCard> {
  const card = await makeCard();
  await open(card, 'ask');
  return card;
}

/** A clipboard that works; what was copied. */
function clipboard(): string[] {
  const copied: string[] = [];
  replace(navigator, 'clipboard', {value: {writeText: async (text: string) => void copied.push(text)}});
  return copied;
}

/** No way to copy by a button; `older` is what the command of older browsers answers. */
function noClipboard(how: PropertyDescriptor = {value: undefined}, older = false): void {
  replace(navigator, 'clipboard', how);
  replace(document, 'execCommand', {value: () => older});
}

describe('copying', () => {
  it('can be done by everybody, in both themes, and when it fails too', async () => {
    noClipboard();
    const card = await opened();
    copyButton(card).click();
    await button(card, 'Tekan lama lalu salin');
    await accessible(card);
  });

  it('copies the number as it stands there, and says so to eyes and ears', async () => {
    const copied = clipboard();
    const card = await opened();
    copyButton(card).click();
    await button(card, 'Tersalin');
    expect(copied).to.deep.equal(['0800 1000']);
    expect(copyButton(card).textContent!.trim()).to.equal('Tersalin');
    expect(status(card).textContent).to.equal('Tersalin');
    expect(status(card).lang).to.equal('id');
  });

  for (const [why, how] of [
    ['is missing', {value: undefined}],
    ['throws', refused],
    ['refuses', {value: {writeText: () => Promise.reject(new Error('refused'))}}],
  ] as const)
    it(`marks the number and says how to copy it where the clipboard ${why}`, async () => {
      noClipboard(how);
      const events = hear('aman-contact');
      const card = await opened();
      copyButton(card).click();
      await button(card, 'Tekan lama lalu salin');
      expect(getSelection()!.toString().trim()).to.equal('0800 1000');
      expect(status(card).textContent).to.equal('Tekan lama lalu salin');
      expect(events).to.have.length(0);
    });

  it('uses the older command where only that works', async () => {
    noClipboard({value: undefined}, true);
    const card = await opened();
    copyButton(card).click();
    await button(card, 'Tersalin');
  });

  it('shows the whole text for a long press where there is nothing to mark', async () => {
    noClipboard();
    const card = await opened();
    const copies = [...card.shadowRoot!.querySelectorAll<HTMLElement>('.panel > .bar button')].find((each) => each.textContent!.trim() === 'Salin')!;
    copies.click();
    await button(card, 'Tekan lama lalu salin');
    expect(one(card, '.panel > .bar p')!.textContent).to.match(/^Mau kerja ke luar negeri\? .*0800 1000 http/);
  });

  it('takes a word back after a while, and never that of a later press', async () => {
    clipboard();
    const card = await opened();
    const later: (() => void)[] = [];
    replace(window, 'setTimeout', {value: (run: () => void) => later.push(run)});
    const [first, second] = card.shadowRoot!.querySelectorAll<HTMLElement>(`${NUMBER} button`);
    first.click();
    while (later.length < 1) await card.updateComplete;
    second.click();
    while (later.length < 2) await card.updateComplete;
    later[0]();
    await card.updateComplete;
    expect(second.textContent!.trim()).to.equal('Tersalin');
    later[1]();
    await card.updateComplete;
    expect(second.textContent!.trim()).to.equal('Salin');
  });
});
