import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {DOMParser, type Element} from '@xmldom/xmldom';
import leven from 'leven';
import {TARGETS} from './compile.js';
import {allSentences} from './scan.js';
import {forReaders} from './state.js';
import {addNote, children, readUnits, readXml, setTarget, toXml, unitsById, type Unit} from './xliff.js';

/** How alike two Indonesian sentences must be for an old translation to be offered again (1: the same). */
const ALIKE = 0.6;

/** What one language lost and was offered. */
export interface SyncReport {
  language: string;
  retired: string[];
  offered: string[];
}

const EMPTY = (language: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file target-language="${language}" source-language="id" original="retired" datatype="plaintext">\n<body>\n</body>\n</file>\n</xliff>\n`;

const likeness = (a: string, b: string): number => 1 - leven(a, b) / Math.max(a.length, b.length, 1);
const holes = (text: string): string => (text.match(/\{\d\}/g) ?? []).sort().join();

/** The retired unit whose Indonesian is nearest to a sentence, with the same placeholders; if any is near enough. */
export function nearest(source: string, retired: readonly Unit[]): Unit | undefined {
  let best: {unit?: Unit; score: number} = {score: ALIKE};
  for (const unit of retired) {
    const score = likeness(source, unit.source);
    if (unit.target && holes(unit.source) === holes(source) && score >= best.score) best = {unit, score};
  }
  return best.unit;
}

/** Puts units whose sentence vanished into the memory: nothing a translator wrote is lost. */
function retire(file: string, language: string, gone: readonly Element[]): void {
  if (!gone.length) return;
  if (!existsSync(file)) writeFileSync(file, EMPTY(language));
  const document = readXml(file);
  const kept = unitsById(document);
  const body = document.getElementsByTagName('body')[0]!;
  for (const unit of gone) {
    const old = kept.get(unit.getAttribute('id')!);
    if (old) body.removeChild(old);
    body.appendChild(document.importNode(unit, true));
    body.appendChild(document.createTextNode('\n'));
  }
  writeFileSync(file, toXml(document));
}

/**
 * Offers old translations for new sentences, always as drafts that say where they come from. A sentence that stood there
 * before was left without a translation on purpose: another one's words do not become its own.
 */
function offer(file: string, retired: readonly Unit[], isNew: (id: string) => boolean): string[] {
  const document = readXml(file);
  const offered: string[] = [];
  for (const unit of readUnits(file)) {
    if (unit.target !== undefined || !isNew(unit.id)) continue;
    const old = nearest(unit.source, retired);
    if (!old) continue;
    const node = unitsById(document).get(unit.id)!;
    setTarget(document, node, old.target, 'needs-review-translation');
    addNote(document, node, 'offered', `translation of the earlier sentence "${old.source}"`);
    offered.push(unit.source);
  }
  if (offered.length) writeFileSync(file, toXml(document));
  return offered;
}

/** Marks what only partners see, in the languages that partners are not addressed in: translators need not look at it. */
function markForPartners(file: string, ids: ReadonlySet<string>): void {
  const document = readXml(file);
  for (const [id, unit] of unitsById(document))
    if (ids.has(id)) unit.setAttribute('translate', 'no');
    else unit.removeAttribute('translate');
  writeFileSync(file, toXml(document));
}

/**
 * Brings the language files in step with the sources. Before lit-localize drops a unit whose sentence changed, it
 * goes to `locales/retired/`, and from there it is offered to the nearest new sentence, as a draft.
 *
 * @param extract runs the extraction; tests put their own here.
 */
export function sync(folder = 'locales', extract: () => void = () => void execFileSync('npx', ['lit-localize', 'extract'], {stdio: 'inherit'})): SyncReport[] {
  const before = Object.fromEntries(
    TARGETS.map((language) => {
      const file = `${folder}/${language}.xlf`;
      if (existsSync(file)) readUnits(file);
      return [language, existsSync(file) ? readFileSync(file, 'utf8') : EMPTY(language)];
    }),
  );
  extract();
  mkdirSync(`${folder}/retired`, {recursive: true});
  const forPartners = new Set(allSentences().filter((each) => !forReaders(each)).map(({id}) => id));
  return TARGETS.map((language) => {
    const file = `${folder}/${language}.xlf`;
    const memory = `${folder}/retired/${language}.xlf`;
    const now = new Set(readUnits(file).map((unit) => unit.id));
    const old = unitsById(new DOMParser().parseFromString(before[language], 'text/xml'));
    const gone = [...old].filter(([id, unit]) => !now.has(id) && children(unit, 'target').length).map(([, unit]) => unit);
    retire(memory, language, gone);
    const offered = existsSync(memory) ? offer(file, readUnits(memory), (id) => !old.has(id)) : [];
    if (language !== 'en') markForPartners(file, forPartners);
    return {language, retired: gone.map((unit) => children(unit, 'source')[0].textContent ?? ''), offered};
  });
}
