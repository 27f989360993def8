import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentContacts} from '../../src/cli/contacts.js';
import * as elements from '../../src/index.js';
import {COMMON, COUNTRIES, FRAME_HEIGHT, LANGUAGES, OWN, WIDGETS, attributesOf, tagOf, type Attribute, type Widget} from '../../src/kit/widgets.js';
import {CODES} from '../../src/languages.js';

/* The one table of widgets, held against the elements, the data and the documentation. */

const CLASSES: Record<Widget, {properties: Record<string, unknown>}> = {
  'hotline-card': elements.HotlineCard,
  'recruiter-lookup': elements.RecruiterLookup,
  'migration-checklist': elements.MigrationChecklist,
  'rights-quiz': elements.RightsQuiz,
  'pulpit-message': elements.PulpitMessage,
} as never;
const declared = (widget: Widget): string[] => Object.entries(CLASSES[widget].properties as Record<string, {attribute?: string | false; state?: boolean}>).filter(([, {state, attribute}]) => !state && attribute !== false).map(([name, {attribute}]) => attribute || name.toLowerCase());

const api = readFileSync('docs/API.md', 'utf8');
/** Rows of a widget's table: attribute → the words of its values and its default. */
function documented(widget: Widget): Map<string, {values: string; usual: string}> {
  const section = api.split(`## \`<${tagOf(widget)}>\``)[1].split('\n## ')[0];
  const rows = [...section.matchAll(/^\| (`[^|]+`) \| ([^|]+) \| ([^|]+) \|$/gm)];
  return new Map(rows.flatMap(([, names, values, usual]) => names.split(', ').map((name): [string, {values: string; usual: string}] => [name.replace(/`/g, ''), {values, usual: usual.trim()}])));
}
/** Sentences of the documentation that stand for no value. */
const saysNone = (usual: string): boolean => /^(none|all|ours|off|the one)/.test(usual);
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, value]) => value);

describe('the table of widgets', () => {
  it('names the countries of the data, in its order', () => assert.deepEqual([...COUNTRIES], Object.keys(currentContacts().destinations ?? {})));

  it('names the languages that there are', () => assert.deepEqual([...LANGUAGES], [...CODES]));

  for (const widget of WIDGETS) {
    it(`names the attributes that the element declares: ${widget}`, () => assert.deepEqual(Object.keys(attributesOf(widget)).sort(), declared(widget).sort()));

    it(`says what the documentation says: ${widget}`, () => {
      const rows = documented(widget);
      assert.deepEqual([...rows.keys()].sort(), Object.keys(attributesOf(widget)).sort());
      for (const [name, attribute] of Object.entries(attributesOf(widget))) {
        const {values, usual} = rows.get(name)!;
        if (values.trim() === 'as above') continue;
        check(name, attribute, values, usual);
      }
    });

    it(`has a height for its frame: ${widget}`, () => assert.ok(FRAME_HEIGHT[widget] >= 400));
  }

  it('has names that do not meet: one widget’s own attribute is no common one', () => {
    for (const widget of WIDGETS) for (const name of Object.keys(OWN[widget])) assert.ok(!(name in COMMON), name);
  });
});

function check(name: string, attribute: Attribute, values: string, usual: string): void {
  if (attribute.kind === 'choice') assert.deepEqual([...attribute.values].sort(), quoted(values).filter((value) => value !== 'destinations').sort(), name);
  if (attribute.kind === 'number') assert.deepEqual([String(attribute.from), String(attribute.to)], quoted(values), name);
  if (attribute.usual) assert.deepEqual([attribute.usual], quoted(usual), name);
  else assert.ok(saysNone(usual), `${name}: ${usual}`);
}
