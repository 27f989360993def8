import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {axeFaults} from '../../scripts/axe.js';
import {HOSTS} from '../../src/kit/hosts.js';
import {host} from '../helpers/host.js';
import {VERSION} from '../helpers/version.js';

/* The partner site as it is built, opened as a partner opens it. */

const {open} = host({});
const PAGES = ['/', '/en/', '/offices.html', '/en/offices.html'];

describe('the partner site', () => {
  it('is accessible in both languages, both themes, narrow and wide', async () => {
    for (const path of PAGES)
      for (const [width, colorScheme] of [[320, 'light'], [1280, 'dark']] as const) {
        const {tab, errors, foreign} = await open(path, width, (it) => it.emulateMedia({colorScheme}));
        await tab.locator('aman-hotline-card .root, [data-text]').first().waitFor();
        assert.deepEqual(await axeFaults(tab, ':root', []), [], `${path} ${colorScheme}`);
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width, `${path} is wider than ${width} px`);
        assert.deepEqual(errors, [], path);
        assert.deepEqual(foreign, [], path);
      }
  });

  it('shows every widget at work, in the language of the page', async () => {
    const {tab} = await open('/en/', 1280);
    for (const widget of ['hotline-card', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message']) await tab.locator(`main > section:not(#builder) aman-${widget} [data-state]`).first().waitFor();
    assert.equal(await tab.locator('.hero aman-hotline-card').getByText('Call now').count(), 1);
  });

  it('leaves what a call costs on the first screen of its card', async () => {
    for (const width of [360, 1280]) {
      const {tab} = await open('/', width);
      await tab.locator('.hero aman-hotline-card .meta').getByText('Sebagian operator bisa menagih pulsa.').waitFor();
    }
  });

  it('gives three snippets and every complete page to whoever has no JavaScript', () => {
    for (const path of ['index.html', 'en/index.html']) {
      const page = readFileSync(`dist/web/${path}`, 'utf8');
      const snippets = [...page.matchAll(/<textarea id="ready-([\w-]+)"[^>]*>([\s\S]*?)<\/textarea>/g)];
      assert.deepEqual(snippets.map(([, widget]) => widget), ['hotline-card', 'recruiter-lookup', 'migration-checklist']);
      for (const [, , text] of snippets) assert.match(text, /&lt;script src=&quot;https:\/\/your-site\.example\/1\/[\w-]+\.js&quot;|&lt;script src="https:\/\/your-site\.example\/1\//);
      assert.match(page, /id="builder" hidden/, 'a form that does nothing is not shown');
      for (const widget of ['recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message']) assert.ok(page.includes(`1/pages/${path.startsWith('en') ? 'en' : 'id'}/${widget}.html`), widget);
    }
  });

  it('names this very server in the snippets that stand ready', async () => {
    const {tab} = await open('/', 360);
    await tab.locator('#ready summary').click();
    const text = await tab.locator('#ready-hotline-card').inputValue();
    assert.ok(text.startsWith(`<script src="${new URL('/1/hotline-card.js', tab.url())}" data-lang="id" defer></script>`), text.slice(0, 90));
  });

  it('opens the other language with the same choices', async () => {
    const {tab} = await open('/#widgets=rights-quiz&host=joomla', 360);
    await tab.locator('.other-language').click();
    await tab.waitForURL(/\/en\//);
    assert.ok(await tab.locator('input[value=rights-quiz]').isChecked());
    assert.ok(await tab.locator('input[value=joomla]').isChecked());
  });

  it('tells the way for every host, and hides the others', async () => {
    const {tab, errors} = await open('/', 360);
    for (const each of HOSTS) {
      await tab.locator(`input[value=${each}]`).check();
      assert.ok((await tab.locator('.recipe:visible li').count()) >= 3, each);
      assert.equal(await tab.locator('.recipe:visible').count(), 1, each);
      assert.ok(await tab.locator('#outputs textarea').first().inputValue(), each);
    }
    assert.deepEqual(errors, []);
  });
});

describe('the page for offices', () => {
  it('copies a statement whole, also where the clipboard refuses', async () => {
    const {tab} = await open('/offices.html', 360);
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await tab.locator('[data-copies=privacy]').click();
    await tab.locator('#privacy [role=status]').filter({hasText: /\S/}).waitFor();
    assert.match(await tab.evaluate(() => getSelection()!.toString()), /UU 27\/2022/);
  });

  it('names this server in the lines of a policy, and the hash of every script of the fixed version', async () => {
    const {tab} = await open('/offices.html', 1280);
    const {origin} = new URL(tab.url());
    assert.ok(await tab.getByText(`script-src ${origin}`, {exact: true}).count());
    const hashes = JSON.parse(readFileSync(`dist/web/${VERSION}/sri.json`, 'utf8')) as Record<string, string>;
    for (const file of ['hotline-card.js', 'aman.js', 'frame.js']) assert.ok(await tab.getByText(hashes[file], {exact: true}).count(), file);
  });
});
