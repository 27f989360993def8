import type {Browser} from 'playwright-core';
import {currentLists} from '../../src/cli/lists.js';
import {packed} from './host.js';
import {percentile, table, verdict} from './numbers.js';
import {bundle} from './search/bundle.js';
import {ask, ready, type Files} from './search/measure.js';
import {MISTAKES, grown, hostile, queries, seeded} from './search/rows.js';
import {wrongVerdicts} from './search/safety.js';

/* What looking a company up costs: our own code beside three libraries, on the same rows with the same mistakes. */

const SIZES = [524, 10_000, 20_000];
const PER_KIND = 40;
const SHOWN = 5;
const SLOWNESS = 6;
const PAGES = 5;
const HOSTILE = 500;
const SEED = 2026;
const ENGINES: [name: string, title: string][] = [
  ['ours', 'ours'],
  ['minisearch', 'MiniSearch'],
  ['minisearch-key', 'MiniSearch with our key'],
  ['ufuzzy', 'uFuzzy'],
  ['fuse', 'Fuse.js'],
];
const ms = (value: number): string => value.toFixed(2);

/** Measures, and prints two kinds of tables. */
export async function search(browser: Browser): Promise<void> {
  const {registry, sanctions} = currentLists();
  const [realNames, realNumbers] = [registry.names, registry.numbers].map((column) => column.split('\n'));
  const scripts = await Promise.all(ENGINES.map(async ([name, title]) => ({title, script: await bundle(name)})));
  const ours = scripts[0].script;

  const lists = SIZES.map((size) => {
    const {names, numbers} = grown(realNames, realNumbers, size, seeded(SEED));
    const files: Files = {registry: {...registry, names: names.join('\n'), numbers: numbers.join('\n')}, sanctions};
    return {size, files, asked: queries(names, PER_KIND, seeded(SEED))};
  });

  const budgets: (string | number)[][] = [['ours, in Chromium', 'measured', 'at most', '']];
  const budget = (what: string, value: number, most: number | '' = ''): void => void budgets.push([what, ms(value), most, most === '' ? '' : verdict(value, most)]);

  for (const {size, files, asked} of lists) {
    const rows: (string | number)[][] = [];
    for (const {title, script} of scripts) {
      const {least} = await ready(browser, script, files, 1, 1);
      const {first, times, found} = await ask(browser, script, files, asked.map(({typed}) => typed));
      const recall = (most: number): string[] =>
        Object.keys(MISTAKES).map((kind) => {
          const hits = asked.filter((each, at) => each.kind === kind && found[at].slice(0, most).includes(each.name));
          return `${Math.round((100 * hits.length) / PER_KIND)} %`;
        });
      rows.push([title, packed(script).length, ms(least), ms(percentile(times, 0.5)), ms(percentile(times, 0.95)), ...recall(SHOWN)]);
      if (script !== ours) continue;
      // Ours shows a whole family of names that share a part, also where it has more members than five.
      rows.push(['  all that it shows', '', '', '', '', ...recall(Infinity)]);
      if (size !== SIZES[1]) continue;
      budget(`query among ${size} names, 95th percentile, ms`, percentile(times, 0.95), 2.5);
      budget('  the same on a page that has only just come', percentile(first, 0.95), 2.5);
    }
    console.log(`\nLookup among ${size} names${size > SIZES[0] ? ` (${SIZES[0]} real ones, the others made of their words)` : ''}; ${PER_KIND} queries a mistake; CPU as it is; the least of several runs\n`);
    table([['', 'bytes', 'ready, ms', 'query p50, ms', 'p95, ms', ...Object.keys(MISTAKES)], ...rows]);
  }

  const [real, , large] = lists;
  // A pause of the slowed-down processor is longer than the work, so that it is measured at full speed.
  budget(`the ${SIZES[0]} names ready, CPU ${SLOWNESS}x slower (${SLOWNESS} times the time at full speed), ms`, SLOWNESS * (await ready(browser, ours, real.files, 1, PAGES)).least, 10);
  budget('  the first time on a fresh page, as seen', (await ready(browser, ours, real.files, SLOWNESS, PAGES)).first, 10);
  const many = await ready(browser, ours, large.files, 1, PAGES);
  budget(`${SIZES[2]} names ready, ms`, many.least, 120);
  budget('  the first time on a fresh page', many.first, 120);
  budget('  its longest slice then', many.slice, 50);
  const blocked = await ask(browser, ours, lists[1].files, hostile(HOSTILE, seeded(SEED)));
  budget(`${HOSTILE} hostile texts among ${SIZES[1]} names, the slowest, ms`, Math.max(...blocked.times), 50);
  const {wrong, tried} = await wrongVerdicts({registry, sanctions}, seeded(SEED));
  budgets.push([`a verdict for a name two letters away (${tried} names of the real list)`, wrong, 0, verdict(wrong, 0)]);

  console.log('\nThe lookup and its budgets\n');
  table(budgets);
}
