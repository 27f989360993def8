import {expect, fixture, html} from '@open-wc/testing';
import {setAssets} from '../../src/assets.js';
import {READY} from '../../src/ui/print.js';
import {FOLDER, all, button, comes, makeCard, one, open} from '../helpers/card.js';
import {hear} from '../helpers/hear.js';
import {refused, replace} from '../helpers/replace.js';

const PAGE = `${FOLDER}pages/id/hotline-card.html`;
const JOB = {sheet: 'card', ids: ['polri-110', 'sapa-129', 'kp2mi-hotline']};

/** A window that would be opened, and what is handed over to it: an empty frame, so that nothing really opens. */
async function printWindow(): Promise<{sheet: Window; opened: string[]; jobs: unknown[][]}> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Halaman cetak"></iframe>`);
  const sheet = frame.contentWindow!;
  const opened: string[] = [];
  const jobs: unknown[][] = [];
  replace(sheet, 'postMessage', {value: (...job: unknown[]) => jobs.push(job)});
  replace(window, 'open', {value: (url: string) => (opened.push(url), sheet)});
  return {sheet, opened, jobs};
}

const hearFrom = (source: Window, data: unknown = READY, origin = location.origin) =>
  window.dispatchEvent(new MessageEvent('message', {source, origin, data}));

/** Presses "print these numbers" of a card in danger. */
async function press(): Promise<Element> {
  const card = await makeCard({need: 'danger'});
  await open(card, 'danger');
  (await button(card, 'Cetak nomor ini')).click();
  return card;
}

describe('printing', () => {
  it('leaves a card that can be read, heard and pressed by everybody, even when it was blocked', async () => {
    replace(window, 'open', {value: () => null});
    const card = await press();
    await comes(card, '.note a');
    await expect(card).to.be.accessible();
  });

  it('opens the card’s own page and hands over, once it is ready, which numbers to print, by id only', async () => {
    const {sheet, opened, jobs} = await printWindow();
    const events = hear('aman-print');
    await press();
    expect(opened).to.deep.equal([PAGE]);
    expect(jobs).to.deep.equal([]);
    hearFrom(sheet);
    hearFrom(sheet);
    expect(jobs).to.deep.equal([[JOB, location.origin]]);
    expect(events).to.have.length(1);
  });

  it('never hands a job to anybody else', async () => {
    const {sheet, jobs} = await printWindow();
    await press();
    hearFrom(window);
    hearFrom(sheet, READY, 'https://example.org');
    hearFrom(sheet, 'something else');
    expect(jobs).to.deep.equal([]);
  });

  it('never prints a number that is not certain', async () => {
    const {sheet, jobs} = await printWindow();
    const card = await makeCard({need: 'ask'});
    await open(card, 'ask');
    (await button(card, 'Cetak kartu dompet')).click();
    hearFrom(sheet);
    expect(jobs[0][0]).to.deep.equal({sheet: 'wallet', ids: ['kp2mi-hotline']});
  });

  for (const [how, value] of [['gives no window', () => null], ['throws', refused.get]] as const)
    it(`offers the link to the page where opening ${how}, and never says that a sheet was opened`, async () => {
      replace(window, 'open', {value});
      const events = hear('aman-print');
      const card = await press();
      const link = (await comes(card, '.note a')) as HTMLAnchorElement;
      expect(link.href).to.equal(PAGE);
      expect(link.closest('.note')!.textContent).to.contain('Halaman cetak tidak bisa dibuka di sini.');
      expect(events).to.have.length(0);
    });

  it('is not offered where nobody said where the page is', async () => {
    setAssets(undefined);
    const card = await makeCard();
    await open(card);
    expect(all(card, 'button').map((each) => each.textContent!.trim()).join()).not.to.contain('Cetak');
    expect(one(card, '.panel')).to.exist;
  });
});
