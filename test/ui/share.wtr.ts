import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {setAssets} from '../../src/assets.js';
import type {HotlineCard} from '../../src/elements/hotline-card/hotline-card.js';
import {FOLDER, accessible, all, button, comes, makeCard, one, open} from '../helpers/card.js';
import {hear} from '../helpers/hear.js';
import {holdLinks} from '../helpers/leaving.js';
import {replace} from '../helpers/replace.js';

const PAGE = `${FOLDER}pages/id/hotline-card.html`;
const TEXT = `Mau kerja ke luar negeri? Tanya dulu. Telepon gratis dari Indonesia: 0800 1000 ${PAGE}`;

const opened = async (attributes: Record<string, string> = {}): Promise<HotlineCard> => {
  const card = await makeCard(attributes);
  await open(card);
  return card;
};
const whatsApp = (card: Element) => one(card, 'a[href^="https://wa.me/?text="]') as HTMLAnchorElement;
const words = (card: Element): string[] => all(card, 'button').map((each) => each.textContent!.trim());

describe('sharing', () => {
  it('can be done by everybody, in both themes', async () => accessible(await opened()));

  it('hands the number and the page to the phone’s own list', async () => {
    const shared: unknown[] = [];
    replace(navigator, 'share', {value: async (what: unknown) => shared.push(what)});
    const events = hear('aman-share');
    const card = await opened();
    const told = oneEvent(document, 'aman-share');
    (await button(card, 'Bagikan')).click();
    await told;
    expect(shared).to.deep.equal([{text: TEXT}]);
    expect(events.map(({channel}) => channel)).to.deep.equal(['system']);
  });

  it('has no such button where the browser cannot', async () => {
    replace(navigator, 'share', {value: undefined});
    expect(words(await opened())).not.to.include('Bagikan');
  });

  it('never counts as an error, or as shared, when the reader closes the list', async () => {
    replace(navigator, 'share', {value: () => Promise.reject(new DOMException('closed', 'AbortError'))});
    const events = hear('aman-share', 'aman-error');
    const card = await opened();
    (await button(card, 'Bagikan')).click();
    await aTimeout(0);
    expect(events).to.have.length(0);
  });

  it('opens WhatsApp with the same words, and says so to the page', async () => {
    holdLinks();
    const events = hear('aman-share');
    const link = whatsApp(await opened());
    expect(new URL(link.href).searchParams.get('text')).to.equal(TEXT);
    link.click();
    expect(events.map(({channel}) => channel)).to.deep.equal(['whatsapp']);
  });

  it('never calls a number free from Indonesia that is not', async () => {
    const card = await opened({destination: 'malaysia'});
    await comes(card, '[part=call][href="tel:+60176688032"]');
    expect(new URL(whatsApp(card).href).searchParams.get('text')).to.equal(TEXT);
  });

  it('names no page where nobody said where it is', async () => {
    setAssets(undefined);
    expect(new URL(whatsApp(await opened()).href).searchParams.get('text')).to.match(/0800 1000$/);
  });
});
