import type {z} from 'zod';
import {now} from '../base/clock.js';
import {dayOf, daysBetween, type Day} from '../base/dates.js';
import {LIMITS, listAge} from '../data/freshness.js';
import type {RegistryFile} from '../data/registry.js';
import {nameKey, registrySchema} from '../data/registry.schema.js';
import {sanctionOf, type SanctionsFile} from '../data/sanctions.js';
import {sanctionsSchema} from '../data/sanctions.schema.js';
import {readChecked} from './checked.js';
import {sanctions as sanctionsKind} from './import/sanctions.js';
import {readTable} from './import/table.js';

/** Reads and checks a list. @throws {Refusal} with a sentence for every mistake */
export const readList = <List>(file: string, schema: z.ZodType<List>): List => readChecked(file, schema, 'Restore it from the last version, or delete it and import the list.');

/** Both lists as they stand in the sources, checked: what the build writes. */
export const currentLists = (folder = 'src/data'): {registry: RegistryFile; sanctions: SanctionsFile} => ({
  registry: readList(`${folder}/registry.json`, registrySchema),
  sanctions: readList(`${folder}/sanctions.json`, sanctionsSchema),
});

/** How old a list is today, and what that changes. */
function ageLine(list: 'registry' | 'sanctions', asOf: Day, today: Day): string {
  const {notice, expired} = LIMITS[list];
  const says = {
    fresh: 'fresh',
    notice: `old (more than ${notice} days): answers say so`,
    expired: `expired (more than ${expired} days): nothing is "listed" any more, only "was listed"`,
    'dates-only': 'not to be judged: this clock is before the list, or years after it',
  }[listAge(list, asOf, today)];
  return `as of ${asOf}, ${daysBetween(asOf, today)} days old today (${today}): ${says}`;
}

/** `lists check`: what ships of both lists, how old it is, and what is kept back and why. */
export function check(): number {
  const {registry, sanctions} = currentLists();
  const today = dayOf(now());
  const names = registry.names.split('\n');
  const numbers = registry.numbers.split('\n');
  const {source} = registry;
  console.log(`Companies: ${names.length}, ${numbers.filter((each) => !each).length} of them without a number; ${ageLine('registry', registry.asOf, today)}.`);
  console.log(`  ${source.name}, ${source.url}${source.secondHand ? `, second hand${source.copy ? `: read at ${source.copy}` : ''}` : ''}`);

  console.log(`\nSanctions: ${sanctions.firms.length} companies; ${ageLine('sanctions', sanctions.asOf, today)}.`);
  const listed = new Set(names.map(nameKey));
  for (const firm of sanctions.firms) {
    const {state, event} = sanctionOf(firm);
    const over = state === 'stopped' && event.until && event.until < today ? `, term over since ${event.until}, no news of its end` : '';
    console.log(`  ${firm.name}: ${state}${over}${listed.has(nameKey(firm.name)) ? '; on the list of companies' : ''} (${event.source.name}${event.source.secondHand ? ', a copy' : ''}, ${event.sourceDate})`);
  }
  console.log('\nKept in src/data/steward/sanctions.csv and not shown:');
  for (const {row, cells} of readTable('src/data/steward/sanctions.csv', sanctionsKind.columns)) if (cells.withheld) console.log(`  row ${row}, ${cells.name} (${cells.event}): ${cells.withheld}`);
  return 0;
}
