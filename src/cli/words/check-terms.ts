import {existsSync, writeFileSync} from 'node:fs';
import {TARGETS} from './compile.js';
import {notesOf} from './state.js';
import {readExceptions, readTerms, support, termFaults, unsupported, type Term} from './terms.js';
import {readUnits, readXml, setNotes, toXml, unitsById, type Unit} from './xliff.js';

/** A draft's own note: how sure we are, and what carries it. */
const BARE = /^own draft, confidence [HML]$/;
/** What this command wrote before, to be renewed. */
const MADE = /^(own draft, confidence [HML]); words: .*$/s;

/** Whether a translation is ours and unchecked. What a native speaker wrote needs no list; English is ours, and checked. */
const isOwnDraft = (unit: Unit): boolean => notesOf(unit, 'draft').some((text) => text.startsWith('own draft'));

/** Everything that is wrong with the words of one language, a sentence each. */
export function faultsOf(language: string, units: readonly Unit[], terms: readonly Term[] = readTerms(language), exceptions = readExceptions(language)): string[] {
  const used = units.filter(({target}) => target !== undefined);
  return used.flatMap((unit) => [
    ...termFaults(unit, terms, exceptions),
    ...(isOwnDraft(unit) ? unsupported(unit, terms).map((word) => `"${word}" stands in no list: "${unit.source}" → "${unit.target}"`) : []),
  ]);
}

/** Exceptions that nothing needs any more: the sentence is gone, or says the term as the list does. */
export function idleExceptions(language: string, units: readonly Unit[], terms = readTerms(language), exceptions = readExceptions(language)): string[] {
  return exceptions
    .filter((each) => {
      const unit = units.find(({source}) => source === each.sentence);
      return !unit || !termFaults(unit, terms, exceptions.filter((other) => other !== each)).length;
    })
    .map(({term, sentence}) => `no exception is needed for "${term}" in "${sentence}"`);
}

/** Writes what carries each draft into its note; what a person wrote there stays. */
function renewSupport(language: string, terms: readonly Term[]): number {
  const file = `locales/${language}.xlf`;
  const document = readXml(file);
  const nodes = unitsById(document);
  let renewed = 0;
  for (const unit of readUnits(file)) {
    const [draft] = notesOf(unit, 'draft');
    const confidence = MADE.exec(draft ?? '')?.[1] ?? (BARE.test(draft ?? '') ? draft : undefined);
    const text = confidence && unit.target !== undefined ? `${confidence}; words: ${support(unit, terms)}` : draft;
    if (text === draft) continue;
    setNotes(document, nodes.get(unit.id)!, unit.notes.map((note) => (note.from === 'draft' ? {...note, text} : note)));
    renewed++;
  }
  if (renewed) writeFileSync(file, toXml(document));
  return renewed;
}

/** `words terms`: checks every translation against the lists in `locales/terms/`, and renews what carries each draft. */
export function checkTerms([only]: string[] = []): number {
  if (only && !TARGETS.includes(only)) throw new Error(`"${only}" is no language of ours: ${TARGETS.join(', ')}`);
  let wrong = 0;
  for (const language of only ? [only] : TARGETS) {
    if (!existsSync(`locales/terms/${language}.csv`)) throw new Error(`locales/terms/${language}.csv is missing`);
    const terms = readTerms(language);
    const units = readUnits(`locales/${language}.xlf`);
    const faults = [...faultsOf(language, units, terms), ...idleExceptions(language, units, terms)];
    wrong += faults.length;
    for (const fault of faults) console.error(`${language}: ${fault}`);
    const renewed = renewSupport(language, terms);
    console.log(`${language}: ${terms.length} terms, ${faults.length} faults${renewed ? `, ${renewed} notes renewed` : ''}`);
  }
  return wrong ? 1 : 0;
}
