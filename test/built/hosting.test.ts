import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {CACHING} from '../../scripts/caching.js';
import {HOSTS, ask, nginxBrotli, program, run, type Running} from '../helpers/static-hosts.js';

/* The example configurations, in the servers they are for. */

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

for (const each of HOSTS) {
  const {name, file} = each;
  describe(`the example configuration for ${name}`, {skip: program(file) ? false : `skipped: ${file} is not installed here (Debian: apt-get install ${file})`}, () => {
    let host: Running;
    before(async () => (host = await run(each)));
    after(() => host?.stop());
    const at = (path: string, headers?: Record<string, string>) => ask(host.url + path, headers);

    it('is one that the server understands', () => assert.match(host.checked, /syntax is ok|Syntax OK/i));

    it('lets a full version be kept for a year, and everything else for five minutes', async () => {
      for (const path of [`/${version}/hotline-card.js`, `/${version}/pages/id/hotline-card.html`, `/${version}/words/en/hotline-card.json`]) assert.equal((await at(path)).headers['cache-control'], CACHING.version, path);
      for (const path of ['/', '/1/hotline-card.js', '/1/sri.json', '/1/words/en/hotline-card.json', '/1/pages/id/hotline-card.html', '/1/pages/page.css', '/data/1/contacts.json']) assert.equal((await at(path)).headers['cache-control'], CACHING.moving, path);
    });

    it('never lets a missing file be kept as one that is there', async () => {
      const {status, headers} = await at(`/${version}/nothing.js`);
      assert.equal(status, 404);
      assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
    });

    it('says the right type of every kind of file, with its letters', async () => {
      const types = {'/': 'text/html', '/1/pages/id/hotline-card.html': 'text/html', '/1/aman.js': 'text/javascript', '/1/pages/page.css': 'text/css', '/data/1/contacts.json': 'application/json', '/1/sri.json': 'application/json', '/1/pages/id/pulpit-message.ics': 'text/calendar'};
      for (const [path, type] of Object.entries(types)) {
        const {headers} = await at(path);
        assert.equal(headers['content-type'], `${type}; charset=utf-8`, path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
      }
    });

    it('is open to other sites, scripts, data and frames', async () => {
      for (const path of ['/1/hotline-card.js', `/${version}/hotline-card.js`, '/data/1/contacts.json', '/1/pages/id/hotline-card.html']) {
        const {headers} = await at(path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['x-frame-options'], undefined, path);
        assert.doesNotMatch(headers['content-security-policy']?.toString() ?? '', /frame-ancestors/, path);
      }
    });

    it('gives our pages a policy, and lets them tell nobody where a reader was', async () => {
      const {headers} = await at('/1/pages/id/hotline-card.html');
      assert.match(headers['content-security-policy']!.toString(), /^default-src 'none'; .*require-trusted-types-for 'script'/);
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.match(headers['permissions-policy']!.toString(), /geolocation=\(\)/);
      assert.equal((await at('/1/hotline-card.js')).headers['content-security-policy'], undefined);
    });

    it('packs what it sends, and says so to caches between', async () => {
      const plain = readFileSync('dist/web/1/aman.js');
      const packings: [string, (body: Buffer) => Buffer][] = [['gzip', gunzipSync], ...(file !== 'nginx' || nginxBrotli ? [['br', brotliDecompressSync] as [string, (body: Buffer) => Buffer]] : [])];
      for (const [packing, unpack] of packings)
        for (const path of ['/1/aman.js', '/data/1/contacts.json', '/1/pages/id/hotline-card.html', '/1/pages/page.css', '/1/pages/id/pulpit-message.ics']) {
          const {headers, body} = await at(path, {'accept-encoding': packing});
          assert.equal(headers['content-encoding'], packing, path);
          assert.match(headers.vary ?? '', /accept-encoding/i, path);
          if (path === '/1/aman.js') assert.deepEqual(unpack(body), plain);
        }
      assert.equal((await at('/1/aman.js')).headers['content-encoding'], undefined);
    });

    it('answers "not modified" to those who have the file already, packed too', async () => {
      for (const packing of ['identity', 'gzip', 'br']) {
        const {headers} = await at('/1/hotline-card.js', {'accept-encoding': packing});
        const again = await at('/1/hotline-card.js', {'accept-encoding': packing, 'if-none-match': headers.etag!});
        assert.equal(again.status, 304, packing);
        assert.equal(again.body.length, 0);
        assert.equal(again.headers['cache-control'], CACHING.moving);
      }
    });

    it('shows nobody what is being prepared', async () => {
      for (const path of ['/.publish-x/half.json', '/.htaccess']) assert.ok([403, 404].includes((await at(path)).status), path);
    });
  });
}
