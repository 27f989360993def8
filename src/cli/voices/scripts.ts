import {now} from '../../base/clock.js';
import {dayOf} from '../../base/dates.js';
import {scriptFor, signOf} from '../../data/voices.js';
import {askLines, scripts} from '../../content/voices.js';
import {currentContacts} from '../contacts.js';

/** One text to be read, as it stands today. */
export interface Reading {
  id: string;
  lines: string[];
  sign: string;
}

/** The ten texts with today's number. @throws where there is no number that may be said */
export function readings(): Reading[] {
  const contacts = currentContacts();
  return scripts().map((script) => {
    const lines = scriptFor(script, askLines(), contacts, dayOf(now()));
    if (!lines) throw new Error('There is no number to ask that is fresh enough to be recorded. Run: npm run migrasi-aman -- contacts check');
    return {id: script.id, lines, sign: signOf(lines)};
  });
}

/** Beginning of a recording's name: the message and the sign of its text, `own-papers-3f9c02`. */
export const nameOf = ({id, sign}: Pick<Reading, 'id' | 'sign'>): string => `${id}-${sign}`;
