import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build} from 'vite';
import {pages} from '../../test/engines/pages.js';
import type {Result} from '../../test/engines/promises.js';
import {serve, type Extra} from '../server.js';
import type {Opened} from './open.js';

/* The built files, as partners load them, in whatever opens an address: the page is the test (`test/engines/`). */

/** How long a browser may be silent, in ms. A promise gives up earlier by itself. */
const SILENCE = 180_000;

const bundles = new Map<string, string>();

/** A script of the tests for the oldest browser that runs them, made once for all engines. */
async function bundled(name: string): Promise<string> {
  const there = bundles.get(name);
  if (there) return there;
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {write: false, minify: false, target: 'chrome64', lib: {entry: `test/engines/${name}.ts`, formats: ['iife'], name: '_', fileName: () => `${name}.js`}},
  });
  const [{output}] = made as {output: {code: string}[]}[];
  bundles.set(name, output[0].code);
  return output[0].code;
}

/** What a browser said of each promise, and who it says it is. */
export interface Run {
  results: Result[];
  agent: string;
}

/**
 * Opens the tests and waits for their end; `words`: only what browsers keep that cannot draw.
 *
 * @param open opens an address.
 */
export async function runBuilt(open: (url: string) => Promise<Opened>, words: boolean): Promise<Run> {
  const script = {type: 'text/javascript; charset=utf-8'};
  const extra: Extra = {
    ...pages(),
    '/run.html': {body: '<!doctype html><meta charset="utf-8"><title>Promises</title><body><script src="/main.js"></script></body>'},
    '/main.js': {...script, body: await bundled('main')},
    '/ears.js': {...script, body: await bundled('ears')},
  };
  const results: Result[] = [];
  const {server, url} = await serve('dist/web', 0, extra);
  let heard: (text: string) => void = () => undefined;
  const ears = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      response.writeHead(204, {'access-control-allow-origin': '*'}).end();
      heard(Buffer.concat(parts).toString());
    });
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => ears.once('listening', ready));
  const {port} = ears.address() as AddressInfo;
  const browser = await open(`${url}/run.html?${words ? 'words&' : ''}tell=http://127.0.0.1:${port}/`);
  try {
    return await new Promise<Run>((done) => {
      const stopped = (why: string) => done({results: [...results, {name: 'the tests run to their end', failed: why}], agent: ''});
      const silent = () => stopped(`nothing was heard for ${SILENCE / 1000} s`);
      let late = setTimeout(silent, SILENCE);
      void browser.gone.then(() => stopped('the browser ended'));
      heard = (text) => {
        clearTimeout(late);
        const said = JSON.parse(text) as Result & {ended?: true; agent: string};
        if (said.ended) return done({results, agent: said.agent});
        results.push(said);
        late = setTimeout(silent, SILENCE);
      };
    });
  } finally {
    await browser.end();
    ears.close();
    server.close();
  }
}
