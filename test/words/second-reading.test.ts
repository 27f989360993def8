import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvRecords} from '../../src/cli/import/table.js';
import {allSentences} from '../../src/cli/words/scan.js';
import {forReaders} from '../../src/cli/words/state.js';
import {readUnits} from '../../src/cli/words/xliff.js';

/* Drafts were read by a second person who did not write them, row by row; a draft that changed since is to be read again. */

const shown = new Set(allSentences().filter(forReaders).map(({id}) => id));

for (const language of ['mkn', 'tet'])
  describe(`the second reading of ${language}`, () => {
    const [headings, ...rows] = csvRecords(`docs/review/${language}.csv`);
    const units = readUnits(`locales/${language}.xlf`).filter(({id}) => shown.has(id));
    const read = new Set(rows.map(([sentence, draft]) => `${sentence}\n${draft}`));

    it('has a row for every draft as it stands', () => {
      assert.deepEqual(headings, ['sentence', 'draft', 'verdict']);
      const unread = units.filter((unit) => unit.state === 'needs-review-translation' && !read.has(`${unit.source}\n${unit.target}`));
      assert.deepEqual(unread.map(({source, target}) => [source, target]), []);
    });
    it('has no row for what does not stand there any more', () => {
      const standing = new Set(units.map(({source, target = ''}) => `${source}\n${target}`));
      assert.deepEqual([...read].filter((row) => !standing.has(row)), []);
    });
    it('came to a verdict in every row', () => assert.deepEqual(rows.filter(([, , verdict]) => !/^(stands|changed|removed|none|doubt)\b/.test(verdict ?? '')), []));
  });
