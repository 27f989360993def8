import {readFileSync} from 'node:fs';
import {destinationsSchema, factsSchema, type Facts} from '../data/facts.schema.js';
import type {Basis, FactsFile} from '../data/facts.js';
import type {Destination, DestinationStatus} from '../data/destinations.js';
import {calendarSchema, type CalendarFile} from '../data/pulpit.schema.js';
import {retiredSchema, type Retired} from '../data/quiz.schema.js';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8')) as unknown;

/** The facts as a steward keeps them, checked. A fact of low confidence stops the build: it may not be shown. */
export function currentFacts(): Facts {
  const facts = factsSchema.parse(read('facts'));
  const low = facts.facts.filter(({confidence}) => confidence === 'low').map(({id}) => id);
  if (low.length) throw new Error(`src/data/facts.json: ${low.join(', ')}: a fact of low confidence is not shown. Take it out.`);
  return facts;
}

/** The state of each destination, checked. */
export const currentDestinations = (): Record<Destination, DestinationStatus> => destinationsSchema.parse(read('destinations')) as Record<Destination, DestinationStatus>;

/** The scenarios of the quiz that are not asked any more, checked. */
export const retiredScenarios = (): Retired => retiredSchema.parse(read('quiz-retired'));

/** Which pulpit message is read on which Sunday, checked. */
export const currentCalendar = (): CalendarFile => calendarSchema.parse(read('pulpit-calendar'));

/** The least age of the law, as its fact says it: messages take the number from there. */
export function adultAge({facts}: Facts): number {
  const numbers = facts.find(({id}) => id === 'syarat-umur-18')?.statement.match(/\d+/g);
  if (numbers?.length !== 1) throw new Error('src/data/facts.json: syarat-umur-18 must name one number, the least age.');
  return Number(numbers[0]);
}

/** `data/1/facts.json`: what readers fetch of the facts. */
export function publicFacts({asOf, facts}: Facts): FactsFile {
  const rows = facts.map(({id, citation, source: {name, url, secondHand}, sourceDate: date}): [string, Basis] => [id, {citation, name, url, date, ...(secondHand && {secondHand})}]);
  return {schema: 1, asOf, facts: Object.fromEntries(rows)};
}
