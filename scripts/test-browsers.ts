import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {runBuilt} from './engines/built.js';
import {ENGINES, type Engine} from './engines/engines.js';
import {elements} from './engines/elements.js';
import {open} from './engines/open.js';
import {table, versionOf, type Row} from './engines/table.js';
import {emptyTally, sum} from './engines/tally.js';

/*
 * The element tests and the built files in every engine, new and old, as a table.
 *   npm run test:browsers                    builds first, where nothing is built
 *   npm run test:browsers -- firefox webkit  these alone
 */

const asked = process.argv.slice(2);
const unknown = asked.filter((key) => !ENGINES.some((each) => each.key === key));
if (unknown.length) {
  console.error(`Not known: ${unknown.join(', ')}. Engines: ${ENGINES.map(({key}) => key).join(', ')}.`);
  process.exit(1);
}
if (!existsSync('dist/web/1/sri.json')) await import('./build.js');

async function run(engine: Engine): Promise<Row> {
  const began = Date.now();
  console.log(`\n— ${engine.name}`);
  const row: Row = {name: engine.name, version: '?', built: emptyTally(), seconds: 0};
  try {
    engine.find();
    const {results, agent} = await runBuilt((url) => open(engine, url), Boolean(engine.words));
    row.version = versionOf(agent);
    for (const {name, failed} of results) {
      if (!failed) row.built.passed++;
      else {
        row.built.failed++;
        console.log(`not kept: ${name}\n  ${failed}`);
      }
    }
    if (engine.elements) row.elements = await elements(engine);
    for (const each of row.elements?.skipped ?? []) console.log(`skipped: ${each}`);
  } catch (error) {
    // An engine that cannot be had is a failure, never a silence.
    console.error((error as Error).message);
    row.built.failed++;
  }
  row.seconds = Math.round((Date.now() - began) / 1000);
  return row;
}

const rows: Row[] = [];
for (const engine of ENGINES.filter(({key}) => !asked.length || asked.includes(key))) rows.push(await run(engine));

console.log(`\nPassed / failed / skipped:\n${table(rows)}`);
if (!asked.length) {
  // What the documentation says is what the last whole run said.
  const file = 'docs/BROWSERS.md';
  const between = /(<!-- table -->\n)[^]*(\n<!-- end of table -->)/;
  writeFileSync(file, readFileSync(file, 'utf8').replace(between, (_, begin, end) => `${begin}${table(rows)}${end}`));
}
const {passed, failed} = sum(rows.flatMap(({elements: first, built}) => [first ?? emptyTally(), built]));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
