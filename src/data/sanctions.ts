import {isDay, type Day} from '../base/dates.js';
import {isSource, type ListSource} from './registry.js';

/**
 * What a decision did, in the words of the regulation (Permen P2MI 4/2025), never of a headline. `penghentian`: a stop,
 * where the source does not say whether of a part of the work or of all ("sebagian atau seluruh").
 */
export const SANCTION_EVENTS = ['penghentian', 'penghentian-sebagian', 'penghentian-seluruh', 'pencabutan', 'pengakhiran'] as const;

/** One decision about a company. `until`: the end of a stop, where it was said. */
export interface SanctionEvent {
  event: (typeof SANCTION_EVENTS)[number];
  /** Name and number of the decision, as reported. */
  decision?: string;
  from?: Day;
  until?: Day;
  /** `YYYY-MM-DD`, or as much of it as the source says. */
  sourceDate: string;
  source: ListSource;
}

/** A company and what was decided about it, oldest first. */
export interface Sanctioned {
  name: string;
  /** Other writings of the name in the sources. */
  aliases?: string[];
  number?: string;
  events: SanctionEvent[];
}

/** `data/1/sanctions.json`. Never complete: what is not in it may still be sanctioned. */
export interface SanctionsFile {
  schema: 1;
  asOf: Day;
  firms: Sanctioned[];
}

/** `stopped`: a stop without news of its end, whatever its term; `ended`: the ministry ended it. */
export type SanctionState = 'stopped' | 'revoked' | 'ended';

/** What counts of a company's events: the newest one that changes its state. */
export function sanctionOf({events}: Sanctioned): {state: SanctionState; event: SanctionEvent} {
  const event = events[events.length - 1];
  if (event.event === 'pengakhiran') return {state: 'ended', event};
  // A revocation is said only with its decision; without one it stays a stop.
  return {state: event.event === 'pencabutan' && event.decision && !event.source.secondHand ? 'revoked' : 'stopped', event};
}

/** Whether fetched data has the shape of {@link SanctionsFile}; small and written by hand, for readers' phones. */
export function isSanctions(data: unknown): data is SanctionsFile {
  try {
    const {schema, asOf, firms} = data as SanctionsFile;
    return (
      schema === 1 &&
      isDay(asOf) &&
      firms.every(
        ({name, aliases = [], number = name, events}) =>
          [name, number, ...aliases].every((each) => each && typeof each === 'string') &&
          Array.isArray(aliases) &&
          events.length > 0 &&
          events.every(
            ({event, decision = name, from = asOf, until = asOf, sourceDate, source}) =>
              SANCTION_EVENTS.includes(event) && typeof decision === 'string' && isDay(from) && isDay(until) && /^\d{4}(-\d\d){0,2}$/.test(sourceDate) && isSource(source),
          ),
      )
    );
  } catch {
    return false;
  }
}
