import {createHash} from 'node:crypto';
import type {Sentence} from './scan.js';
import {CHECKED, SETTLED, type Unit} from './xliff.js';

/** Whether a sentence is for readers. Those of the partner site, the builder and the plugin are for partners: Indonesian and English alone. */
export const forReaders = ({file}: Pick<Sentence, 'file'>): boolean => !file.startsWith('src/content/kit/') || file.endsWith('/fallback.ts');

export const isCritical = (sentence: Pick<Sentence, 'desc'>): boolean => sentence.desc.startsWith('[critical]');

/** Texts of the notes that come from `from`. */
export const notesOf = ({notes}: Unit, from: string): string[] => notes.filter((each) => each.from === from).map(({text}) => text);

/**
 * Whether a translation has to be read again before it is shown: it was made for another Indonesian sentence (offered to
 * a changed one, or checked against a text that does not stand there any more), or a native speaker found it not good.
 */
export const isStale = (unit: Unit): boolean => unit.target !== undefined && (notesOf(unit, 'offered').length > 0 || notesOf(unit, 'refused').length > 0 || notesOf(unit, 'checked-source').some((text) => text !== unit.source));

/** How far one unit is: what the report counts, and the sheet shows. */
export type Stage = 'missing' | 'draft' | 'checked' | 'final' | 'stale';
export const stageOf = (unit: Unit): Stage =>
  unit.target === undefined ? 'missing' : isStale(unit) ? 'stale' : SETTLED.includes(unit.state) ? 'final' : CHECKED.includes(unit.state) ? 'checked' : 'draft';

/** A short sign of all that a review can change: a sheet made before another review has another one. It begins with a letter: spreadsheets take `12e45678` for a number. */
export const versionOf = (unit: Unit): string =>
  `v${createHash('sha256').update(JSON.stringify([unit.target ?? '', unit.state, notesOf(unit, 'review'), notesOf(unit, 'offered'), notesOf(unit, 'refused')])).digest('hex').slice(0, 8)}`;
