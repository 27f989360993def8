import assert from 'node:assert/strict';
import {it} from 'node:test';
import {currentFacts} from '../../src/cli/facts.js';
import * as d from '../../src/content/checklist-destinations.js';
import * as f from '../../src/content/checklist-facts.js';
import {BANK} from '../../src/content/quiz/bank.js';
import {idsOf, type Statement} from '../../src/content/statements.js';

it('each fact of the file is said by a sentence of some widget', () => {
  const isStatement = (item: unknown): item is Statement => typeof item === 'object' && item !== null && 'facts' in item;
  const said = [...Object.values(f), ...Object.values(d.about).flat(), d.nurses, d.nttHousehold, ...BANK.map(({why}) => why)].filter(isStatement);
  const used = new Set(said.flatMap(idsOf));
  assert.deepEqual(currentFacts().facts.map(({id}) => id).filter((id) => !used.has(id)), []);
});
