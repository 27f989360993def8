import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {TARGETS, compile, type Progress} from './compile.js';
import {allSentences, sentencesOf, wordFiles, type Sentence} from './scan.js';
import {forReaders, isCritical, isStale} from './state.js';
import {sync} from './sync.js';
import {readUnits, type Unit} from './xliff.js';

/** Where the counts stand for everybody to read. */
export const COUNTS_IN = 'locales/README.md';
const MARKS = ['<!-- counts: made by "words report", do not edit -->', '<!-- counts end -->'] as const;

/** One line of the report. */
export interface Count {
  language: string;
  /** A widget, a part, or `pages`: what only pages show. */
  place: string;
  progress: Progress;
  /** Sentences that could hurt and stay Indonesian until they are final (in English: until they are there). */
  waiting: number;
}

/** The sentences of each place, for readers. */
export function placesOf(): Record<string, Sentence[]> {
  const places: Record<string, Sentence[]> = Object.fromEntries(wordFiles().map((name) => [name, sentencesOf(name).filter(forReaders)]));
  const known = new Set(Object.values(places).flat().map(({id}) => id));
  return {...places, pages: allSentences().filter((each) => forReaders(each) && !known.has(each.id))};
}

/** The report: a line for each language and place, and one for all sentences of a language, each counted once. */
export function counts(units: Record<string, Unit[]>, places = placesOf()): Count[] {
  const all = [...new Map(Object.values(places).flat().map((each) => [each.id, each])).values()];
  return TARGETS.flatMap((language) =>
    Object.entries({...places, all}).map(([place, sentences]) => {
      const critical = sentences.filter(isCritical);
      const waiting = critical.length - Object.keys(compile(language, critical, units[language]).words).length;
      return {language, place, progress: compile(language, sentences, units[language]).progress, waiting};
    }),
  );
}

/** The same as a table in Markdown. */
export const table = (lines: readonly Count[]): string =>
  [
    '| language | place | sentences | drafts | checked | final | stale | without translation | critical, still Indonesian |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines.map(({language, place, progress: it, waiting}) => `| ${language} | ${place === 'all' ? '**all, each once**' : place} | ${[it.total, it.draft, it.checked, it.final, it.stale, it.missing, waiting].join(' | ')} |`),
  ].join('\n');

/** A text with the table between its marks. */
export function withTable(text: string, made: string): string {
  const [from, to] = MARKS.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`${COUNTS_IN} has lost the lines between which the table stands:\n${MARKS.join('\n')}`);
  return `${text.slice(0, from + MARKS[0].length)}\n${made}\n${text.slice(to)}`;
}

/** Renews the table in `locales/README.md`. */
export function renewTable(made = table(counts(allUnits()))): void {
  if (existsSync(COUNTS_IN)) writeFileSync(COUNTS_IN, withTable(readFileSync(COUNTS_IN, 'utf8'), made));
}

export const allUnits = (): Record<string, Unit[]> => Object.fromEntries(TARGETS.map((language) => [language, readUnits(`locales/${language}.xlf`)]));

/** `words sync`, and what came of it. */
export function syncAndTell(): number {
  const problems = allSentences().filter((each) => each.problem);
  for (const each of problems) console.error(`${each.file}:${each.line}: ${each.problem} ("${each.text}")`);
  if (problems.length) return 1;
  for (const {language, retired, offered} of sync()) {
    console.log(`${language}: ${retired.length} retired, ${offered.length} offered again as drafts`);
    for (const source of retired) console.log(`   retired: ${source}`);
    for (const source of offered) console.log(`   offered: ${source}`);
  }
  renewTable();
  return 0;
}

/** `words report`: the table, and every stale sentence by name; the table in `locales/README.md` is renewed. */
export function report(): number {
  const units = allUnits();
  const made = table(counts(units));
  console.log(made);
  for (const language of TARGETS)
    for (const unit of units[language].filter(isStale)) console.log(`\n${language}: stale, Indonesian shows: "${unit.source}"\n   has the translation of an earlier sentence: "${unit.target}"`);
  renewTable(made);
  return 0;
}
