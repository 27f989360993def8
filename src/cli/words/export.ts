import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {now} from '../../base/clock.js';
import {dayOf, longDay} from '../../base/dates.js';
import {LANGUAGE_NAMES} from '../../ui/language-names.js';
import {TARGETS} from './compile.js';
import {allSentences, sentencesOf, widgetNames} from './scan.js';
import {paper} from './sheet/paper.js';
import {NONE, rowsFor, type Pictures} from './sheet/rows.js';
import {workbook} from './sheet/workbook.js';
import {readUnits} from './xliff.js';

const HOW = `words export <${TARGETS.join('|')}> [--only <widget>] [--to <folder>] [--no-pictures] [--new-pictures]
    --only           the sentences of one widget: ${widgetNames().join(', ')}
    --to             where the sheets go (else terjemahan/)
    --no-pictures    leave the pictures out: no browser is needed
    --new-pictures   make the pictures again (a widget looks different now)`;

/** Makes the pictures, unless they are there. They are drawn by a browser from Storybook, which takes some minutes. */
function picturesIn(folder: string, again: boolean): Pictures {
  const list = join(folder, 'pictures.json');
  if (again || !existsSync(list)) execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/pictures.ts', folder], {stdio: 'inherit'});
  return JSON.parse(readFileSync(list, 'utf8')) as Pictures;
}

/** `words export <language>`: a workbook and a sheet to print, for people who speak the language and do not program. */
export async function exportSheet(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({args, allowPositionals: true, options: {only: {type: 'string'}, to: {type: 'string', default: 'terjemahan'}, 'no-pictures': {type: 'boolean'}, 'new-pictures': {type: 'boolean'}}});
  } catch (error) {
    console.error(`${(error as Error).message}\n${HOW}`);
    return 2;
  }
  const {values, positionals} = parsed;
  const [language, ...more] = positionals;
  const {only} = values;
  if (!TARGETS.includes(language) || more.length || (only && !widgetNames().includes(only))) {
    console.error(HOW);
    return 2;
  }
  const folder = values.to;
  mkdirSync(folder, {recursive: true});
  const shots = join(folder, 'gambar');
  const pictures = values['no-pictures'] ? NONE : picturesIn(shots, values['new-pictures'] ?? false);
  const rows = rowsFor(only ? sentencesOf(only) : allSentences(), readUnits(`locales/${language}.xlf`), pictures);
  const name = LANGUAGE_NAMES[language];
  const [book, sheet] = ['xlsx', 'html'].map((kind) => join(folder, `${[language, only].filter(Boolean).join('-')}.${kind}`));
  writeFileSync(book, await workbook(language, name, rows));
  writeFileSync(sheet, await paper(language, name, rows, longDay(dayOf(now()), 'id'), (file) => readFileSync(join(shots, file))));
  console.log(`${rows.length} sentences, ${pictures.pictures.length} pictures.\n  ${book}   for LibreOffice, Excel or Google Sheets; it comes back with: words import ${language} ${book}\n  ${sheet}   to print on A4`);
  return 0;
}
