import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {resilience} from './matrix/document.js';
import {ELSEWHERE} from './matrix/elsewhere.js';

describe('docs/RESILIENCE.md', () => {
  it('has exactly the rows that are tested; `npx tsx scripts/resilience.ts` writes it anew', () => assert.equal(readFileSync('docs/RESILIENCE.md', 'utf8'), resilience()));

  for (const {file, title} of ELSEWHERE) it(`names a test that is there: ${title}`, () => assert.ok(readFileSync(file, 'utf8').includes(title), file));
});
