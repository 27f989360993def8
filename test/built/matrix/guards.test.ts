import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {isContacts} from '../../../src/data/contacts.js';
import {isFacts} from '../../../src/data/facts.js';
import {isRegistry} from '../../../src/data/registry.js';
import {isSanctions} from '../../../src/data/sanctions.js';
import {FILES} from '../../matrix/files.js';

/* The rows of data files, one file and its guard at a time: on a page, one that is refused hides another that is not. */

const GUARDS: Record<string, (data: unknown) => boolean> = {contacts: isContacts, facts: isFacts, registry: isRegistry, sanctions: isSanctions};
/** Letters of a file that still reaches its guard. */
const LONGEST = 1_000_000;
/** What a file may lack; the day of the facts only words how old they are. */
const OPTIONAL = ['contacts destinations', 'contacts correction', 'facts asOf'];

for (const [name, right] of Object.entries(GUARDS))
  describe(`the guard of ${name}`, () => {
    const file = readFileSync(`dist/web/data/1/${name}.json`, 'utf8');
    for (const row of FILES.filter(({what, make}) => what === 'data' && make)) {
      let data: unknown;
      try {
        const text = String(row.make!(file)).replace(/^\ufeff/, '');
        if (text.length > LONGEST) continue;
        data = JSON.parse(text);
      } catch {
        continue;
      }
      it(`${row.good ? 'lets through' : 'refuses'} a file that ${row.name}`, () => assert.equal(right(data), Boolean(row.good)));
    }

    it('refuses a file that lacks any of its parts, or has another kind of thing there', () => {
      const whole = JSON.parse(file) as Record<string, unknown>;
      for (const part of Object.keys(whole).filter((key) => !OPTIONAL.includes(`${name} ${key}`)))
        // Of a number nothing can be read, and nothing is shown: as good as no facts.
        for (const wrong of part === 'facts' ? [undefined, null] : [undefined, null, 7]) assert.equal(right({...whole, [part]: wrong}), false, `${part}: ${wrong}`);
    });
  });
