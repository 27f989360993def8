import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {host} from '../helpers/host.js';

/* Our complete pages in frames of other sites: as high as they are, and never higher. */

const frame = (attributes = '', origin = ''): string => `<iframe title="Nomor bantuan" src="${origin}/1/pages/id/hotline-card.html" width="320" height="400" ${attributes}></iframe>`;
const page = (body: string, origin = ''): {body: string} => ({body: `<!doctype html><title>Paroki</title>${body}<script src="${origin}/1/frame.js"></script>`});
const {open} = host({
  '/plain.html': page(frame()),
  '/first.html': {body: `<!doctype html><title>Paroki</title><script src="/1/frame.js"></script>${frame()}`},
  '/scripts.html': page(frame('sandbox="allow-scripts"')),
  '/nothing.html': page(frame('sandbox=""')),
  '/border.html': page(`<style>iframe { box-sizing: border-box; border: 20px solid }</style>${frame()}`),
  '/hidden.html': page(`<div hidden>${frame()}</div>`),
  '/foreign.html': page('<iframe title="Lain" src="/stranger.html" height="400"></iframe>'),
  // The same server by another name is another origin.
  '/elsewhere.html': {body: `<!doctype html><title>Paroki</title><script>
const ours = location.origin.replace('127.0.0.1', 'localhost');
document.write('<iframe title="Nomor bantuan" src="' + ours + '/1/pages/id/hotline-card.html" width="320" height="400"></iframe><script src="' + ours + '/1/frame.js"></' + 'script>');
</script>`},
  '/stranger.html': {body: '<!doctype html><title>Lain</title><script>parent.postMessage({"aman-height": 9000}, "*")</script>'},
});

const heightOf = (tab: Page): Promise<number> => tab.locator('iframe').evaluate((it) => it.clientHeight);
/** The height of the page inside, as its own box has it. */
const inside = (tab: Page): Promise<number> => tab.frames()[1].evaluate(() => Math.ceil(document.querySelector('.page')!.getBoundingClientRect().height));
/** Waits until the page has heard all that its frame has said: one more word, after the frame has been laid out once more, comes last. */
async function heard(tab: Page): Promise<void> {
  await tab.evaluate(() => addEventListener('message', ({data}) => data === 'last' && Object.assign(window, {heard: true})));
  await tab.frames()[1].evaluate(() => new ResizeObserver((_, it) => (it.disconnect(), parent.postMessage('last', '*'))).observe(document.documentElement));
  await tab.waitForFunction(() => 'heard' in window);
}
/** Waits until the frame is exactly as high as its page. */
async function fits(tab: Page): Promise<void> {
  await tab.frameLocator('iframe').locator('aman-hotline-card .open').first().waitFor();
  await tab.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 1000);
  const height = await inside(tab);
  await tab.waitForFunction((wanted) => document.querySelector('iframe')!.clientHeight === wanted, height);
}

describe('a frame with our page', () => {
  it('becomes as high as its page, whichever script comes first', async () => {
    for (const path of ['/plain.html', '/first.html', '/border.html']) {
      const {tab, errors} = await open(path, 400);
      await fits(tab);
      assert.deepEqual(errors, [], path);
    }
  });

  it('does so under sandbox="allow-scripts", where storage throws, and on another origin', async () => {
    const {tab} = await open('/scripts.html', 400);
    await fits(tab);
    const other = await open('/elsewhere.html', 400);
    await fits(other.tab);
    assert.equal(new URL(other.tab.frames()[1].url()).hostname, 'localhost');
  });

  it('grows and shrinks with what a reader opens and closes', async () => {
    const {tab} = await open('/plain.html', 400);
    await fits(tab);
    const before = await heightOf(tab);
    const opener = tab.frameLocator('iframe').locator('aman-hotline-card .open').first();
    await opener.click();
    await tab.waitForFunction((height) => document.querySelector('iframe')!.clientHeight > height, before);
    await opener.click();
    await tab.waitForFunction((height) => document.querySelector('iframe')!.clientHeight < height, (await heightOf(tab)) + 1);
    await fits(tab);
  });

  it('says nothing while it is hidden, and fits once it is shown', async () => {
    const {tab} = await open('/hidden.html', 400);
    await tab.frameLocator('iframe').locator('aman-hotline-card .card').waitFor({state: 'attached'});
    await heard(tab);
    assert.equal(await tab.locator('iframe').evaluate((it) => (it as HTMLElement).style.height), '');
    await tab.locator('div').evaluate((it) => ((it as HTMLElement).hidden = false));
    await fits(tab);
  });

  it('keeps its height, and its numbers, where no script may run', async () => {
    const {tab} = await open('/nothing.html', 400);
    await tab.frameLocator('iframe').locator('aman-hotline-card').getByText('0800 1000', {exact: true}).first().waitFor();
    assert.equal(await heightOf(tab), 400);
  });
});

describe('1/frame.js', () => {
  it('listens to no frame but ours, and to no height that cannot be', async () => {
    const {tab} = await open('/foreign.html', 400);
    await heard(tab);
    assert.equal(await heightOf(tab), 400);
    const ours = await open('/plain.html', 400);
    await fits(ours.tab);
    const height = await heightOf(ours.tab);
    for (const wrong of [0, -5, 1e9, NaN, 'x', null]) await ours.tab.frames()[1].evaluate((it) => parent.postMessage({'aman-height': it}, '*'), wrong);
    await ours.tab.frames()[1].evaluate(() => parent.postMessage(null, '*'));
    // What follows in order has been heard after them.
    await ours.tab.frames()[1].evaluate(() => parent.postMessage({'aman-height': 777}, '*'));
    await ours.tab.waitForFunction(() => document.querySelector('iframe')!.clientHeight === 777);
    assert.ok(height > 777 && ours.errors.length === 0);
  });

  it('is less than a kilobyte', () => assert.ok(readFileSync('dist/web/1/frame.js').length < 1_000, String(readFileSync('dist/web/1/frame.js').length)));
});
