import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SETTLED, readUnits} from '../../src/cli/words/xliff.js';
import {STRICT, call, faults, host, page, pasted, shift} from '../helpers/host.js';
import {VERSION} from '../helpers/version.js';

/* The built card, as a partner's page loads it. */

const {script, tag, fallback} = pasted('hotline-card');
const as = (lang: string) => script.replace('data-lang="id"', `data-lang="${lang}"`);
const {open} = host({
  '/plain.html': {body: page(script, tag)},
  '/strict.html': {body: page(script, tag), headers: {'content-security-policy': STRICT}},
  '/refused.html': {body: page(script, tag), headers: {'content-security-policy': "script-src 'none'"}},
  '/english.html': {body: page(as('en'), tag)},
  '/tetun.html': {body: page(as('tet'), tag)},
  '/twice.html': {body: page(`${script}${script}<script src="/1/hotline-card.js?ver=1" async></script><script src="/1/aman.js" defer></script><script src="/${VERSION}/hotline-card.js" defer></script>`, tag)},
  '/mangled.html': {body: page(script, `<aman-hotline-card need=" DANGER " region="&amp;x" destination="" theme="purple" quick-exit="">${fallback}</aman-hotline-card>`)},
  '/aman.html': {body: page(script.replace('hotline-card.js', 'aman.js'), tag)},
  '/malaysia.html': {body: page(script, tag.replace('<aman-hotline-card', '<aman-hotline-card destination="malaysia"'))},
});

describe('the hotline card on a partner’s page', () => {
  it('shows 0800 1000 as a link that dials exactly that, accessible, without another origin', async () => {
    const {tab, errors, foreign} = await open('/plain.html');
    await call(tab).waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:08001000');
    assert.match((await call(tab).textContent())!, /0800 1000/);
    assert.deepEqual(await faults(tab), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
  });

  it('obeys a strict policy without a single violation, opened too', async () => {
    const {tab, errors} = await open('/strict.html');
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card .row').first().click();
    await tab.locator('aman-hotline-card .contact').first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('leaves the page’s own words where scripts are refused', async () => {
    const {tab} = await open('/refused.html');
    assert.ok(await tab.locator('a[href="tel:08001000"]').isVisible());
  });

  for (const width of [280, 320, 1280])
    it(`does not move the text below it, ${width} px wide`, async () => {
      assert.ok((await shift(open, 'hotline-card', {drawn: '/plain.html', refused: '/refused.html'}, width, 'a[part=call]')) < 1);
    });

  it('works with the script twice, in two files and two versions, with one line to the developer', async () => {
    const {tab, errors, lines} = await open('/twice.html');
    await call(tab).waitFor();
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
    assert.ok(lines.length && lines.every((line) => line.includes('already on this page')), lines.join('\n'));
  });

  it('takes mangled attributes as their defaults, and never becomes an empty box', async () => {
    const {tab, lines} = await open('/mangled.html');
    await call(tab).waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:110');
    assert.equal(lines.filter((line) => line.includes('theme="purple"')).length, 1);
    assert.ok(await tab.locator('aman-hotline-card .exit a').isVisible());
  });

  it('speaks English where the script tag says so, and Indonesian when the words do not come', async () => {
    const {tab} = await open('/english.html');
    await call(tab).waitFor();
    assert.equal(await tab.locator('aman-hotline-card .root').getAttribute('lang'), 'en');
    const lost = await open('/english.html', 320, (it) => it.route('**/words/**', (route) => route.abort()));
    await call(lost.tab).waitFor();
    assert.equal(await lost.tab.locator('aman-hotline-card .root').getAttribute('lang'), 'id');
  });

  it('keeps critical sentences Indonesian in a draft language, each part with its own lang', async () => {
    const {tab} = await open('/tetun.html');
    await call(tab).waitFor();
    assert.equal(await tab.locator('aman-hotline-card .root').getAttribute('lang'), 'tet-ID');
    const title = readUnits('locales/tet.xlf').find(({source}) => source === 'Butuh bantuan?')!;
    if (SETTLED.includes(title.state!)) assert.equal(await tab.locator('aman-hotline-card .title').textContent(), title.target);
    else assert.equal(await tab.locator('aman-hotline-card .title span[lang="id"]').textContent(), 'Butuh bantuan?');
  });

  it('shows five needs, contacts and what to say, by keyboard alone', async () => {
    const {tab} = await open('/plain.html');
    await call(tab).waitFor();
    await tab.locator('aman-hotline-card .open').first().focus();
    await tab.keyboard.press('Enter');
    const rows = tab.locator('aman-hotline-card button.row');
    await rows.nth(4).waitFor();
    assert.equal(await rows.count(), 5);
    await rows.first().focus();
    await tab.keyboard.press('Enter');
    await tab.locator('aman-hotline-card blockquote').waitFor();
    assert.ok(await tab.locator('aman-hotline-card a[href="tel:110"]').count());
    await rows.nth(1).click();
    assert.ok(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth && [...document.querySelector('aman-hotline-card')!.shadowRoot!.querySelectorAll('.contact *')].every((each) => each.getBoundingClientRect().right <= innerWidth)), 'nothing may stick out');
    assert.deepEqual(await faults(tab), []);
  });

  it('shows the embassy of the destination, from the data file', async () => {
    const {tab} = await open('/malaysia.html');
    await tab.locator('aman-hotline-card a.call[href="tel:+60176688032"]').waitFor();
  });

  it('stays with the built-in numbers when the data file is broken, and says so', async () => {
    const {tab} = await open('/malaysia.html', 320, (it) => it.route('**/data/1/contacts.json', (route) => route.fulfill({body: '{"schema":9}'})));
    await tab.locator('aman-hotline-card [data-state~="data-failed"]').waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:+622129244800');
  });

  it('shows every built-in number without a network after load', async () => {
    const {tab} = await open('/plain.html', 320, (it) => it.route('**/hotline-card.more.js', (route) => route.abort()));
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card .panel a[href="tel:129"]').waitFor();
  });

  it('is the same with all widgets in one file', async () => {
    const {tab, errors} = await open('/aman.html');
    await tab.locator('aman-hotline-card .open').first().click();
    await tab.locator('aman-hotline-card button.row').first().waitFor();
    assert.deepEqual(errors, []);
  });

  it('can be taken away and put back', async () => {
    const {tab, errors} = await open('/plain.html');
    await call(tab).waitFor();
    await tab.evaluate(() => {
      const card = document.querySelector('aman-hotline-card')!;
      for (let i = 0; i < 50; i++) {
        card.remove();
        document.querySelector('main')!.append(card);
      }
      document.querySelector('main')!.append(document.createElement('aman-hotline-card'));
    });
    await tab.waitForFunction(() => document.querySelectorAll('aman-hotline-card').length === 2 && [...document.querySelectorAll('aman-hotline-card')].every((each) => each.shadowRoot?.querySelector('a.call')));
    assert.deepEqual(errors, []);
  });
});
