import {currentLists} from '../../src/cli/lists.js';
import type {RegistryFile} from '../../src/data/registry.js';
import {sanctionOf, type Sanctioned, type SanctionsFile} from '../../src/data/sanctions.js';
import {answerTo, type Answer} from '../../src/elements/recruiter-lookup/answer.js';
import {nameOf, readFirms} from '../../src/elements/recruiter-lookup/firms.js';

/* The lists that ship, asked as a reader asks them. */

export const {registry, sanctions} = currentLists();
export const firms = await readFirms(registry);
/** Days after that of the shipped list. */
export const daysLater = (days: number): string => new Date(Date.parse(registry.asOf) + days * 864e5).toISOString().slice(0, 10);
/** A day on which the shipped list is old, but not expired. */
export const DAY = daysLater(68);

export const ask = (text: string, today = DAY): Answer => answerTo(text, {firms, registryAsOf: registry.asOf, sanctions}, today);
export const offered = (text: string): string[] => (ask(text).choices ?? []).map(({name}) => name);

/** An answer in a few words: `listed GASINDO BUALA SARI`, `question Putri Samawa Mandiri`, `unknown`. */
export function brief(text: string, today = DAY): string {
  const {kind, firms, choices, history} = ask(text, today);
  return [kind, firms?.map(({name}) => name).join(' & ') ?? choices?.[0].name, history && '(ended)'].filter(Boolean).join(' ');
}

const stateOf = new Map(sanctions.firms.map((firm) => [nameOf(firm.name).fold, sanctionOf(firm).state]));

/** What a listed company's own name must be answered with. */
export function verdictOf(name: string): string {
  const state = stateOf.get(nameOf(name).fold);
  return state === undefined ? `listed ${name}` : state === 'ended' ? `listed ${name} (ended)` : `${state} ${name}`;
}

/** A small list of invented companies, and sanctions for it. */
export async function askOf(rows: [name: string, number: string][], stops: Sanctioned[] = []): Promise<(text: string, today?: string) => Answer> {
  const file: RegistryFile = {...registry, names: rows.map(([name]) => name).join('\n'), numbers: rows.map(([, number]) => number).join('\n')};
  const list: SanctionsFile = {...sanctions, firms: stops};
  const lists = {firms: await readFirms(file), registryAsOf: file.asOf, sanctions: list};
  return (text, today = DAY) => answerTo(text, lists, today);
}

export {seeded} from '../../scripts/bench/search/rows.js';
