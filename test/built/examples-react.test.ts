import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {exampleHost} from '../helpers/example-page.js';
import {keepsWords, promises, returns, staysPut} from '../helpers/example-promises.js';
import {call} from '../helpers/host.js';
import {copyExample, linkDependencies, run} from '../helpers/examples.js';

/*
 * The example with React as its developer sees it: React's own warnings on, StrictMode mounting twice, and the tags
 * written by a server before React takes them over.
 */

const SERVER = `
import {renderToString} from 'react-dom/server';
import {App} from './App';
export const html = renderToString(<App />);
`;
const HYDRATE = `
import {hydrateRoot} from 'react-dom/client';
import {App} from './App';
hydrateRoot(document.querySelector('#app')!, <App />);
`;
/** The short way, for pages that the browser draws. */
const SHORT = `
import {useState} from 'react';
import {createRoot} from 'react-dom/client';
function Page() {
  const [count, setCount] = useState(0);
  return <><aman-hotline-card quick-exit heading-level={3} onaman-contact={() => setCount(count + 1)} /><output>{count}</output></>;
}
createRoot(document.querySelector('#app')!).render(<Page />);
`;

describe('the example with React, written by a server, in development', () => {
  const open = exampleHost(async (base) => {
    const copy = copyExample('react', base);
    linkDependencies(copy);
    const write = (name: string, text: string): void => writeFileSync(join(copy, name), text);
    const page = readFileSync(join(copy, 'index.html'), 'utf8');
    const vite = (...args: string[]): void => run(copy, 'node_modules/vite/bin/vite.js', 'build', '--mode', 'development', '--logLevel', 'warn', ...args);
    write('vite.config.ts', readFileSync(join(copy, 'vite.config.ts'), 'utf8').replace("'modules.html'", "'hydrate.html', 'short.html'"));
    write('src/server.tsx', SERVER);
    write('src/hydrate.tsx', HYDRATE);
    write('src/short.tsx', SHORT);
    write('short.html', page.replace('main.tsx', 'short.tsx'));
    vite('--ssr', 'src/server.tsx', '--outDir', 'server');
    const {html} = (await import(pathToFileURL(join(copy, 'server/server.js')).href)) as {html: string};
    assert.match(html, /<aman-hotline-card region="ntt"><p>/);
    write('hydrate.html', page.replace('<div id="app">', `<div id="app">${html}`).replace('main.tsx', 'hydrate.tsx'));
    vite();
    return {served: join(copy, 'dist'), copy};
  });
  for (const path of ['/index.html', '/hydrate.html'])
    describe(path === '/index.html' ? 'mounted twice' : 'taken over from the server', () => {
      promises(open, path);
      returns(open, path);
    });
  it('can hear by onaman-contact where the browser draws the page, and takes a switch as true and a level as a number', async () => {
    const {tab, errors} = await open({path: '/short.html'});
    await call(tab).click();
    await tab.waitForFunction(() => document.querySelector('output')!.textContent === '1');
    assert.ok(await tab.locator('aman-hotline-card .exit a').isVisible());
    assert.equal(await tab.locator('aman-hotline-card').getByRole('heading', {level: 3}).count(), 1);
    assert.deepEqual(errors, []);
  });
  keepsWords(open, '/hydrate.html');
  staysPut(open, '/hydrate.html');
});
