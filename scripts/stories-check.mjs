// Opens every story of a built Storybook, light and dark, and fails on errors of the page or of a play function, on
// requests to other origins, and on what axe finds.
// node scripts/stories-check.mjs [folder=storybook-static] [locales=id]
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {extname, join, normalize} from 'node:path';
import {chromium} from 'playwright-core';

const root = process.argv[2] ?? 'storybook-static';
const locales = (process.argv[3] ?? 'id').split(',');

const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2'};
const server = createServer(async (request, response) => {
  try {
    const path = normalize(new URL(request.url, 'http://x').pathname);
    const body = await readFile(join(root, path.endsWith('/') ? `${path}index.html` : path));
    response.writeHead(200, {'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream'}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const base = `http://127.0.0.1:${server.address().port}/`;

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** Runs in the page before Storybook does: remembers how the story ended. */
const watchStory = () => {
  const timer = setInterval(() => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(timer);
    for (const name of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing', 'unhandledErrorsWhilePlaying']) {
      channel.on(name, (error) => (window.storyError = `${name}: ${(error?.message ?? error?.title ?? String(error)).split('\n')[0]}`));
    }
    channel.on('storyFinished', () => (window.storyDone = true));
  }, 5);
};

async function check(entry, globals) {
  const errors = [];
  const page = await browser.newPage({viewport: {width: 400, height: 700}});
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !/^(data|blob):/.test(url)) errors.push(`request to another origin: ${url}`);
  });
  try {
    await page.addInitScript(watchStory);
    await page.goto(`${base}iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=${globals}`);
    if (entry.type === 'docs') {
      await page.waitForSelector('.sbdocs-content', {timeout: 20_000});
    } else {
      await page.waitForFunction(() => window.storyDone || window.storyError, null, {timeout: 20_000});
      const error = await page.evaluate(() => window.storyError);
      if (error) errors.push(error);
      await page.evaluate(axe);
      // A story is a piece of a page: landmarks and the order of headings are the page's.
      const {violations} = await page.evaluate(() => window.axe.run('#storybook-root', {rules: {region: {enabled: false}, 'heading-order': {enabled: false}}}));
      for (const {id, nodes} of violations) errors.push(`axe ${id}: ${nodes.map(({target}) => target.flat().join(' >>> ')).join(', ')}`);
    }
  } catch (error) {
    errors.push(error.message);
  }
  await page.close();
  return errors;
}

const {entries} = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'));
let passed = 0;
let failed = 0;
for (const entry of Object.values(entries)) {
  const settings = locales.flatMap((locale) => ['light', 'dark'].map((theme) => `locale:${locale};theme:${theme}`));
  // Storybook's own documentation page has no theme or language of ours.
  for (const globals of entry.type === 'docs' ? settings.slice(0, 1) : settings) {
    const errors = await check(entry, globals);
    if (errors.length) failed++;
    else passed++;
    for (const error of errors) console.log(`FAIL ${entry.id} ${globals} ${error}`);
  }
}
await browser.close();
server.close();
if (!passed && !failed) {
  console.log('FAIL no stories found');
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
