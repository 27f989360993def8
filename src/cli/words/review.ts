import {notesOf, isStale, versionOf} from './state.js';
import {CHECKED, placeholders, type Unit} from './xliff.js';

/** What a reviewer wrote beside one sentence. */
export interface Review {
  /** The new wording; empty: as it stands. `HAPUS`: no translation, Indonesian shows. */
  correction: string;
  /** Would an older aunt understand it the first time? Is it polite? Would you say it aloud? `undefined`: not answered. */
  answers: readonly (boolean | undefined)[];
  /** Who checked, by role and place; never a name. */
  role: string;
  /** Day of the review. */
  date: string;
  note: string;
  /** {@link versionOf} the unit when the sheet was made. */
  version: string;
}

/** What a unit becomes. */
export interface Change {
  /** `undefined`: no translation. */
  target?: string;
  state: string;
  notes: {from: string; text: string}[];
  /** For the person who imports: what happened, in a few words. */
  says: string;
}

/** What comes of a review: nothing, a change, or a sentence why not. `newer`: somebody else reviewed it meanwhile. */
export type Outcome = {kind: 'nothing'} | {kind: 'change'; change: Change} | {kind: 'newer' | 'wrong'; why: string};

const DRAFT = 'needs-review-translation';
export const REMOVE = 'HAPUS';
/** Roles that settle what is law or a number. */
const OFFICE = /^(bp3mi|hukum)\b/i;

/** Writes of placeholders and quotation as the files want them: spreadsheets and phones put other apostrophes. */
export const tidyText = (text: string): string => text.normalize('NFC').replace(/['ꞌ‘`´]/g, '’').replace(/\s+/g, ' ').trim();

const reviewNote = ({date, role}: Review, state: string): string => `${date}; ${role}; ${state}`;

/** The roles that have checked the text as it stands. */
const rolesOf = (unit: Unit): string[] => notesOf(unit, 'review').map((text) => text.split('; ')[1]);

/**
 * Judges one review. A first native speaker makes a sentence `translated`, a second one, of another role, `final`; a
 * role that begins with "BP3MI" or "Hukum" makes a final sentence `signed-off`. A new wording begins again.
 */
export function judge(unit: Unit, review: Review): Outcome {
  const correction = tidyText(review.correction);
  const {answers, role} = review;
  const answered = answers.some((each) => each !== undefined);
  if (!correction && !answered) return {kind: 'nothing'};
  const good = answers.every((each) => each === true);
  const changes = correction !== '' && correction !== unit.target;
  const target = correction === REMOVE ? undefined : correction || unit.target;
  // The same sheet once more: what it asked for stands there already.
  if (notesOf(unit, 'review').some((text) => text.startsWith(`${review.date}; ${role}; `)) && target === unit.target) return {kind: 'nothing'};
  if (review.version !== versionOf(unit)) return {kind: 'newer', why: 'somebody reviewed this sentence after the sheet was made: make a new sheet, and look at it again'};
  if (target === undefined && correction !== REMOVE) return {kind: 'wrong', why: 'there is no translation yet, so there is nothing to answer for: write one, or leave the answers empty'};
  if (target !== undefined && placeholders(target) !== placeholders(unit.source)) return {kind: 'wrong', why: `the wording must hold ${placeholders(unit.source) || 'no placeholder'}, each once, as the Indonesian does: "${target}"`};
  if (answered && answers.includes(undefined)) return {kind: 'wrong', why: 'one of the three questions is not answered: write "ya" or "tidak" to each'};

  const earlier = changes && unit.target !== undefined ? [{from: 'earlier', text: unit.target}] : [];
  const kept = unit.notes.filter(({from}) => !['draft', 'offered', 'refused', 'review', 'checked-source', 'earlier'].includes(from));
  const reviews = changes || isStale(unit) ? [] : unit.notes.filter(({from}) => from === 'review');
  const said = review.note ? [{from: 'reviewer', text: `${review.date}; ${role}; ${review.note}`}] : [];
  const become = (state: string, says: string, extra: Change['notes'] = []): Outcome => ({
    kind: 'change',
    change: {...(target !== undefined && {target}), state: target === undefined ? '' : state, notes: [...kept, ...earlier, ...extra, ...said], says},
  });
  const reviewed = (state: string): Change['notes'] => [...reviews, {from: 'review', text: reviewNote(review, state)}, {from: 'checked-source', text: unit.source}];

  if (target === undefined) return become('', 'removed; Indonesian shows', [{from: 'review', text: reviewNote(review, 'removed')}]);
  if (!good) {
    const told = {from: 'review', text: reviewNote(review, DRAFT)};
    if (!answered) return become(DRAFT, 'new wording, the three questions are open', [{from: 'draft', text: `wording of ${role}, ${review.date}; the three questions are open`}, told]);
    // Found wanting by somebody who speaks the language: it is kept for the next reviewer, and not shown.
    return become(DRAFT, 'not good: kept, and not shown', [...unit.notes.filter(({from}) => from === 'draft' && !changes), {from: 'refused', text: `${role}, ${review.date}`}, told]);
  }
  const before = changes || isStale(unit) ? [] : rolesOf({...unit, notes: reviews});
  if (!changes && CHECKED.includes(unit.state)) {
    if (OFFICE.test(role)) return unit.state === 'translated' ? {kind: 'wrong', why: 'a second native speaker must check it before BP3MI or a lawyer does'} : become('signed-off', 'signed off', reviewed('signed-off'));
    if (before.includes(role)) return {kind: 'wrong', why: `"${role}" has checked this sentence before: a second speaker is somebody else. If it is, say so in the role, such as "guru 2, Atambua"`};
    return unit.state === 'translated' ? become('final', 'final: a second speaker agrees', reviewed('final')) : become(unit.state, 'checked once more', reviewed(unit.state));
  }
  if (OFFICE.test(role)) return {kind: 'wrong', why: 'native speakers check a sentence before BP3MI or a lawyer does'};
  return become('translated', changes ? 'checked, with a new wording' : 'checked', reviewed('translated'));
}
