import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DAMAGES, check, type Damage} from '../../src/kit/check.js';
import {advice} from '../../src/content/kit/check.js';
import {HOSTS} from '../../src/kit/hosts.js';
import {LANGUAGES, WIDGETS} from '../../src/kit/widgets.js';
import {facts, outputs} from '../helpers/kit.js';
import {mangled} from './mangled/index.js';

const found = (code: string): Damage[] => check(code, facts).map(({damage}) => damage);

describe('the check of pasted code', () => {
  for (const {by, code, finds} of mangled) it(`${finds.length ? `names ${finds.join(', ')}` : 'finds nothing wrong'}: ${by}`, () => assert.deepEqual(found(code), finds));

  it('has an example and a way out for every damage', () => {
    const shown = new Set(mangled.flatMap(({finds}) => finds));
    assert.deepEqual(DAMAGES.filter((damage) => !shown.has(damage)), []);
    assert.deepEqual(Object.keys(advice).sort(), [...DAMAGES].sort());
  });

  it('finds nothing wrong with what the builder gives, for every host, widget and language', () => {
    for (const host of [undefined, ...HOSTS])
      for (const lang of LANGUAGES)
        for (const widgets of [...WIDGETS.map((each) => [each]), [...WIDGETS]])
          for (const pinned of [false, true])
            for (const {kind, text} of outputs({host, lang, widgets, pinned, accent: '#123456', values: {'quick-exit': '1', theme: 'dark', 'heading-level': '3', 'rights-quiz.seed': 'Kelas "VI" & <b>'}}))
              if (['script', 'frame', 'address', 'shortcode', 'message'].includes(kind)) assert.deepEqual(found(text), [], `${host} ${lang} ${kind}: ${text}`);
  });

  it('tells the worst first', () => {
    const harms = check('<aman-hotline-card region="x"></aman-hotline-card>', facts).map(({harm}) => harm);
    assert.deepEqual(harms, ['broken', 'risk', 'risk']);
  });
});
