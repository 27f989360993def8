import {after, before} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../../scripts/browser.js';
import {prepare} from './packages.js';
import {PASSWORD, startWordPress, type WordPress} from './site.js';

/* A WordPress with visitors and writers in Chromium, for all tests of a file. */

/** The plugin, as the build makes it. */
export const ZIP = 'dist/web/wordpress/migrasi-aman.zip';

/** For `describe(…, {skip})`: why there is no WordPress here, or `false`. */
export const skip = prepare() ?? false;

/** A page that was opened, and what it said and asked for. */
export interface Visit {
  tab: Page;
  errors: string[];
  /** Requests to another origin. */
  foreign: string[];
  /** Paths of our own files that were asked for. */
  asked: string[];
}

/** A text as PHP takes it. */
export const text = (value: string): string => `base64_decode('${Buffer.from(value).toString('base64')}')`;

/** Starts it; `installed`: with our plugin. */
export function wordpress({installed = true} = {}) {
  let site: WordPress;
  let browser: Browser;
  if (!skip) {
    before(async () => {
      [site, browser] = await Promise.all([startWordPress(), openBrowser()]);
      if (installed) site.run(`require_once ABSPATH . 'wp-admin/includes/admin.php'; WP_Filesystem(); unzip_file(${text(ZIP)}, WP_PLUGIN_DIR); activate_plugin('migrasi-aman/migrasi-aman.php');`);
    });
    after(async () => {
      await browser?.close();
      await site?.stop();
    });
  }
  const open = async (address: string, width: number, javaScriptEnabled = true): Promise<Visit> => {
    const tab = await (await browser.newContext({viewport: {width, height: 800}, javaScriptEnabled})).newPage();
    const visit: Visit = {tab, errors: [], foreign: [], asked: []};
    tab.on('pageerror', (error) => visit.errors.push(error.message));
    tab.on('console', (line) => line.type() === 'error' && visit.errors.push(line.text()));
    tab.on('request', (request) => {
      const [, own] = request.url().split('/plugins/migrasi-aman/assets/');
      if (own) visit.asked.push(own);
      if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url())) visit.foreign.push(request.url());
    });
    await tab.goto(address);
    return visit;
  };
  const writers: Partial<Record<string, Promise<Page>>> = {};
  const enter = async (user: string): Promise<Page> => {
    const {tab} = await open(`${site.url}/wp-login.php?redirect_to=${encodeURIComponent(`${site.url}/wp-admin/profile.php`)}`, 1280);
    await tab.fill('#user_login', user);
    await tab.fill('#user_pass', PASSWORD);
    await tab.click('#wp-submit');
    await tab.waitForURL('**/wp-admin/**');
    return tab;
  };
  return {
    get site() {
      return site;
    },
    /** What a reader sees who is not logged in. */
    visit: (address: string, {width = 320, script = true} = {}): Promise<Visit> => open(address, width, script),
    /** Publishes a page as somebody who has logged in would, and gives its address. */
    publish: (content: string, user: 'admin' | 'author' = 'author'): string =>
      site.run(`wp_set_current_user(get_user_by('login', '${user}')->ID); kses_init(); echo get_permalink(wp_insert_post(wp_slash(['post_title' => 'Bantuan', 'post_status' => 'publish', 'post_content' => ${text(content)}])));`),
    /** The tab of somebody who has logged in by the form; once for all tests. */
    login: (user: 'admin' | 'author'): Promise<Page> => (writers[user] ??= enter(user)),
  };
}

/** What WordPress noted, without what its own old code says to a newer PHP and of its look for updates. */
export const complaints = (site: WordPress): string[] =>
  site.log().split('\n').filter((line) => line && !/PHP Deprecated: .* in \S*\/wp-(includes|admin)\/|\/wp-includes\/update\.php|WordPress\.org/.test(line));
