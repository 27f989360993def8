import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {NotPlaced, inOrder, putInPlace} from '../../src/cli/publish/place.js';

const base = mkdtempSync(join(tmpdir(), 'migrasi-aman-place-'));
const [made, there, spare] = ['made', 'there', 'spare'].map((name) => join(base, name));
after(() => rmSync(base, {recursive: true, force: true}));
beforeEach(() => {
  for (const folder of [made, there, spare]) (rmSync(folder, {recursive: true, force: true}), mkdirSync(folder));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(made, name), `new ${name}`);
  for (const name of ['a', 'c']) writeFileSync(join(there, name), `old ${name}`);
});
const state = (): string[] => readdirSync(there).map((name) => readFileSync(join(there, name), 'utf8'));

describe('files are put in place', () => {
  it('data first, then scripts, pages, all others, and the integrity last', () => {
    const names = ['1/sri.json', 'index.html', '1/sri.json.br', '1/pages/id/a.html', '1/aman.js.gz', '1/aman.js', 'data/1/contacts.json'];
    assert.deepEqual(inOrder(names), ['data/1/contacts.json', '1/aman.js', '1/aman.js.gz', '1/pages/id/a.html', 'index.html', '1/sri.json', '1/sri.json.br']);
  });

  it('all of them', () => {
    putInPlace(['a', 'b', 'c'], made, there, spare);
    assert.deepEqual(state(), ['new a', 'new b', 'new c']);
  });

  for (const bad of ['a', 'b', 'c'])
    it(`or none: where ${bad} cannot be moved, everything is as it was`, () => {
      const move = (from: string, to: string): void => {
        if (to.endsWith(bad)) throw Object.assign(new Error('no room'), {code: 'ENOSPC'});
        renameSync(from, to);
      };
      assert.throws(() => putInPlace(['a', 'b', 'c'], made, there, spare, move), (error: Error) => error instanceof NotPlaced && /\(ENOSPC\)\. Everything is as it was/.test(error.message));
      assert.deepEqual(state(), ['old a', 'old c']);
    });

  it('and where they cannot even be put back, the old ones are kept, and it is said where', () => {
    const move = (from: string, to: string): void => {
      if (to.endsWith('b')) {
        // As if the disk had gone under it.
        rmSync(there, {recursive: true});
        throw Object.assign(new Error('gone'), {code: 'EIO'});
      }
      renameSync(from, to);
    };
    assert.throws(() => putInPlace(['a', 'b'], made, there, spare, move), new RegExp(`could not all be put back .*${spare}.*publish again`));
    assert.equal(readFileSync(join(spare, 'a'), 'utf8'), 'old a');
  });
});
