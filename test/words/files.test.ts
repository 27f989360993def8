import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {TARGETS, compile} from '../../src/cli/words/compile.js';
import {COUNTS_IN, allUnits, counts, table, withTable} from '../../src/cli/words/report.js';
import {allSentences, sentencesIn, sentencesOf, wordFiles} from '../../src/cli/words/scan.js';
import {readUnits, type Unit} from '../../src/cli/words/xliff.js';
import {wordKey} from '../../src/languages.js';

/** Modules of words that several widgets carry; what stands elsewhere belongs to one widget alone. */
const COMMON = ['common', 'common-more', 'hotline', 'keep', 'questions', 'recruiting', 'statements', 'table'].map((name) => `src/content/${name}.ts`);

describe('the files of words', () => {
  const holders = new Map<string, Set<string>>();
  for (const name of wordFiles())
    for (const {id, file} of sentencesOf(name)) holders.set(`${id} ${file}`, (holders.get(`${id} ${file}`) ?? new Set()).add(name));
  const shared = [...holders].filter(([, names]) => names.size > 1).map(([key]) => key.split(' ')[1]);

  it('hold no word twice but the common ones', () => assert.deepEqual([...new Set(shared)].filter((file) => !COMMON.includes(file)), []));
  it('call nothing common that one widget alone says', () => assert.deepEqual(COMMON.filter((file) => !shared.includes(file)), []));
  it('hold what the widget says, and nothing else', () => {
    const units = readUnits('locales/en.xlf');
    for (const name of wordFiles()) {
      const {words} = compile('en', sentencesOf(name), units);
      assert.deepEqual(Object.keys(words).sort(), sentencesOf(name).map(({id}) => wordKey(id)).sort(), name);
    }
  });
});

describe('a sentence', () => {
  it('is written once in the sources, so that it is translated once', () => {
    const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts') && !name.startsWith('generated'));
    const places = files.flatMap((name) => sentencesIn(join('src', name)));
    const seen = new Set<string>();
    assert.deepEqual(places.filter(({id}) => seen.has(id) || !seen.add(id)).map(({text, file}) => `${file}: ${text}`), []);
  });
});

describe('the table in locales/README.md', () => {
  it('says how far the languages really are', () => {
    const text = readFileSync(COUNTS_IN, 'utf8');
    assert.equal(text, withTable(text, table(counts(allUnits()))), 'npm run migrasi-aman -- words report renews it');
  });
});

describe('changing one Indonesian sentence', () => {
  it('sends exactly that one back to Indonesian, in every language, and the report says so', () => {
    const root = resolve('.');
    const copy = mkdtempSync(join(tmpdir(), 'changed-'));
    for (const name of ['src', 'locales', 'lit-localize.json', 'tsconfig.json', 'package.json']) cpSync(name, join(copy, name), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    // One that all three languages have.
    const everywhere = allSentences().find(({text, file}) => file.endsWith('/hotline.ts') && TARGETS.every((code) => readUnits(`locales/${code}.xlf`).some((unit) => unit.source === text && unit.target !== undefined)))!;
    const file = join(copy, everywhere.file);
    const changed = everywhere.text.replace(/[?.]?$/, ' ini$&');
    writeFileSync(file, readFileSync(file, 'utf8').replace(`'${everywhere.text}'`, `'${changed}'`));

    const run = (...command: string[]): string => execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'words', ...command], {cwd: copy, encoding: 'utf8'});
    const before = Object.fromEntries(TARGETS.map((code) => [code, readUnits(join(copy, `locales/${code}.xlf`))]));
    const told = run('sync');
    const report = run('report');
    for (const code of TARGETS) {
      const after = readUnits(join(copy, `locales/${code}.xlf`));
      const plain = (units: Unit[]) => new Set(units.map((unit) => JSON.stringify(unit)));
      const [was, is] = [plain(before[code]), plain(after)];
      assert.deepEqual([...is].filter((each) => !was.has(each)).map((each) => (JSON.parse(each) as Unit).source), [changed], code);
      assert.deepEqual([...was].filter((each) => !is.has(each)).map((each) => (JSON.parse(each) as Unit).source), [everywhere.text], code);
      const unit = after.find(({source}) => source === changed)!;
      const {words, drafts} = compile(code, [{...everywhere, id: unit.id}], after);
      assert.deepEqual([words, drafts], [{}, undefined], `${code}: Indonesian shows`);
      assert.ok(report.includes(`${code}: stale, Indonesian shows: "${changed}"`), report);
    }
    assert.ok(told.includes(`retired: ${everywhere.text}`), told);
  });
});
