import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';

/* Our scripts carry a Lit without what nothing of ours uses (`scripts/lean-lit.ts`); whoever begins to use it is told here. */

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts') && !name.startsWith('generated')).map((name): [string, string] => [name, readFileSync(`src/${name}`, 'utf8')]);
const properties = (text: string): string[] => [...text.matchAll(/[Pp]roperties = (\{(?:[^{}]|\{[^{}]*\})*\})/g)].map(([, body]) => body);

describe('Lit inside our scripts', () => {
  it('is asked for no template of SVG or MathML, no initializer and no decorator', () => {
    for (const [name, text] of sources) assert.doesNotMatch(text, /\b(svg|mathml)`|addInitializer|lit\/decorators/, name);
  });
  it('has only properties that are text and are not written back', () => {
    const found = sources.flatMap(([name, text]) => properties(text).map((body) => [name, body]));
    assert.ok(found.length >= 6, 'the properties of five widgets and of the frame');
    for (const [name, body] of found) assert.doesNotMatch(body, /type:|reflect|converter|useDefault/, name);
  });
  it('is the whole one nowhere in what is served', () => {
    for (const file of readdirSync('dist/web/1').filter((each) => each.endsWith('.js'))) assert.doesNotMatch(readFileSync(`dist/web/1/${file}`, 'utf8'), /PolyfillSupport|litPropertyMetadata/, file);
  });
});
