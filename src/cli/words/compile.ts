import {mkdirSync, writeFileSync} from 'node:fs';
import {sentencesOf, wordFiles, type Sentence} from './scan.js';
import {CHECKED, SETTLED, readUnits, type Unit} from './xliff.js';
import {wordKey} from '../../languages.js';
import {type Words} from '../../locale.js';

export const TARGETS = ['en', 'mkn', 'tet'];

export const isCritical = (sentence: Pick<Sentence, 'desc'>): boolean => sentence.desc.startsWith('[critical]');

/** How far one widget's sentences are in a language. */
export interface Progress {
  checked: number;
  drafts: number;
  total: number;
}

/** By their text: sentences that begin alike stand together, which packs better. */
const sorted = (words: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(words).sort(([, a], [, b]) => (a < b ? -1 : 1)));

/**
 * What travels for one widget in one language. A sentence without a target is left out (Indonesian shows); one that
 * could hurt and is not final is left to the drafts, shown small behind the Indonesian.
 */
export function compile(language: string, sentences: readonly Sentence[], units: readonly Unit[]): Words & {progress: Progress} {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const words: Record<string, string> = {};
  const drafts: Record<string, string> = {};
  const progress: Progress = {checked: 0, drafts: 0, total: sentences.length};
  for (const sentence of sentences) {
    const unit = known.get(sentence.id);
    if (!unit?.target) continue;
    const checked = CHECKED.includes(unit.state);
    progress[checked ? 'checked' : 'drafts']++;
    // English is written by us and ships when it is `translated`; an offered or stale one waits.
    if (language === 'en') checked && (words[wordKey(sentence.id)] = unit.target);
    else if (isCritical(sentence) && !SETTLED.includes(unit.state)) drafts[wordKey(sentence.id)] = unit.target;
    else words[wordKey(sentence.id)] = unit.target;
  }
  return {words: sorted(words), ...(Object.keys(drafts).length && {drafts: sorted(drafts)}), progress};
}

/** Writes `words/<lang>/<widget>.json` into `folder`, and the counts that the language picker shows. */
export function compileAll(folder: string, counts = 'src/generated/progress.ts'): Record<string, Record<string, Progress>> {
  const all: Record<string, Record<string, Progress>> = {};
  const sentences = Object.fromEntries(wordFiles().map((widget) => [widget, sentencesOf(widget)]));
  for (const language of TARGETS) {
    const units = readUnits(`locales/${language}.xlf`);
    mkdirSync(`${folder}/${language}`, {recursive: true});
    for (const widget of Object.keys(sentences)) {
      const {progress, ...made} = compile(language, sentences[widget], units);
      (all[widget] ??= {})[language] = progress;
      writeFileSync(`${folder}/${language}/${widget}.json`, JSON.stringify(made));
    }
  }
  const rows = Object.entries(all).map(([widget, by]) => [widget, Object.fromEntries(Object.entries(by).map(([code, it]) => [code, [it.checked, it.drafts, it.total]]))]);
  mkdirSync('src/generated', {recursive: true});
  writeFileSync(
    counts,
    `// Made by the build from locales/. For each widget and language: checked, drafts, all sentences.\nexport const progress: Record<string, Record<string, [number, number, number]>> = ${JSON.stringify(Object.fromEntries(rows))};\n`,
  );
  return all;
}
