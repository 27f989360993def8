import type {Contacts} from '../data/contacts.js';
import type {Steward} from '../data/contacts.schema.js';
import type {Destination, DestinationStatus} from '../data/destinations.js';
import type {Facts} from '../data/facts.schema.js';
import type {CalendarFile} from '../data/pulpit.schema.js';
import type {Retired} from '../data/quiz.schema.js';
import type {RegistryFile} from '../data/registry.js';
import type {SanctionsFile} from '../data/sanctions.js';
import {currentContacts, currentSteward} from './contacts.js';
import {currentCalendar, currentDestinations, currentFacts, retiredScenarios} from './facts.js';
import {Refusal} from './import/refusal.js';
import {currentLists} from './lists.js';

/** All that a steward keeps, checked: what a build and a publishing are made of. */
export interface Data {
  contacts: Contacts;
  steward: Steward;
  facts: Facts;
  destinations: Record<Destination, DestinationStatus>;
  retired: Retired;
  calendar: CalendarFile;
  lists: {registry: RegistryFile; sanctions: SanctionsFile};
}

/** Every file of a data folder, and how it is read. */
const READ: {[Part in keyof Data]: (folder: string) => Data[Part]} = {
  contacts: currentContacts,
  steward: currentSteward,
  facts: currentFacts,
  destinations: currentDestinations,
  retired: retiredScenarios,
  calendar: currentCalendar,
  lists: currentLists,
};

/** Reads and checks a whole data folder. @throws {Refusal} with the mistakes of every file */
export function readData(folder = 'src/data'): Data {
  const problems = new Set<string>();
  const parts = Object.entries(READ).map(([part, read]) => {
    try {
      return [part, read(folder)];
    } catch (error) {
      for (const problem of error instanceof Refusal ? error.problems : [(error as Error).message]) problems.add(problem);
      return [part, undefined];
    }
  });
  if (problems.size) throw new Refusal(...problems);
  return Object.fromEntries(parts) as Data;
}
