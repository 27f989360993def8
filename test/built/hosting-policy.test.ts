import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {CACHING} from '../../scripts/caching.js';
import {serve, type Extra} from '../../scripts/server.js';
import {call, host, page, pasted} from '../helpers/host.js';
import {program} from '../helpers/static-hosts.js';
import {VERSION} from '../helpers/version.js';

/* What docs/HOSTING.md tells hosts and partners to write, tried out. */

const doc = readFileSync('docs/HOSTING.md', 'utf8');
const [own, other] = [...doc.matchAll(/^Content-Security-Policy: (.*)$/gm)].map(([, policy]) => policy);
const ours = /"(default-src 'none';[^"]*)"/.exec(readFileSync('docs/hosting/nginx.conf', 'utf8'))![1];
const WIDGETS = ['hotline-card', 'recruiter-lookup', 'migration-checklist', 'rights-quiz', 'pulpit-message'];
const {script, tag} = pasted('hotline-card');
const framed = (origin: string): string => `${tag}<iframe title="Nomor bantuan" src="${origin}/1/pages/id/hotline-card.html" width="300" height="400"></iframe>`;

const pages: Extra = {
  '/own.html': {body: page(script, framed('')), headers: {'content-security-policy': own}},
  ...Object.fromEntries(WIDGETS.map((widget) => [`/1/pages/id/${widget}.html`, {body: readFileSync(`dist/web/1/pages/id/${widget}.html`, 'utf8'), headers: {'content-security-policy': ours}}])),
  '/sandbox.html': {body: '<!doctype html><title>Paroki</title><iframe title="Nomor bantuan" src="/1/pages/id/hotline-card.html" sandbox="allow-scripts" width="320" height="400"></iframe>'},
};
let elsewhere: {server: Server; url: string};
before(async () => {
  elsewhere = await serve('dist/web');
  pages['/other.html'] = {body: page(script.replace('src="', `src="${elsewhere.url}`), framed(elsewhere.url)), headers: {'content-security-policy': other.replaceAll('https://your-site.example', elsewhere.url)}};
});
after(() => elsewhere?.server.close());
const {open} = host(pages);

describe('the policy for a partner’s page', () => {
  for (const [name, path] of [['on its own origin', '/own.html'], ['with our files on another', '/other.html']])
    it(`is enough for card, later parts, data, words and frame, ${name}`, async () => {
      const {tab, errors} = await open(path);
      const data = tab.waitForResponse('**/data/1/contacts.json');
      await call(tab).waitFor();
      await tab.locator('aman-hotline-card .open').first().click();
      await tab.locator('aman-hotline-card .row').first().click();
      await tab.locator('aman-hotline-card .contact').first().waitFor();
      await tab.frameLocator('iframe').locator('aman-hotline-card a[part=call]').waitFor();
      // All that the policy must let through has come.
      assert.equal((await data).status(), 200);
      assert.deepEqual(errors, []);
    });
});

describe('the policy of our complete pages', () => {
  it('is the same for nginx and Apache', () => assert.ok(readFileSync('docs/hosting/apache.conf', 'utf8').includes(`"${ours}"`)));

  for (const widget of WIDGETS)
    it(`lets ${widget} come to life, without a violation`, async () => {
      const {tab, errors} = await open(`/1/pages/id/${widget}.html`, 360);
      await tab.waitForFunction((name) => document.querySelector(`aman-${name}`)?.shadowRoot?.querySelector('.card'), widget);
      await tab.waitForLoadState('networkidle');
      assert.deepEqual(errors, []);
    });

  it('does so in a sandbox too', async () => {
    const {tab} = await open('/sandbox.html', 400);
    await tab.frameLocator('iframe').locator('aman-hotline-card a[part=call]').waitFor();
  });
});

describe('docs/HOSTING.md', () => {
  it('says the times that the configurations say', () => {
    for (const value of Object.values(CACHING)) {
      assert.ok(doc.includes(`\`${value}\``), value);
      for (const file of ['nginx', 'apache']) assert.ok(readFileSync(`docs/hosting/${file}.conf`, 'utf8').includes(`"${value}"`), `${file}: ${value}`);
    }
  });

  it('has a line that makes a pinned snippet', {skip: program('curl') ? false : 'skipped: curl is not installed here'}, async () => {
    const command = /```sh\n(H=https[^`]*)```/.exec(doc)![1];
    const {url, server} = await serve('dist/web');
    try {
      const {stdout: line} = await promisify(execFile)('sh', ['-c', command.replace('https://your-site.example', url)]);
      const table = JSON.parse(readFileSync(`dist/web/${VERSION}/sri.json`, 'utf8')) as Record<string, string>;
      assert.equal(line.trim(), `<script src="${url}/${VERSION}/hotline-card.js" integrity="${table['hotline-card.js']}" crossorigin="anonymous" data-lang="id" defer></script>`);
    } finally {
      server.close();
    }
  });
});
