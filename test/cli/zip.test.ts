import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {servedTime} from '../../src/cli/zip.js';

describe('the time of a file in the zip for own servers', () => {
  it('is a moment of the day of the data, the same each time', () => {
    const time = servedTime('2026-11-24', Buffer.from('0800 1000'));
    assert.deepEqual([time.getFullYear(), time.getMonth() + 1, time.getDate()], [2026, 11, 24]);
    assert.equal(+time, +servedTime('2026-11-24', Buffer.from('0800 1000')));
  });

  it('differs where one digit does, since a host sees time and length alone', () => {
    assert.notEqual(+servedTime('2026-11-24', Buffer.from('0800 1000')), +servedTime('2026-11-24', Buffer.from('0800 1999')));
  });
});
