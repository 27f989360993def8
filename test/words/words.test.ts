import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {TARGETS, compile} from '../../src/cli/words/compile.js';
import {forReaders, isCritical} from '../../src/cli/words/state.js';
import {allSentences} from '../../src/cli/words/scan.js';
import {sync} from '../../src/cli/words/sync.js';
import {SETTLED, readUnits} from '../../src/cli/words/xliff.js';
import {isDraft, sentenceId, wordKey} from '../../src/languages.js';
import {getLocale, phrase, setWordLoader, switchLanguage, useWords} from '../../src/locale.js';
import {common} from '../../src/content/common.js';
import {hotline} from '../../src/content/hotline.js';

const sentences = allSentences();
const checkedIn = (code: string): number => {
  const {checked, final} = compile(code, sentences.filter(forReaders), units[code]).progress;
  return checked + final;
};
const units = Object.fromEntries(TARGETS.map((code) => [code, readUnits(`locales/${code}.xlf`)]));
const xlf = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file target-language="en" source-language="id" original="x" datatype="plaintext">\n<body>\n${body}</body>\n</file>\n</xliff>\n`;
const unit = (id: string, source: string, target = ''): string => `<trans-unit id="${id}">\n  <source>${source}</source>${target && `\n  <target state="translated">${target}</target>`}\n</trans-unit>\n`;
const folder = (text: string): string => {
  const path = mkdtempSync(join(tmpdir(), 'words-'));
  for (const code of TARGETS) writeFileSync(join(path, `${code}.xlf`), text);
  return path;
};

describe('every sentence', () => {
  it('follows the rules of msg()', () => assert.deepEqual(sentences.filter((each) => each.problem), []));
  it('has at most 15 words', () => {
    for (const {text} of sentences) for (const one of text.split(/[.?!]\s/)) assert.ok(one.split(/\s+/).length <= 15, one);
  });
  it('has a key of its own', () => assert.equal(new Set(sentences.map(({id}) => wordKey(id))).size, sentences.length));
  it('stands in every language file, and nothing else does', () => {
    for (const code of TARGETS) assert.deepEqual(units[code].map((each) => each.id).sort(), sentences.map((each) => each.id).sort(), code);
  });
});

describe('translations', () => {
  it('are complete in English', () => assert.deepEqual(units.en.filter((each) => !each.target || each.state === 'needs-review-translation').map((each) => each.source), []));
  it('write ’, never a straight apostrophe', () => {
    for (const code of ['mkn', 'tet'])
      for (const each of units[code].filter((one) => one.target)) {
        assert.ok(!each.target!.includes("'"), each.target);
      }
  });
  it('of drafts are called drafts as long as not every sentence is checked', () => {
    for (const code of ['mkn', 'tet']) assert.equal(isDraft(code), checkedIn(code) < sentences.filter(forReaders).length);
  });
  it('never put an unchecked critical sentence in front', () => {
    for (const code of ['mkn', 'tet']) {
      const {words} = compile(code, sentences, units[code]);
      const states = new Map(units[code].map((each) => [each.id, each.state]));
      for (const each of sentences.filter(isCritical)) assert.ok(!words[wordKey(each.id)] || SETTLED.includes(states.get(each.id)!), each.text);
    }
  });
  it('refuse an empty target and a lost placeholder, with a sentence', () => {
    const path = folder(xlf('<trans-unit id="s1"><source>Halo <x id="0" equiv-text="${n}"/></source><target state="translated">Hello</target></trans-unit>'));
    assert.throws(() => readUnits(join(path, 'en.xlf')), /must keep the placeholders/);
    writeFileSync(join(path, 'en.xlf'), xlf('<trans-unit id="s1"><source>Halo</source><target/></trans-unit>'));
    assert.throws(() => readUnits(join(path, 'en.xlf')), /the target is empty/);
    writeFileSync(join(path, 'en.xlf'), '<xliff><body>');
    assert.throws(() => readUnits(join(path, 'en.xlf')), /not well-formed/);
  });
});

describe('words sync', () => {
  it('loses no translation when a sentence changes, and offers it again as a draft', () => {
    const path = folder(xlf(unit('s1', 'Telepon sekarang juga', 'Call right now')));
    const [report] = sync(path, () => {
      for (const code of TARGETS) writeFileSync(join(path, `${code}.xlf`), xlf(unit('s2', 'Telepon sekarang')));
    });
    assert.deepEqual(report.retired, ['Telepon sekarang juga']);
    assert.match(readFileSync(join(path, 'retired/en.xlf'), 'utf8'), /Call right now/);
    const [offered] = readUnits(join(path, 'en.xlf'));
    assert.equal(offered.target, 'Call right now');
    assert.equal(offered.state, 'needs-review-translation');
    assert.ok(offered.notes.some((note) => note.from === 'offered'));
  });

  it('offers nothing to a sentence that nobody had translated before either', () => {
    const path = folder(xlf(unit('s1', 'Telepon sekarang juga', 'Call right now') + unit('s2', 'Telepon sekarang')));
    const [report] = sync(path, () => {
      for (const code of TARGETS) writeFileSync(join(path, `${code}.xlf`), xlf(unit('s2', 'Telepon sekarang')));
    });
    assert.deepEqual([report.retired.length, report.offered], [1, []]);
    assert.equal(readUnits(join(path, 'en.xlf'))[0].target, undefined);
  });
});

describe('a language at run time', () => {
  it('finds sentences by the ids of lit-localize', () => {
    for (const strings of [[''], ['Butuh bantuan?'], ['Memuat daftar…'], ['Sumber per ', ': ', '']]) assert.equal(sentenceId(strings), generateMsgId(strings, false));
  });
  it('falls back to Indonesian when its words do not come, and may be asked again', async () => {
    await useWords('hotline-card');
    setWordLoader(async () => Promise.reject(new Error('no network')));
    assert.equal(await switchLanguage('en'), false);
    assert.equal(getLocale(), 'id');
    assert.equal(hotline.title(), 'Butuh bantuan?');
    setWordLoader(async (code) => compile(code, sentences, units[code]));
    assert.equal(await switchLanguage('en'), true);
    assert.notEqual(hotline.choose(), 'Nomor lain');
    assert.equal(phrase(() => common.sourceLine('A', 'B')).lang, 'en');
  });
  it('shows a critical sentence in Indonesian, with the draft behind', async () => {
    // As a draft, whatever it has become since.
    setWordLoader(async (code) => compile(code, sentences, units[code].map((each) => ({...each, state: 'needs-review-translation'}))));
    await switchLanguage('tet');
    const shown = phrase(hotline.title);
    assert.equal(shown.text, 'Butuh bantuan?');
    assert.equal(shown.lang, 'id');
    assert.ok(shown.draft);
    await switchLanguage('id');
  });
  it('does not break on a code it does not know', async () => {
    assert.equal(await switchLanguage('xx'), false);
    assert.equal(getLocale(), 'id');
  });
});
