import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Server} from 'node:http';
import type {Page} from 'playwright-core';
import {serve} from '../../scripts/server.js';
import {snippet} from '../../scripts/snippet.js';
import {WIDGETS} from '../../src/kit/widgets.js';
import {insert, newPost, publish} from '../helpers/wordpress/editor.js';
import {skip, text, wordpress} from '../helpers/wordpress/host.js';

/* The builder’s own code, pasted into a real WordPress without our plugin. */

describe('a snippet pasted into WordPress', {skip}, () => {
  const host = wordpress({installed: false});
  let server: Server;
  let ours: string;
  before(async () => {
    if (!skip) ({server, url: ours} = await serve('dist/web'));
  });
  after(() => server?.close());
  const paste = async (tab: Page, code: string): Promise<string> => {
    await newPost(tab, host.site.url);
    await insert(tab, 'custom html', 'html');
    await tab.locator('[data-type="core/html"] textarea').fill(code);
    return publish(tab);
  };
  /** The filter for everybody who may not post scripts. */
  const kses = (code: string): string => host.site.run(`echo wp_kses_post(${text(code)});`);

  it('works in a Custom HTML block of an administrator', async () => {
    const {tab, errors} = await host.visit(await paste(await host.login('admin'), snippet(ours)));
    await tab.locator('aman-hotline-card a[part=call][href="tel:08001000"]').waitFor();
    assert.deepEqual(errors, []);
  });

  it('keeps its words and its number when an author pastes it', async () => {
    const {tab, foreign} = await host.visit(await paste(await host.login('author'), snippet(ours)));
    assert.ok(await tab.locator('a[href="tel:08001000"]', {hasText: '0800 1000'}).isVisible());
    assert.ok(await tab.locator('strong', {hasText: 'Butuh bantuan?'}).isVisible());
    assert.equal(await tab.locator('aman-hotline-card').count(), 0);
    assert.deepEqual(foreign, []);
  });

  it('keeps number, page and words of every widget through wp_kses_post, and nothing else', () => {
    const codes = WIDGETS.map((widget) => snippet('https://your-site.example', widget));
    const inside = codes.map((code) => /<aman-[^>]*>(.*)<\/aman-/.exec(code)![1]);
    assert.deepEqual(kses(codes.join('\n')).split('\n'), inside);
    for (const [i, words] of inside.entries()) {
      assert.match(words, /<a href="tel:08001000">0800 1000<\/a>/);
      assert.ok(words.includes(`<a href="https://your-site.example/1/pages/id/${WIDGETS[i]}.html">`));
    }
  });

  it('loses a frame altogether, as the docs say', () =>
    assert.equal(kses('<iframe src="https://your-site.example/1/pages/id/hotline-card.html" title="Nomor" width="100%" height="600"></iframe>'), ''));
});
