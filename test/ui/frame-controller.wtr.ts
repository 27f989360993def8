import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, nothing} from 'lit';
import {FrameController, frameProperties, type More} from '../../src/ui/frame-controller.js';
import {frame} from '../../src/ui/frame.js';
import {FOLDER, comes, one} from '../helpers/card.js';
import {hear} from '../helpers/hear.js';
import {replace} from '../helpers/replace.js';

let part: () => Promise<More<never>>;

/** The smallest widget there can be: what is tested here is what all widgets share. */
class Widget extends LitElement {
  static override properties = frameProperties;
  declare headingLevel: string | null;
  declare quickExit: string | null;
  declare theme: string | null;
  declare languages: string | null;
  declare audio: string | null;
  frame = new FrameController(this, 'hotline-card', () => part());

  override render() {
    const plain = () => html`<p class="plain">110</p>`;
    return frame(this.frame, {title: () => 'Judul', states: [], first: nothing, source: nothing, more: {label: () => 'Lagi', state: {}, plain}});
  }
}
customElements.define('x-widget', Widget);

const refusedPart = () => Promise.reject(new Error('refused'));
const make = () => fixture<Widget>(html`<x-widget></x-widget>`);
const opener = (widget: Widget) => one(widget, '.open')!;

describe('what all widgets share, when the part behind a press does not come', () => {
  beforeEach(() => {
    part = refusedPart;
  });

  it('can be read, heard and pressed by everybody', async () => {
    const widget = await make();
    opener(widget).click();
    await comes(widget, '.panel a.button');
    await expect(widget).to.be.accessible();
  });

  it('shows what is built in, and the link to the complete page', async () => {
    const widget = await make();
    opener(widget).click();
    const link = (await comes(widget, '.panel a.button')) as HTMLAnchorElement;
    expect(link.href).to.equal(`${FOLDER}pages/id/hotline-card.html`);
    expect(one(widget, '.plain')).to.exist;
  });

  it('tells the page once, and tries again at the next press', async () => {
    const events = hear('aman-error');
    const widget = await make();
    opener(widget).click();
    await comes(widget, '.panel a.button');
    expect(events.map(({code}) => code)).to.deep.equal(['part']);
    part = async () => ({more: () => html`<p class="whole"></p>`, styles: []});
    opener(widget).click();
    opener(widget).click();
    await comes(widget, '.whole');
  });

  it('says that it is loading, and shows what is built in where the part is late', async () => {
    part = () => new Promise(() => undefined);
    const widget = await make();
    const late: (() => void)[] = [];
    const {setTimeout: original} = window;
    replace(window, 'setTimeout', {value: (run: () => void, ms: number) => (ms === 1_000 ? late.push(run) : original(run, ms))});
    opener(widget).click();
    expect((await comes(widget, '.panel .note')).textContent).to.equal('Memuat daftar…');
    expect(one(widget, '.plain')).not.to.exist;
    for (const pass of late) pass();
    await comes(widget, '.plain');
    expect(one(widget, '.panel .note')).to.exist;
  });
});
