import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {now} from '../../base/clock.js';
import {dayOf, daysLater, isDay} from '../../base/dates.js';
import {Refusal} from '../import/refusal.js';
import {faultsOf} from './check-terms.js';
import {TARGETS} from './compile.js';
import {renewTable} from './report.js';
import {judge, type Change, type Review} from './review.js';
import {ANSWERS, COLUMNS} from './sheet/columns.js';
import {readSheet, type SentRow} from './sheet/read.js';
import {NO, YES} from './sheet/says.js';
import {readUnits, readXml, setNotes, setTarget, toXml, unitsById, type Unit} from './xliff.js';

/** What came of a sheet. */
export interface Imported {
  changed: {row: number; id: string; source: string; before?: string; change: Change}[];
  /** Rows that were left as they are, since somebody reviewed them after the sheet was made. */
  newer: {row: number; source: string; why: string}[];
}

/** Five digits in a row, also with signs between: a telephone number. */
const NUMBER = /\d(?:[ .-]?\d){4}/;

/** Day 0 of a spreadsheet's own count. */
const SHEET_BEGAN = '1899-12-30';
/** A day as it may come back: 2026-11-25, as a spreadsheet in Indonesia writes it, 25/11/2026, or as it counts days, 46351. */
const dayFrom = (text: string): string => (/^\d{5}$/.test(text) ? daysLater(SHEET_BEGAN, Number(text)) : text).replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The one value that a column has, for rows that left it empty: who checks a whole sheet writes it once. */
function usual(rows: readonly SentRow[], column: 'role' | 'date'): string {
  const all = [...new Set(rows.map(({cells}) => cells[column]).filter(Boolean))];
  return all.length === 1 ? all[0] : '';
}

/** @throws with what is wrong with the row itself */
function reviewOf({cells}: SentRow, role: string, date: string): Review {
  const answer = (text: string): boolean | undefined => {
    const said = text.toLowerCase();
    if (!said) return undefined;
    if (said === YES || said === 'y') return true;
    if (said === NO || said === 't') return false;
    throw new Error(`"${text}" is no answer: write "${YES}" or "${NO}"`);
  };
  const review = {correction: cells.correction, answers: ANSWERS.map((name) => answer(cells[name])), role: (cells.role || role).replaceAll(';', ','), date: dayFrom(cells.date || date), note: cells.note, version: cells.version};
  if (!review.correction && review.answers.every((each) => each === undefined)) return review;
  if (!review.role) throw new Error(`"${COLUMNS.role.heading}" is empty: who checked it, by role and place, such as "guru SD, Atambua"`);
  if (NUMBER.test(review.role) || NUMBER.test(review.note)) throw new Error('a telephone number stands in the role or the note: take it out, nobody’s number is kept here');
  if (!isDay(review.date) || daysLater(review.date, 0) !== review.date || review.date > dayOf(now())) throw new Error(`"${COLUMNS.date.heading}" is ${review.date ? `"${review.date}"` : 'empty'}: write the day of the review as 2026-11-25, not later than today`);
  return review;
}

/**
 * Takes a sheet back into a language file. Nothing is written where any row is damaged: rows that were sorted apart
 * would put one sentence's words under another.
 *
 * @throws {Refusal} with a sentence for every damaged row
 */
export function take(rows: readonly SentRow[], units: readonly Unit[]): Imported {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const problems: string[] = [];
  const made: Imported = {changed: [], newer: []};
  const seen = new Set<string>();
  const [role, date] = [usual(rows, 'role'), usual(rows, 'date')];
  for (const sent of rows) {
    const {row, cells} = sent;
    const wrong = (why: string): void => void problems.push(`row ${row}: ${why}.`);
    const unit = known.get(cells.id);
    if (!unit) wrong(cells.id ? `the code "${cells.id}" is unknown: the Indonesian sentence has changed since, or the cell was changed. Make a new sheet and copy this row's answers` : 'the code is missing: copy the row from a new sheet');
    else if (unit.source.replace(/\s+/g, ' ') !== cells.source.replace(/\s+/g, ' ')) wrong(`the code belongs to "${unit.source}", and beside it stands "${cells.source}": columns were sorted apart, or the Indonesian was changed`);
    else if (seen.has(unit.id)) wrong('the same sentence stands above: keep one of the two rows');
    else
      try {
        seen.add(unit.id);
        const outcome = judge(unit, reviewOf(sent, role, date));
        if (outcome.kind === 'wrong') wrong(outcome.why);
        if (outcome.kind === 'newer') made.newer.push({row, source: unit.source, why: outcome.why});
        if (outcome.kind === 'change') made.changed.push({row, id: unit.id, source: unit.source, before: unit.target, change: outcome.change});
      } catch (error) {
        wrong((error as Error).message);
      }
  }
  if (problems.length) throw new Refusal(...problems);
  return made;
}

/** Writes what a sheet changed into a language file, whole or not at all. */
export function write(file: string, changed: Imported['changed']): void {
  const document = readXml(file);
  const nodes = unitsById(document);
  for (const {id, change} of changed) {
    const node = nodes.get(id)!;
    setTarget(document, node, change.target, change.state);
    setNotes(document, node, change.notes);
    if (/^(final|signed-off)$/.test(change.state)) node.setAttribute('approved', 'yes');
    else node.removeAttribute('approved');
  }
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, toXml(document));
  try {
    readUnits(file);
  } catch (error) {
    writeFileSync(file, before);
    throw error;
  }
}

/** `words import <language> <sheet>`: 0 taken, 1 refused. */
export async function importSheet([language, file, ...more]: string[], folder = 'locales'): Promise<number> {
  if (!TARGETS.includes(language) || !file || more.length) {
    console.error(`Say which language (${TARGETS.join(', ')}) and which file: words import tet tet.xlsx`);
    return 2;
  }
  const target = `${folder}/${language}.xlf`;
  try {
    if (!existsSync(file)) throw new Refusal(`${file} is not there: is the name right?`);
    const {changed, newer} = take(await readSheet(file), readUnits(target));
    if (changed.length) write(target, changed);
    for (const {row, source, before, change} of changed) console.log(`row ${row}: ${change.says}\n   ${source}\n   ${before ?? '(no translation)'}${change.target === before ? '' : `\n   → ${change.target ?? '(no translation)'}`}`);
    for (const {row, source, why} of newer) console.log(`row ${row}: left as it is: ${why}\n   ${source}`);
    console.log(`${language}: ${changed.length} sentences changed, ${newer.length} left, since a newer review stands there.`);
    if (changed.length && folder === 'locales') {
      renewTable();
      const ids = new Set(changed.map(({id}) => id));
      for (const fault of faultsOf(language, readUnits(target).filter(({id}) => ids.has(id)))) console.log(`term list: ${fault}\n   Is the new word the better one? Write it into locales/terms/${language}.csv: "words terms" names the other sentences then.`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`${file} is not taken, and nothing was changed:\n${error}`);
    return 1;
  }
}
