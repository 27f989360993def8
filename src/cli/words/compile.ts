import {mkdirSync, writeFileSync} from 'node:fs';
import {sentencesOf, wordFiles, type Sentence} from './scan.js';
import {isCritical, stageOf, type Stage} from './state.js';
import {readUnits, type Unit} from './xliff.js';
import {wordKey} from '../../languages.js';
import {type Words} from '../../locale.js';

export const TARGETS = ['en', 'mkn', 'tet'];

/** How many of one widget's sentences are at each stage, and how many there are. */
export type Progress = Record<Stage | 'total', number>;

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
  const progress: Progress = {missing: 0, draft: 0, checked: 0, final: 0, stale: 0, total: sentences.length};
  for (const sentence of sentences) {
    const unit = known.get(sentence.id);
    const stage = unit ? stageOf(unit) : 'missing';
    progress[stage]++;
    // A translation of another sentence waits until it is read again; English, which is ours, ships when it is `translated`.
    if (!unit?.target || stage === 'stale' || (language === 'en' && stage === 'draft')) continue;
    const behind = language !== 'en' && isCritical(sentence) && stage !== 'final';
    (behind ? drafts : words)[wordKey(sentence.id)] = unit.target;
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
  const rows = Object.entries(all).map(([widget, by]) => [widget, Object.fromEntries(Object.entries(by).map(([code, it]) => [code, [it.checked + it.final, it.total]]))]);
  mkdirSync('src/generated', {recursive: true});
  writeFileSync(
    counts,
    `// Made by the build from locales/. For each widget and language: checked sentences, all sentences.\nexport const progress: Record<string, Record<string, [checked: number, total: number]>> = ${JSON.stringify(Object.fromEntries(rows))};\n`,
  );
  return all;
}
