import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {blockCode, blockIn, blocks, marksIn, withBlock} from '../../src/cli/blocks.js';
import {currentContacts} from '../../src/cli/contacts.js';
import type {Contacts} from '../../src/data/contacts.js';

const all = blocks(currentContacts()).contacts;
/** A contact with a name that code, or a replacement, could trip over. */
const named = (name: string): Contacts => ({...all, contacts: [{...all.contacts[0], name: {id: name}}, ...all.contacts.slice(1)]});
const around = (code: string): string => `(()=>{const a='it\\'s',b=${code};return b})()`;

describe('a block of contacts inside a script', () => {
  for (const name of ["Jum'at", '"Satu"', 'a\\b', "\\'", '$& $1 $$', '</script>', 'dua\nbaris', 'Nusa\u2028Tenggara', '’'])
    it(`can hold ${JSON.stringify(name)}, and comes out as it went in`, () => {
      const script = withBlock(around(blockCode(all)), named(name));
      assert.equal(JSON.stringify(runInNewContext(script)), JSON.stringify(named(name)));
      assert.deepEqual(blockIn(script), named(name));
      assert.equal(withBlock(script, all), around(blockCode(all)));
    });

  it('is only one that stands there once, whole, and in the quotes that are looked for', () => {
    const script = around(blockCode(all));
    assert.equal(marksIn(script), 1);
    assert.equal(blockIn(script + script), undefined);
    assert.equal(blockIn(script.replaceAll("'", '`')), undefined);
    assert.equal(blockIn(script.slice(0, 200)), undefined);
    assert.equal(blockIn('nothing'), undefined);
  });
});
