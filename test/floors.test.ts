import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';

/** The floors of the house, bottom to top (README.md, Layout). What stands on one line may not import each other sideways. */
const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['assets.ts', 'languages.ts'],
  ['data'],
  ['generated'],
  ['locale.ts'],
  ['content'],
  ['paper', 'partner', 'kit'],
  ['ui'],
  ['elements', 'pages'],
  ['define'],
  ['embed', 'index.ts', 'cli'],
];

const floorOf = (file: string): number => FLOORS.findIndex((names) => names.includes(file.split('/')[1]));
/** Each widget is a room of its own. */
const roomOf = (file: string): string => file.split('/').slice(1, 3).join('/');

const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
const imports = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import|import\() ?['"](\.[^'"]+)['"]/g)].map(([, to]) => ({from, to: normalize(join(dirname(from), to)).replace(/\.js$/, '.ts')})),
);

describe('the floors', () => {
  it('have a place for every file', () => {
    assert.ok(imports.length > 100, 'the imports were not found');
    for (const file of files) assert.notEqual(floorOf(file), -1, `${file} stands on no floor`);
  });

  it('are never left upwards', () => {
    for (const {from, to} of imports.filter((each) => each.to.startsWith('src/'))) assert.ok(floorOf(to) <= floorOf(from), `${from} imports ${to}, which stands above it`);
  });

  it('keep widgets apart: elements never import each other', () => {
    for (const {from, to} of imports.filter((each) => each.from.startsWith('src/elements/') && each.to.startsWith('src/elements/'))) assert.equal(roomOf(to), roomOf(from), `${from} imports ${to}`);
  });

  it('know nothing of the tests, stories and scripts', () => {
    for (const {from, to} of imports) assert.match(to, /^src\//, `${from} imports ${to}`);
  });
});
