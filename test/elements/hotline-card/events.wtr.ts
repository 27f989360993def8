import {expect, fixture, html} from '@open-wc/testing';
import type {ContactEvent} from '../../../src/ui/events.js';
import {accessible, all, button, comes, farBelow, makeCard, one, open, seen} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {holdLinks} from '../../helpers/leaving.js';
import {replace} from '../../helpers/replace.js';

const EVENTS = ['aman-ready', 'aman-view', 'aman-contact', 'aman-print', 'aman-share', 'aman-error'] as const;
const SECRET = 'Om Rahasia dari Amarasi';

describe('what a page can hear from the card', () => {
  it('comes from a card that can be read, heard and pressed by everybody', async () => accessible(await makeCard({need: 'report'})));

  it('reaches a listener on the document, out of any shadow root', async () => {
    const events = hear(...EVENTS);
    const host = (await fixture(html`<div></div>`)).attachShadow({mode: 'open'});
    const card = document.createElement('aman-hotline-card');
    host.append(card);
    await card.updateComplete;
    await seen(card);
    expect(events.map(({type}) => type)).to.deep.equal(['aman-ready', 'aman-view']);
    for (const event of events) expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('says that the card came into view when it does, and once', async () => {
    const events = hear('aman-view');
    const card = await farBelow('aman-hotline-card');
    await seen(card);
    expect(events).to.have.length(0);
    for (const place of ['end', 'start', 'end']) {
      scrollTo(0, place === 'end' ? document.body.scrollHeight : 0);
      await seen(card);
    }
    expect(events).to.have.length(1);
  });

  it('names the contact and the way for the number of the first screen', async () => {
    holdLinks();
    const events = hear('aman-contact');
    one(await makeCard({need: 'danger'}), '[part=call]')!.click();
    expect(events.map(fieldsOf)).to.deep.equal([{id: 'polri-110', kind: 'phone'}]);
  });

  it('names the contact and the way for everything behind a press', async () => {
    holdLinks();
    replace(navigator, 'clipboard', {value: {writeText: async () => undefined}});
    const events = hear('aman-contact') as ContactEvent[];
    const card = await makeCard({destination: 'malaysia'});
    await open(card, 'abroad');
    await comes(card, '[data-id=kbri-kuala-lumpur]');
    const press = (id: string, selector: string) => one(card, `[data-id=${id}] ${selector}`)!.click();
    press('kbri-kuala-lumpur', 'a[href^=tel]');
    press('kbri-kuala-lumpur', 'a[href^=mailto]');
    press('kp2mi-hotline', 'a[href^="https://wa.me/"]');
    press('kp2mi-hotline', 'a[href="https://kp2mi.go.id"]');
    press('kp2mi-hotline', '.way button');
    await button(card, 'Tersalin');
    expect(events.map(({id, kind}) => `${id} ${kind}`)).to.deep.equal([
      'kbri-kuala-lumpur phone', 'kbri-kuala-lumpur email', 'kp2mi-hotline whatsapp', 'kp2mi-hotline web', 'kp2mi-hotline copy',
    ]);
  });

  it('never holds what a reader typed', async () => {
    holdLinks();
    replace(URL, 'createObjectURL', {value: () => 'blob:x'});
    replace(HTMLAnchorElement.prototype, 'click', {value: () => undefined});
    const events = hear(...EVENTS);
    const card = await makeCard();
    await open(card, 'ask');
    (await button(card, 'Simpan kontak')).click();
    ((await comes(card, 'input')) as HTMLInputElement).value = SECRET;
    one(card, 'form button')!.click();
    await comes(card, '.save [role=status]');
    const known = ['id', 'kind', 'channel', 'code'];
    expect(events.map(({type}) => type)).to.include('aman-contact');
    for (const event of events) {
      expect(known).to.include.members(Object.keys(fieldsOf(event)));
      expect(Object.values(fieldsOf(event)).join()).not.to.contain('Rahasia');
    }
  });

  it('never says that a reader did something when only the page did', async () => {
    const events = hear('aman-contact', 'aman-print', 'aman-share', 'aman-error');
    const card = await makeCard();
    for (const need of ['danger', 'report', 'shelter']) {
      card.need = need;
      await card.updateComplete;
    }
    await open(card);
    expect(all(card, 'button.row')).to.have.length(5);
    expect(events).to.have.length(0);
  });
});
