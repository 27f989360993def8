import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentFacts, adultAge} from '../../src/cli/facts.js';
import {bare} from '../../src/base/ltr.js';
import {heldBack, printableUntil, spoken, textOf, whatsApp} from '../../src/content/pulpit/compose.js';
import * as guide from '../../src/content/pulpit/guide.js';
import {lineOf, statementsOf} from '../../src/content/pulpit/message.js';
import {SERIES} from '../../src/content/pulpit/series.js';
import {idsOf} from '../../src/content/statements.js';
import {FACT_LIMITS} from '../../src/data/facts.js';
import {LENGTHS, LIMITS, MESSAGES, TRADITIONS, countWords, isNumber, secondsFor} from '../../src/data/pulpit.js';
import {asOf} from '../../src/generated/facts.js';
import {LOCAL, around, heard, inEachLanguage} from '../helpers/pulpit-words.js';

const facts = new Map(currentFacts().facts.map((each) => [each.id, each]));
const LINK = 'https://www.keuskupan-contoh.or.id/migrasi-aman/1/pages/id/migration-checklist.html';
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
/** All that a message says, in any form. */
const everything = (): string => SERIES.flatMap((it) => [it.title, it.act, it.prayer, ...it.story, ...it.why.map(lineOf), ...it.more.map(lineOf), ...guide.questions[it.id]].map(textOf)).join('\n');

describe('the limits, in every language and tradition, with a helper', () => {
  it('a short message has at most 90 words and 45 seconds, a long one 240 words and two minutes', () =>
    inEachLanguage((code) => {
      for (const it of SERIES)
        for (const tradition of TRADITIONS)
          for (const length of LENGTHS) {
            const words = countWords(heard(it, length, around(tradition, {local: LOCAL})));
            assert.ok(words <= LIMITS[length], `${code} ${it.id} ${tradition} ${length}: ${words} words`);
          }
      assert.deepEqual([secondsFor(LIMITS.short), secondsFor(LIMITS.long)], [45, 120]);
    }));

  it('a text for WhatsApp has at most 600 letters, also with a long address', () =>
    inEachLanguage((code) => {
      for (const it of SERIES) {
        const text = whatsApp(it, around('umum', {local: LOCAL, expired: true}), LINK);
        assert.ok(text.length <= LIMITS.whatsapp, `${code} ${it.id}: ${text.length}`);
        assert.equal(text.match(/https:/g)!.length, 1);
      }
    }));

  it('a prayer point is one or two sentences', () =>
    inEachLanguage((code) => {
      for (const it of SERIES) assert.ok(sentences(textOf(it.prayer)).length <= 2, `${code} ${it.id}`);
    }));
});

describe('every message', () => {
  it('has one action and one number, said twice, in the short and the long form', () =>
    inEachLanguage(() => {
      for (const it of SERIES)
        for (const length of ['short', 'long'] as const) {
          const lines = spoken(it, length, around()).map((line) => bare(textOf(line)));
          assert.equal(lines.filter((line) => line === textOf(it.act)).length, 1);
          assert.equal(lines.join(' ').match(/0800 1000/g)!.length, 2);
        }
    }));

  it('says only what facts of our file say, and no number that is not theirs', () => {
    for (const it of SERIES)
      for (const statement of statementsOf(it)) {
        const said = idsOf(statement).map((id) => facts.get(id));
        assert.ok(said.every(Boolean), `${it.id}: ${statement.facts}`);
        assert.ok(said.some((fact) => fact!.confidence === 'high'), `${it.id}: only weak sources say "${statement.say()}"`);
        for (const number of statement.say().match(/(?<![A-Z])\d+(?![A-Z])/g) ?? []) assert.ok(said.some((fact) => fact!.statement.includes(number)), `${it.id}: ${number}`);
      }
    const others = SERIES.flatMap((it) => [it.title, it.act, it.prayer, ...it.story, ...[...it.why, ...it.more].filter((each) => typeof each === 'function')].map((line) => line()));
    assert.deepEqual(others.join(' ').match(/(?<![A-Z])\d+(?![A-Z])/g), [String(adultAge(currentFacts()))]);
  });

  it('takes its number from the data: another one there is another one in every form', () => {
    const other = around('gmit', {phone: {type: 'phone', value: '08001234', display: '0800 1234'}});
    for (const it of SERIES)
      for (const text of [...(['short', 'long'] as const).map((length) => spoken(it, length, other).map(textOf).join(' ')), whatsApp(it, other, LINK)]) assert.ok(text.includes('0800 1234') && !text.includes('0800 1000'), it.id);
    assert.ok(heard(SERIES[0], 'short', other).includes('nol delapan ratus, satu dua tiga empat'));
  });

  it('takes the age from the fact, which must name one', () => {
    const {facts: all, ...rest} = currentFacts();
    const other = all.map((fact) => (fact.id === 'syarat-umur-18' ? {...fact, statement: 'Umur paling sedikit 21 tahun.'} : fact));
    assert.equal(adultAge({...rest, facts: other}), 21);
    assert.throws(() => adultAge({...rest, facts: other.map((fact) => ({...fact, statement: 'Umur cukup.'}))}), /syarat-umur-18 must name one number/);
  });

  it('names no person or firm, blames and frightens nobody, promises no work, and asks nobody to stay', () => {
    assert.doesNotMatch(everything(), /\baman\b|dijamin|penipu|ilegal|peti mati|meninggal|mati\b|tewas|bodoh|salahmu|jangan pergi|jangan berangkat ke|kami carikan|lowongan/i);
    assert.doesNotMatch(everything(), /PT [A-Z]/);
    assert.doesNotMatch(everything(), /\b(Ina|Lukas|Marten|Maria|Nona|Yohanes|Yuliana)\b/);
    for (const it of SERIES) assert.match(it.story[0](), /^Bayangkan seorang /, 'a story is imagined, and nobody’s');
  });

  it('asks in its guide neither who recruits here nor who is leaving', () => {
    const asked = Object.values(guide.questions).flat().map(textOf);
    assert.ok(asked.every((each) => each.endsWith('?')) && new Set(asked).size === 24);
    assert.doesNotMatch(asked.join('\n'), /siapa[^?]*\b(yang mengajak|merekrut|calo|perekrut|mau berangkat|akan berangkat|mau pergi|akan pergi)/i);
    assert.match(guide.careful(), /Jangan menyebut nama orang atau PT/);
  });

  it('is the same for all traditions but for greeting and closing', () => {
    for (const it of SERIES) assert.equal(new Set(TRADITIONS.map((tradition) => spoken(it, 'long', around(tradition)).slice(1, -1).map(textOf).join())).size, 1);
  });
});

describe('age', () => {
  it('holds back messages on money and what is forbidden when the law was read too long ago, and no other', () => {
    const last = printableUntil(SERIES[1])!;
    assert.equal(Date.parse(last) - Date.parse(asOf), FACT_LIMITS.law.notice * 864e5);
    assert.deepEqual(SERIES.filter(({dated}) => dated).map(({id}) => id), ['company-name', 'work-visa', 'cash-gift', 'under-age']);
    for (const it of SERIES) if (statementsOf(it).some((statement) => idsOf(statement).some((id) => ['prohibition', 'cost'].includes(facts.get(id)!.topic)))) assert.ok(it.dated, `${it.id} says what is forbidden, and must age`);
    for (const it of SERIES) {
      assert.equal(heldBack(it, last), undefined);
      assert.equal(heldBack(it, '2028-01-01'), it.dated && 'old');
      assert.equal(heldBack(it, '2020-01-01'), it.dated && 'clock');
    }
  });

  it('says that the number may have changed once it is too old', () => {
    assert.ok(heard(SERIES[0], 'short', around('umum', {expired: true})).includes('Nomor ini mungkin berubah.'));
    assert.ok(!heard(SERIES[0], 'short').includes('berubah'));
  });
});

it('a number is digits, and no code that changes settings of a phone', () => {
  for (const number of ['0812 3456 7890', '+62 812-3456-7890', '110', '(0380) 123456']) assert.ok(isNumber(number), number);
  for (const other of ['', '12', '*123#', '0812 abc', '1234567890123456', '<b>0812</b>']) assert.ok(!isNumber(other), other);
});

describe('docs/review/pulpit.csv', () => {
  const [head, ...rows] = readFileSync('docs/review/pulpit.csv', 'utf8').trim().split('\n').map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell.replaceAll('""', '"')));

  it('has a row for each sentence that states a fact, made for its words of today', () => {
    assert.deepEqual(head, ['message', 'sentence', 'facts', 'verdict']);
    const today = SERIES.flatMap((it) => statementsOf(it).map((statement) => `${it.id} | ${statement.say()} | ${statement.facts}`));
    assert.deepEqual(rows.map((cells) => cells.slice(0, 3).join(' | ')).sort(), today.sort());
    assert.deepEqual([...new Set(rows.map(([id]) => id))].sort(), [...MESSAGES].sort());
  });
});
