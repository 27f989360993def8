import {expect, fixture, html} from '@open-wc/testing';
import type {HotlineCard} from '../../../src/elements/hotline-card/hotline-card.js';
import {builtIn} from '../../../src/generated/contacts.js';
import {resetContacts} from '../../../src/ui/contacts-store.js';
import {accessible, all, comes, dials, makeCard, one, open} from '../../helpers/card.js';
import {answerFetch, refused, replace, withoutPauses} from '../../helpers/replace.js';

/** A card inside a page of a certain kind. */
async function inside(prepare: (place: HTMLElement) => void): Promise<HotlineCard> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  prepare(place);
  const card = document.createElement('aman-hotline-card');
  place.append(card);
  await card.updateComplete;
  return card;
}

/** Tries `use` on a page whose own style is this. */
async function styled(css: string, use: (card: HotlineCard) => Promise<void> | void): Promise<void> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    await use(await makeCard());
  } finally {
    style.remove();
  }
}

describe('the card on other people’s pages', () => {
  it('can be read, heard and pressed by everybody on a page written from right to left', async () =>
    accessible(await inside((place) => (place.dir = 'rtl'))));

  it('writes words and numbers from left to right there too', async () => {
    const card = await inside((place) => (place.dir = 'rtl'));
    await open(card, 'ask');
    expect(getComputedStyle(one(card, '.root')!).direction).to.equal('ltr');
    expect(all(card, '.number bdi, bdi.number').map((each) => each.dir)).to.satisfy((dirs: string[]) => dirs.every((dir) => dir === 'ltr'));
  });

  it('shows the page’s own words until it has drawn itself, and never both', async () => {
    const card = await fixture<HotlineCard>(html`<aman-hotline-card><p>Tanya gereja Anda</p></aman-hotline-card>`);
    expect(dials(card)).to.equal('tel:08001000');
    expect(card.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('stays hidden where the page hides it', async () => {
    await styled('aman-hotline-card { display: flex }', async (card) => {
      card.hidden = true;
      expect(card.getClientRects()).to.have.length(0);
    });
  });

  it('never takes over the page’s letters, spacing or capitals', async () => {
    await styled('* { letter-spacing: 9px } main, div, body { text-transform: uppercase; line-height: 5; font-size: 40px }', (card) => {
      const {letterSpacing, textTransform} = getComputedStyle(one(card, '.title')!);
      expect([letterSpacing, textTransform]).to.deep.equal(['normal', 'none']);
    });
  });

  it('can be pressed by a thumb: everything to press is at least 48 px high', async () => {
    const card = await inside((place) => (place.style.inlineSize = '280px'));
    await open(card, 'ask');
    for (const each of all(card, 'button, a.button, a.number, .call, select, summary'))
      expect(each.getBoundingClientRect().height, each.textContent!).to.be.at.least(48);
  });

  it('works where an old script replaced Array.from and Function.prototype.bind', async () => {
    // As old helper libraries did: no iterators, no bound arguments, no constructors.
    replace(Array, 'from', {value: (list: ArrayLike<unknown>) => Array.prototype.slice.call(list)});
    replace(Function.prototype, 'bind', {
      value: function (this: (...parts: unknown[]) => unknown, self: unknown) {
        return (...parts: unknown[]) => this.apply(self, parts);
      },
    });
    replace(Array.prototype, 'toJSON', {value: () => 'spoilt', enumerable: false});
    const card = await inside(() => undefined);
    await open(card, 'danger');
    expect(dials(card)).to.equal('tel:08001000');
    expect(one(card, '[data-id=polri-110] a')!.getAttribute('href')).to.equal('tel:110');
  });

  it('works where storage throws', async () => {
    for (const area of ['localStorage', 'sessionStorage']) replace(window, area, refused);
    const card = await inside((place) => (place.dir = 'ltr'));
    await open(card, 'danger');
    expect(one(card, '[data-id=polri-110]')).to.exist;
  });

  it('never makes a link of a code that changes settings of a phone', async () => {
    const contacts = structuredClone(builtIn.contacts);
    const [line] = contacts.find(({id}) => id === 'polri-110')!.channels;
    Object.assign(line, {value: '*21*110#', display: '*21*110#'});
    resetContacts({...builtIn, contacts});
    const card = await makeCard({need: 'danger'});
    await open(card, 'danger');
    expect(dials(card)).to.equal(null);
    expect(one(card, '[data-id=polri-110] .number')!.tagName).to.equal('SPAN');
  });

  for (const [what, answer] of [['broken', 'not JSON'], ['of another schema', '{"schema":2}'], ['empty', '{}'], ['a list', '[]'], ['nothing', 'null']])
    it(`keeps the built-in numbers when the data file is ${what}`, async () => {
      answerFetch(() => new Response(answer));
      withoutPauses();
      const card = await makeCard({destination: 'malaysia'});
      await comes(card, '[data-state~=data-failed]');
      expect(dials(card)).to.equal('tel:+622129244800');
    });
});
