import type {Sanctioned, SanctionsFile} from '../../data/sanctions.js';
import {STEPS, farnessFrom, spelt, stepBetween, widerStep, type Step} from './compare.js';
import {nameOf, nibOf, type Firms, type Listed, type Name, type Worded} from './firms.js';

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
const forms = new WeakMap<Sanctioned, Worded[]>();
/** A sanctioned company's names, which are compared with every text that is asked. */
const namesOf = (firm: Sanctioned): Worded[] => {
  if (!forms.has(firm)) forms.set(firm, [firm.name, ...(firm.aliases ?? [])].map(nameOf));
  return forms.get(firm)!;
};

/** A sanctioned company that a typed name may mean. */
export interface Met {
  sanctioned: Sanctioned;
  step: Step | 'similar';
}

/** Sanctioned companies that a name may mean, nearest first. */
export function sanctionsFor(name: Worded, sanctions?: SanctionsFile): Met[] {
  return (sanctions?.firms ?? [])
    .flatMap((sanctioned) => {
      const steps = namesOf(sanctioned).flatMap((each) => widerStep(name, each) ?? []);
      const step = STEPS.find((each) => steps.includes(each));
      return step ? [{sanctioned, step}] : [];
    })
    .sort((a, b) => STEPS.indexOf(a.step as Step) - STEPS.indexOf(b.step as Step));
}

/** Sanctions whose decision gives a NIB that stands in one of the numbers. */
export const sanctionsUnder = (numbers: readonly string[], {firms}: SanctionsFile): Met[] =>
  firms.filter((each) => numbers.some((digits) => digits.includes(nibOf(each)))).map((sanctioned) => ({sanctioned, step: 'same'}));

/** Sanctions of a company itself: by its name, or by its number where the decision gives one. */
export const sanctionsOn = (firm: Firm, sanctions: SanctionsFile): Met[] =>
  sanctionsFor(nameOf(firm.name), sanctions)
    .filter(({step}) => identity(step))
    .concat(sanctionsUnder([firm.number], sanctions));

/** Each company once: the list holds some twice under one number. */
export const once = <T extends Firm>(firms: T[]): T[] => {
  const seen = new Set<string>();
  return firms.filter(({name, number}) => {
    const id = number ? nibOf({number}) : name;
    return !seen.has(id) && Boolean(seen.add(id));
  });
};

/** The companies whose letters differ least, where no name is near in any other way. */
function similar(name: Name, {all}: Firms): Choice[] {
  const farness = farnessFrom(name);
  let best: (Choice & {far: number})[] = [];
  for (const firm of all) {
    const far = farness(firm, best[MOST_SIMILAR - 1]?.far);
    if (far !== undefined) best = once([...best, {...firm, far, step: 'similar' as const}].sort((a, b) => a.far - b.far)).slice(0, MOST_SIMILAR);
  }
  return best;
}

/** Companies of the list that are near, in the order of the steps: every member of a family; far ones only by their letters. */
export function near(name: Worded, list: Firms): Choice[] {
  const family: (Firm & {step: Step})[] = [];
  // No letters stand at the beginning of every name.
  if (!name.key) return family;
  for (const other of list.all) {
    const step = stepBetween(name, other);
    if (step) family.push({...other, step});
  }
  return family.length ? once(family.sort((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step))) : similar(name, list);
}

/** Sanctioned companies first, then the others, each company once. */
export function merge(met: Met[], others: Choice[], list: Firms): Choice[] {
  const first = met.map(({sanctioned, step}): Choice => {
    const number = sanctioned.number ?? identical(list, nameOf(sanctioned.name)).found[0]?.number ?? '';
    return {name: sanctioned.name, number, step};
  });
  const folds = first.map(({name}) => nameOf(name).fold);
  const same = new Set(folds.flatMap((fold) => list.all.filter((other) => other.fold === fold)).map(({name}) => name));
  return [...first, ...others.filter(({name}) => !same.has(name))];
}

/** Sanctioned companies with similar letters, nearest first: never shown behind another company that is only similar. */
export function similarSanctions(name: Name, {firms}: SanctionsFile): Met[] {
  const farness = farnessFrom(name);
  return firms
    .map((sanctioned) => ({sanctioned, step: 'similar' as const, far: Math.min(...namesOf(sanctioned).map((other) => farness(other) ?? 1))}))
    .filter(({far}) => far < 1)
    .sort((a, b) => a.far - b.far);
}

/** Companies of the list with this very name, or with another spelling of it. */
export function identical({all}: Firms, name: Name): {found: Listed[]; by: 'same' | 'spelling'} {
  const found = all.filter(({key}) => key === name.key);
  return found.length ? {found, by: 'same'} : {found: all.filter((other) => spelt(other, name)), by: 'spelling'};
}
