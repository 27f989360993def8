import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
import {serve} from '../../scripts/server.js';

/** The status of a path as it is sent, without a browser's tidying. */
const ask = (url: string, path: string): Promise<number> => new Promise((done, lost) => request(url, {path}, (answer) => (answer.resume(), done(answer.statusCode!))).on('error', lost).end());

describe('the server of npm start', () => {
  it('goes on after requests that are no address, and leaves its folder to nobody', async () => {
    const {server, url} = await serve('dist/web');
    try {
      for (const path of ['//', '///', '/%E0', '/../package.json', '/..%2fpackage.json', '/nothing']) assert.ok([404, 200].includes(await ask(url, path)), path);
      for (const path of ['/../package.json', '/..%2fpackage.json', '/%E0', '/nothing']) assert.equal(await ask(url, path), 404, path);
      assert.equal(await ask(url, '/'), 200);
    } finally {
      server.close();
    }
  });
});
