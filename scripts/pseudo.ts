import {mkdirSync, writeFileSync} from 'node:fs';
import {allSentences} from '../src/cli/words/scan.js';
import {wordKey} from '../src/languages.js';

/** Letters that keep their look and lose their code: what still has plain ones did not come through `msg()`. */
const ACCENTED: Readonly<Record<string, string>> = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', s: 'š', z: 'ž', y: 'ý', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', K: 'Ķ', k: 'ķ', g: 'ğ', r: 'ř', t: 'ţ', d: 'ď', l: 'ļ'};
/** How much longer than Indonesian our longest drafts are; short labels grow most. */
const LONGER = 0.4;

/** A sentence in no language: marked at both ends, accented, longer. Placeholders stay. */
export function pseudo(text: string): string {
  const accented = text.replace(/(\{\d\})|[a-zA-Z]/g, (letter, hole: string | undefined) => hole ?? ACCENTED[letter] ?? letter);
  const more = Math.max(3, Math.round(text.length * LONGER));
  return `⟦${accented}${' ëxţř'.repeat(Math.ceil(more / 5))}⟧`;
}

/** Writes all sentences so, for Storybook alone: no reader ever gets this file. */
export function writePseudo(folder = 'dist/pseudo'): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/words.json`, JSON.stringify({words: Object.fromEntries(allSentences().map(({id, text}) => [wordKey(id), pseudo(text)]))}));
}
