import {expect} from '@open-wc/testing';
import type {RecruiterLookup} from '../../../src/elements/recruiter-lookup/recruiter-lookup.js';
import {accessible, all, button, comes, one} from '../../helpers/card.js';
import {fieldsOf, hear} from '../../helpers/hear.js';
import {holdLinks} from '../../helpers/leaving.js';
import {answered, answers, ask, choose, makeLookup, serveLists} from '../../helpers/lookup.js';
import {replace} from '../../helpers/replace.js';

const EVENTS = ['aman-ready', 'aman-view', 'aman-contact', 'aman-print', 'aman-share', 'aman-error'] as const;
const SECRET = 'Zebra Rahasia';

/** Everything by which a text can leave a page or stay in a browser: what passes through is written down, and stays here. */
function ways(): string[] {
  const passed: string[] = [];
  const tell = (...parts: unknown[]) => void passed.push(parts.map((each) => (each instanceof Event ? JSON.stringify(fieldsOf(each)) : typeof each === 'object' ? JSON.stringify(each) : String(each))).join(' '));
  const methods: [owner: object, ...names: string[]][] = [
    [XMLHttpRequest.prototype, 'open', 'send'],
    [navigator, 'sendBeacon'],
    [Storage.prototype, 'setItem', 'getItem'],
    [history, 'pushState', 'replaceState'],
    [window, 'postMessage', 'open', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker'],
    [IDBFactory.prototype, 'open'],
    [CacheStorage.prototype, 'open'],
    [BroadcastChannel.prototype, 'postMessage'],
  ];
  for (const [owner, ...names] of methods) for (const name of names) replace(owner, name, {value: (...parts: unknown[]) => tell(name, ...parts)});
  for (const [owner, name] of [[document, 'cookie'], [document, 'title'], [window, 'name'], [HTMLImageElement.prototype, 'src'], [HTMLIFrameElement.prototype, 'src']] as const)
    replace(owner, name, {set: (value: unknown) => tell(name, value), get: () => ''});
  const {dispatchEvent} = EventTarget.prototype;
  replace(EventTarget.prototype, 'dispatchEvent', {
    value: function (this: EventTarget, event: Event) {
      tell(event.type, event);
      return dispatchEvent.call(this, event);
    },
  });
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) replace(console, level, {value: tell});
  return passed;
}

/** All that can be done with a typed text, but for sending the record on purpose. */
async function everything(lookup: RecruiterLookup): Promise<void> {
  for (const [text, kind] of [[SECRET, 'unknown'], [`Pak ${SECRET}`, 'person'], [`CV ${SECRET}`, 'wrong-form'], [`${SECRET} 0000000000003`, 'question']] as const) {
    ask(lookup, text);
    await answers(lookup, kind);
  }
  (await button(lookup, 'Tidak ada di sini')).click();
  await answers(lookup, 'unknown');
  (await button(lookup, 'Cek nama lain')).click();
  await choose(lookup, 'person');
  ask(lookup, SECRET);
  await answers(lookup, 'unknown');
}

describe('what the reader types', () => {
  it('is asked for in a way that everybody can read, hear and press, in both themes', async () => accessible((await answered(SECRET))[0]));

  it('leaves the phone by no way, and is kept nowhere', async () => {
    const asked = serveLists();
    const passed = ways();
    const before = location.href;
    const lookup = await makeLookup();
    await everything(lookup);
    expect(asked.map((url) => url.split('/').pop()).sort()).to.deep.equal(['registry.json', 'sanctions.json']);
    expect(passed.join('\n')).to.contain('aman-ready').and.not.match(/rahasia/i);
    expect(performance.getEntriesByType('resource').map(({name}) => name).join('\n')).not.to.match(/rahasia/i);
    expect(location.href).to.equal(before);
  });

  it('is not in what the page can see of the tag', async () => {
    const lookup = await makeLookup();
    await everything(lookup);
    expect(lookup.outerHTML).not.to.match(/rahasia/i);
    expect(Object.values(lookup).join()).not.to.match(/rahasia/i);
  });

  it('goes only where the reader sends the record, and the page hears neither text nor answer', async () => {
    holdLinks();
    const copied: string[] = [];
    replace(navigator, 'clipboard', {value: {writeText: async (text: string) => void copied.push(text)}});
    const events = hear(...EVENTS);
    const [lookup] = await answered(SECRET);
    one(lookup, '.record a[href*="wa.me"]')!.click();
    one(lookup, '.record button')!.click();
    await button(lookup, 'Tersalin');
    one(lookup, '[part=call]')!.click();
    expect(copied.join()).to.contain(SECRET);
    expect(events.map((event) => [event.type, fieldsOf(event)])).to.deep.equal([
      ['aman-ready', {}],
      ['aman-contact', {id: 'bp3mi-ntt', kind: 'whatsapp'}],
      ['aman-contact', {id: 'bp3mi-ntt', kind: 'copy'}],
      ['aman-contact', {id: 'kp2mi-hotline', kind: 'phone'}],
    ]);
    expect(lookup.querySelector('[role=status]')!.textContent).to.equal('Tersalin');
  });

  it('goes to the page to print only when that page asks, and in no address', async () => {
    const opened: string[] = [];
    const jobs: unknown[] = [];
    const sheet = {postMessage: (job: unknown, origin: string) => jobs.push([job, origin])};
    replace(window, 'open', {value: (url: string) => (opened.push(url), sheet)});
    const events = hear(...EVENTS);
    const [lookup] = await answered(SECRET);
    (await button(lookup, 'Cetak catatan')).click();
    expect(opened.map((url) => url.split('/1/')[1])).to.deep.equal(['pages/id/recruiter-lookup.html']);
    expect(jobs).to.have.length(0);
    expect(events.map(({type}) => type)).to.deep.equal(['aman-ready']);
  });

  it('is still there when the page to print was blocked, with a link instead', async () => {
    let blocked = true;
    replace(window, 'open', {value: () => (blocked ? null : window)});
    const [lookup] = await answered(SECRET);
    const print = await button(lookup, 'Cetak catatan');
    print.click();
    expect((await comes(lookup, '.record .note a')).getAttribute('href')).to.match(/pages\/id\/recruiter-lookup\.html$/);
    await accessible(lookup);
    blocked = false;
    print.click();
    await lookup.updateComplete;
    expect(all(lookup, '.record .note')).to.have.length(0);
    expect(one(lookup, '.answer')!.textContent).to.contain(SECRET);
  });

  it('is taken by no memory of the browser', async () => {
    const field = one(await makeLookup(), '#name') as HTMLInputElement;
    expect([field.autocomplete, field.spellcheck, field.form!.hasAttribute('action')]).to.deep.equal(['off', false, false]);
  });
});
