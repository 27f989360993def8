import type {Sanctioned, SanctionsFile} from '../../data/sanctions.js';
import {SIMILAR, STEPS, farness, stepBetween, widerStep, type Step} from './compare.js';
import {NIB, nameOf, type Firms, type Listed, type Name} from './firms.js';

/** A company of the list, as shown. */
export interface Firm {
  name: string;
  /** The number on the list; empty where the list has none, or the company is known from a sanction alone. */
  number: string;
}

/** A company that the reader may have meant. Picking it asks for that name. */
export interface Choice extends Firm {
  step: Step | 'similar';
}

/** How many similar names are shown. */
const MOST_SIMILAR = 5;

/** Whether a step means the very same company. */
export const identity = (step?: Step | 'similar'): step is 'same' | 'spelling' => step === 'same' || step === 'spelling';
export const firmOf = ({name, number}: Firm): Firm => ({name, number});
const namesOf = ({name, aliases = []}: Sanctioned): Name[] => [name, ...aliases].map(nameOf);

/** A sanctioned company that a typed name may mean. */
export interface Met {
  sanctioned: Sanctioned;
  step: Step | 'similar';
}

/** Sanctioned companies that a name may mean, nearest first. */
export function sanctionsFor(name: Name, sanctions?: SanctionsFile): Met[] {
  return (sanctions?.firms ?? [])
    .flatMap((sanctioned) => {
      const steps = namesOf(sanctioned).flatMap((each) => widerStep(name, each) ?? []);
      const step = STEPS.find((each) => steps.includes(each));
      return step ? [{sanctioned, step}] : [];
    })
    .sort((a, b) => STEPS.indexOf(a.step as Step) - STEPS.indexOf(b.step as Step));
}

/** Sanctions of a company itself: by its name, or by its number where the decision gives one. */
export const sanctionsOn = ({name, number}: Firm, sanctions: SanctionsFile): Met[] =>
  sanctionsFor(nameOf(name), sanctions)
    .filter(({step}) => identity(step))
    .concat(sanctions.firms.filter((each) => each.number && number.slice(0, NIB) === each.number.slice(0, NIB)).map((sanctioned) => ({sanctioned, step: 'same'})));

/** Each company once: the list holds some twice under one number. */
export const once = <T extends Firm>(firms: T[]): T[] => {
  const seen = new Set<string>();
  return firms.filter(({name, number}) => {
    const id = number.slice(0, NIB) || name;
    return !seen.has(id) && Boolean(seen.add(id));
  });
};

/** Companies of the list that are near, in the order of the steps; far ones only by their letters. */
export function near(name: Name, list: Firms): Choice[] {
  const found: (Choice & {far: number})[] = [];
  for (const other of list.all) {
    const step = stepBetween(name, other);
    const far = step ? STEPS.indexOf(step) - STEPS.length : farness(name, other);
    if (far <= SIMILAR) found.push({...firmOf(other), step: step ?? 'similar', far});
  }
  found.sort((a, b) => a.far - b.far);
  // Every member of a family is shown; where there is none, the nearest of what is only similar.
  const family = found.filter(({step}) => step !== 'similar');
  return once(family.length ? family : found).slice(0, family.length || MOST_SIMILAR);
}

/** Sanctioned companies first, then the others, each company once. */
export function merge(met: Met[], others: Choice[], list: Firms): Choice[] {
  const first = met.map(({sanctioned, step}): Choice => {
    const number = sanctioned.number ?? identical(list, nameOf(sanctioned.name)).found[0]?.number ?? '';
    return {name: sanctioned.name, number, step};
  });
  const keys = new Set(first.map(({name}) => nameOf(name).fold));
  return [...first, ...others.filter(({name}) => !keys.has(nameOf(name).fold))];
}

/** Sanctioned companies with similar letters, nearest first: never shown behind another company that is only similar. */
export const similarSanctions = (name: Name, {firms}: SanctionsFile): Met[] =>
  firms
    .map((sanctioned) => ({sanctioned, step: 'similar' as const, far: Math.min(...namesOf(sanctioned).map((other) => farness(name, other)))}))
    .filter(({far}) => far <= SIMILAR)
    .sort((a, b) => a.far - b.far);

/** Companies of the list with this very name, or with another spelling of it. */
export function identical({byKey, byFold}: Firms, {key, fold}: Name): {found: Listed[]; by: 'same' | 'spelling'} {
  const found = byKey.get(key);
  return found ? {found, by: 'same'} : {found: byFold.get(fold) ?? [], by: 'spelling'};
}
