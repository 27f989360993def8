import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentLists} from '../../src/cli/lists.js';

describe('the built lists', () => {
  it('are those of the sources, without spaces', () => {
    for (const [name, list] of Object.entries(currentLists())) assert.equal(readFileSync(`dist/web/data/1/${name}.json`, 'utf8'), JSON.stringify(list), name);
  });
});
