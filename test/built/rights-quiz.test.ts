import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {group, quiz, state} from '../helpers/built-quiz.js';
import {STRICT, faults, host, page, pasted, shift} from '../helpers/host.js';

/* The built quiz, as a partner's page loads it. */

const {script, tag} = pasted('rights-quiz');
const inGroup = tag.replace('<aman-rights-quiz', '<aman-rights-quiz mode="group" questions="1" seed="a"');
const PARTS = "trusted-types lit-html migrasi-aman 'allow-duplicates'";
const {open} = host({
  '/plain.html': {body: page(script, tag)},
  '/strict.html': {body: page(script, tag), headers: {'content-security-policy': `${STRICT}; ${PARTS}`}},
  '/refused.html': {body: page(script, tag), headers: {'content-security-policy': "script-src 'none'"}},
  '/group.html': {body: page(script, inGroup)},
  '/group-strict.html': {body: page(script, inGroup), headers: {'content-security-policy': `${STRICT}; ${PARTS}`}},
});

describe('the quiz on a partner’s page', () => {
  it('is accessible, and asks no other origin', async () => {
    const {tab, errors, foreign} = await open('/plain.html');
    assert.deepEqual(await faults(tab), []);
    await quiz(tab, '.go').click();
    assert.deepEqual(await faults(tab), []);
    assert.deepEqual([errors, foreign], [[], []]);
  });

  it('is played through by keyboard alone, and read out once', async () => {
    const {tab, errors} = await open('/plain.html');
    const focused = () => tab.evaluate(() => document.querySelector('aman-rights-quiz')!.shadowRoot!.activeElement?.className ?? '');
    await quiz(tab, '.go').focus();
    await tab.keyboard.press('Enter');
    for (let question = 1; question <= 6; question++) {
      await quiz(tab, '#situation').waitFor();
      assert.equal(await focused(), 'headline');
      // From the heading: to the answers, down to the next one, and give it.
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('ArrowDown');
      assert.equal(await quiz(tab, 'input:checked').count(), 1);
      await tab.keyboard.press('Enter');
      await quiz(tab, '#why').waitFor();
      const tree = await quiz(tab, '.card').ariaSnapshot();
      assert.match(tree, /heading "(Betul\.|Jawaban yang lebih tepat:|Tidak apa-apa)/);
      assert.equal(await focused(), 'headline');
      while ((await focused()) !== 'go') await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
    }
    await quiz(tab, '.remember').waitFor();
    assert.match(await quiz(tab, '.card').ariaSnapshot(), /heading "Tiga hal untuk diingat"[\s\S]*listitem[\s\S]*link "Telepon sekarang 0800 1000"[\s\S]*dari 6 sudah tahu/);
    assert.deepEqual(errors, []);
  });

  it('names each answer and the group of them for a screen reader', async () => {
    const {tab} = await open('/plain.html');
    await quiz(tab, '.go').click();
    const tree = await quiz(tab, '.card').ariaSnapshot();
    assert.match(tree, /img "Gambar: /);
    assert.match(tree, /radiogroup "[^"]{20,}/);
    assert.match(tree, /radio "Tidak tahu"/);
  });

  it('obeys a strict policy, opens a basis there, and loads its part', async () => {
    const {tab, errors} = await open('/strict.html');
    await quiz(tab, '.go').click();
    await quiz(tab, '.choice').last().click();
    await quiz(tab, '.go').click();
    await quiz(tab, '.fact summary').click();
    await quiz(tab, '.fact a').first().waitFor();
    await quiz(tab, '.open').first().click();
    await quiz(tab, '.panel a[href*="wa.me"]').waitFor();
    assert.deepEqual(errors, []);
    const other = await open('/group-strict.html');
    await group(other.tab, 12);
    assert.deepEqual(other.errors, []);
  });

  it('works without a network once it has come, alone and in a group', async () => {
    for (const [path, ready] of [['/plain.html', '.go'], ['/group.html', '.people']] as const) {
      const {tab, errors} = await open(path);
      await quiz(tab, ready).waitFor();
      await tab.waitForLoadState('networkidle');
      await tab.context().setOffline(true);
      if (path === '/plain.html') {
        for (let press = 0; press < 3; press++) await quiz(tab, press === 1 ? '.choice >> nth=0' : '.go').click();
        assert.match(await state(tab), /^feedback-\w+ offline$/);
      } else await group(tab, 12);
      assert.deepEqual(errors, []);
    }
  });

  it('offers its page, and to try again, where the part for groups cannot come', async () => {
    const {tab} = await open('/group.html', 320, (it) => it.route('**/rights-quiz.more.js', (route) => route.abort()));
    await quiz(tab, 'a.button').first().waitFor();
    assert.match(await state(tab), /^group-loading/);
    await tab.unroute('**/rights-quiz.more.js');
    await quiz(tab, 'button', ).filter({hasText: 'Coba lagi'}).click();
    await quiz(tab, '.people').waitFor();
  });

  for (const width of [280, 320, 1280])
    it(`does not move the text below it, ${width} px wide`, async () => {
      assert.ok((await shift(open, 'rights-quiz', {drawn: '/plain.html', refused: '/refused.html'}, width, 'aman-rights-quiz .go')) < 1);
    });

  it('is large enough for a projector, where a whole vote stands on one screen, and as small as a phone needs', async () => {
    const vote = async (width: number, height: number): Promise<[letters: number, end: number]> => {
      const {tab} = await open('/group.html', width, (it) => it.setViewportSize({width, height}));
      await quiz(tab, '.people').fill('12');
      await quiz(tab, '.go').click();
      await quiz(tab, '#situation').scrollIntoViewIfNeeded();
      const letters = parseFloat(await quiz(tab, '#situation').evaluate((it) => getComputedStyle(it).fontSize));
      return [letters, await quiz(tab, '.go').evaluate((it) => it.getBoundingClientRect().bottom)];
    };
    const [phone] = await vote(320, 640);
    const [beamer, end] = await vote(1280, 720);
    const [large] = await vote(1920, 1080);
    assert.ok(phone < 24, `${phone}`);
    assert.ok(beamer >= 24 && end <= 720, `letters of ${beamer} px, the button ends at ${end}`);
    assert.ok(large >= 32, `${large}`);
  });

  it('prints a group’s result on half a page, by numbers alone', async () => {
    const {tab} = await open('/group.html');
    await group(tab, 12);
    await tab.context().addInitScript('window.print = () => document.body.dataset.printed = ""');
    const [sheet] = await Promise.all([tab.waitForEvent('popup'), quiz(tab, 'button').filter({hasText: 'Cetak hasil'}).click()]);
    await sheet.locator('[data-printed]').waitFor({state: 'attached'});
    const shown = await sheet.evaluate(() => ({
      rows: [...document.querySelectorAll<HTMLTableRowElement>('#group tbody tr')].filter((row) => !row.hidden).map((row) => [...row.cells].slice(1).map((cell) => cell.textContent)),
      all: [...document.querySelectorAll('#group tfoot td')].map((cell) => cell.textContent),
      told: document.querySelector('#group .told')!.textContent,
    }));
    assert.equal(shown.rows.length, 1);
    assert.match(shown.rows[0].join(), /^(12 \(100\u00a0%\),12 \(100\u00a0%\)|0 \(0\u00a0%\),0 \(0\u00a0%\))$/);
    assert.deepEqual(shown.rows[0], shown.all);
    await sheet.emulateMedia({media: 'print'});
    const height = (await sheet.locator('#group').boundingBox())!.height;
    assert.ok(height <= (297 / 2 / 25.4) * 96, `${height} px`);
    assert.match(shown.told!, /^12 orang, \d+ \w+ \d{4}$/);
    assert.ok(!(await sheet.evaluate(() => location.search)) && sheet.url().endsWith('rights-quiz.html#group'));
  });
});
