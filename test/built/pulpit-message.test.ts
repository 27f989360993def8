import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {order, pulpit, state} from '../helpers/built-pulpit.js';
import {STRICT, faults, host, page, pasted, shift} from '../helpers/host.js';

/* The built pulpit message, as a partner's page loads it. */

const {script, tag} = pasted('pulpit-message');
const PARTS = "trusted-types lit-html migrasi-aman 'allow-duplicates'";
const {open} = host({
  '/plain.html': {body: page(script, tag)},
  '/strict.html': {body: page(script, tag), headers: {'content-security-policy': `${STRICT}; ${PARTS}`}},
  '/refused.html': {body: page(script, tag), headers: {'content-security-policy': "script-src 'none'"}},
});

describe('the pulpit message on a partner’s page', () => {
  it('is accessible on every screen, and asks no other origin', async () => {
    const {tab, errors, foreign, asked} = await open('/plain.html');
    assert.deepEqual(await faults(tab), []);
    await pulpit(tab, '.go').click();
    for (const fold of await pulpit(tab, 'summary').all()) await fold.click();
    assert.deepEqual(await faults(tab), []);
    await pulpit(tab, '.go').click();
    assert.deepEqual(await faults(tab), []);
    await pulpit(tab, '.read').click();
    assert.deepEqual(await faults(tab), []);
    assert.deepEqual([errors, foreign], [[], []]);
    assert.ok(!asked.some((path) => path.includes('paper.js')), 'the QR code came before anybody asked for paper');
  });

  it('brings a pastor to WhatsApp at one press, and to a printed insert at two', async () => {
    const {tab} = await open('/plain.html', 360);
    await pulpit(tab, '.go').click();
    const link = await pulpit(tab, 'a.wa').getAttribute('href');
    assert.match(link!, /^https:\/\/wa\.me\/\?text=.*0800%201000/);
    await tab.context().addInitScript('window.print = () => document.body.dataset.printed = ""');
    const [sheet] = await Promise.all([tab.waitForEvent('popup'), pulpit(tab, 'button.print').click()]);
    await sheet.locator('[data-printed]').waitFor({state: 'attached'});
    assert.equal(await sheet.locator('#insert article:not([hidden])').count(), 4);
    assert.ok(sheet.url().endsWith('/1/pages/id/pulpit-message.html#insert'));
  });

  it('is used by keyboard alone, from the button to the text to read aloud and back', async () => {
    const {tab, errors} = await open('/plain.html');
    const focused = () => tab.evaluate(() => document.querySelector('aman-pulpit-message')!.shadowRoot!.activeElement?.className ?? '');
    await pulpit(tab, '.go').focus();
    await tab.keyboard.press('Enter');
    await pulpit(tab, '.text').first().waitFor();
    assert.equal(await focused(), 'headline');
    while ((await focused()) !== 'go') await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await pulpit(tab, '.aloud').waitFor();
    assert.equal(await focused(), 'headline');
    assert.match(await pulpit(tab, '.card').ariaSnapshot(), /heading[\s\S]*button "Mulai hitung waktu"[\s\S]*timer[\s\S]*nol delapan ratus, seribu/);
    assert.deepEqual(errors, []);
  });

  it('prints what was written beside the message, as text, and nothing of it stands in an address', async () => {
    const {tab} = await open('/plain.html', 360);
    const sheet = await order(tab, 'a5', {parish: '<b>Paroki</b> Contoh', role: 'Ketua lingkungan', number: '0812 0000 0000'});
    const leaf = sheet.locator('#insert article:not([hidden])');
    assert.match(await leaf.innerText(), /<b>Paroki<\/b> Contoh[\s\S]*Ketua lingkungan, 0812 0000 0000/);
    assert.doesNotMatch(sheet.url() + tab.url(), /Contoh|0812/);
    // The address is in a code where the paper has one.
    assert.equal(await leaf.locator('.qr').getAttribute('hidden'), null);
    const without = await order((await open('/plain.html', 360)).tab, 'a5', {qr: false});
    assert.ok(!(await without.locator('#insert article:not([hidden]) .qr').isVisible()));
  });

  it('obeys a strict policy, on every screen', async () => {
    const {tab, errors} = await open('/strict.html');
    for (const press of ['.go', '.basis summary']) await pulpit(tab, press).click();
    await pulpit(tab, '.basis a').first().waitFor();
    for (const press of ['.go', '.time', '.read', '.keep']) await pulpit(tab, press).click();
    assert.match(await state(tab), /^tally kept/);
    assert.deepEqual(errors, []);
  });

  it('works without a network once it has come', async () => {
    const {tab, errors} = await open('/plain.html');
    await pulpit(tab, '.go').waitFor();
    await tab.waitForLoadState('networkidle');
    await tab.context().setOffline(true);
    await pulpit(tab, '.go').click();
    await pulpit(tab, '.go').click();
    // The browser tells the page a moment later.
    await pulpit(tab, '[data-state~=offline]').waitFor();
    assert.match(await state(tab), /^aloud offline/);
    assert.deepEqual(errors, []);
  });

  for (const width of [280, 320, 1280])
    it(`does not move the text below it, ${width} px wide`, async () => {
      assert.ok((await shift(open, 'pulpit-message', {drawn: '/plain.html', refused: '/refused.html'}, width, 'aman-pulpit-message .go')) < 1);
    });
});
