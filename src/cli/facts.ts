import {destinationsSchema, factsSchema, type Facts} from '../data/facts.schema.js';
import type {Basis, FactsFile} from '../data/facts.js';
import type {Destination, DestinationStatus} from '../data/destinations.js';
import {calendarSchema, type CalendarFile} from '../data/pulpit.schema.js';
import {retiredSchema, type Retired} from '../data/quiz.schema.js';
import {readChecked} from './checked.js';

/** The folder of the sources' own data. */
const OWN = 'src/data';

/** The facts as a steward keeps them, checked. A fact of low confidence stops the build: it may not be shown. */
export function currentFacts(folder = OWN): Facts {
  const facts = readChecked(`${folder}/facts.json`, factsSchema);
  const low = facts.facts.filter(({confidence}) => confidence === 'low').map(({id}) => id);
  if (low.length) throw new Error(`${folder}/facts.json: ${low.join(', ')}: a fact of low confidence is not shown. Take it out.`);
  return facts;
}

/** The state of each destination, checked. */
export const currentDestinations = (folder = OWN): Record<Destination, DestinationStatus> => readChecked(`${folder}/destinations.json`, destinationsSchema) as Record<Destination, DestinationStatus>;

/** The scenarios of the quiz that are not asked any more, checked. */
export const retiredScenarios = (folder = OWN): Retired => readChecked(`${folder}/quiz-retired.json`, retiredSchema);

/** Which pulpit message is read on which Sunday, checked. */
export const currentCalendar = (folder = OWN): CalendarFile => readChecked(`${folder}/pulpit-calendar.json`, calendarSchema);

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
