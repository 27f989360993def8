import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {currentFacts} from '../../src/cli/facts.js';
import {BANK, WRITTEN} from '../../src/content/quiz/bank.js';
import {pictures} from '../../src/content/quiz/pictures.js';
import {prompts} from '../../src/content/quiz/prompts.js';
import {FINE} from '../../src/content/quiz/round.js';
import {idsOf} from '../../src/content/statements.js';
import {READERS, TOPICS} from '../../src/data/quiz.js';

const facts = new Map(currentFacts().facts.map((each) => [each.id, each]));
/** Also those that are not asked any more: their sentences, prompts and rows stand until somebody deletes them. */
const ALL = Object.values(WRITTEN).flat();
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const everyWord = (): string[] => ALL.flatMap((each) => [each.situation(), ...each.options.map((option) => option()), each.why.say(), each.act(), ...prompts[each.id].map((prompt) => prompt())]);
const part = (of: number): number => of / BANK.length;
const fineOnes = BANK.filter(({fine}) => fine);

describe('the bank of scenarios', () => {
  it('has at least 36, three or more for each topic, and four for each kind of reader', () => {
    assert.ok(BANK.length >= 36);
    for (const topic of TOPICS) assert.ok(BANK.filter((each) => each.topic === topic).length >= 3, topic);
    for (const reader of READERS) assert.ok(BANK.filter(({readers}) => readers.split(' ').includes(reader)).length >= 4, reader);
    for (const {id, readers} of BANK) assert.ok(readers.split(' ').every((each) => (READERS as readonly string[]).includes(each)), id);
  });

  it('has ids of its own, and no two scenarios with the same situation and key', () => {
    assert.equal(new Set(BANK.map(({id}) => id)).size, BANK.length);
    assert.equal(new Set(BANK.map(({situation, options}) => `${situation()} ${options[0]()}`)).size, BANK.length);
    assert.equal(new Set(BANK.map(({act}) => act())).size, BANK.length, 'two scenarios ask to remember the same');
  });

  it('gives two or three options, about equally long, and none that is a trick', () => {
    for (const {id, options} of BANK) {
      const lengths = options.map((option) => option().length);
      assert.ok(options.length === 2 || options.length === 3, id);
      assert.ok(Math.max(...lengths) <= 1.35 * Math.min(...lengths), `${id}: ${lengths}`);
      assert.equal(new Set(options.map((option) => option())).size, options.length, id);
      assert.doesNotMatch(options.map((option) => option()).join(), /semua benar|semua salah|tidak satu pun/i);
    }
  });

  it('does not betray the fitting option by its length', () => {
    const longest = BANK.filter(({options: [key, ...others]}) => others.every((other) => other().length < key().length)).length;
    const shortest = BANK.filter(({options: [key, ...others]}) => others.every((other) => other().length > key().length)).length;
    assert.ok(part(longest) >= 0.2 && part(longest) <= 0.5, `longest in ${longest}`);
    assert.ok(part(shortest) >= 0.2 && part(shortest) <= 0.6, `shortest in ${shortest}`);
  });

  it('does not teach fear of everything: at least 30 % are fine, in most topics', () => {
    assert.ok(part(fineOnes.length) >= FINE && part(fineOnes.length) <= 0.5, String(fineOnes.length));
    assert.deepEqual(TOPICS.filter((topic) => !fineOnes.some((each) => each.topic === topic)), []);
  });

  it('lets nobody guess from "Bolehkah": the answer is yes in some, and no in others', () => {
    const may = BANK.filter(({situation}) => /Bolehkah/.test(situation()));
    const yes = may.filter(({fine}) => fine).length / may.length;
    assert.ok(yes > 0.4 && yes < 0.75, String(yes));
    for (const {options, fine} of may) assert.match(options[0](), fine ? /^Boleh/ : /^Tidak/);
  });

  it('explains each answer in at most two sentences, on facts of our file', () => {
    for (const {id, why} of BANK) {
      assert.ok(sentences(why.say()).length <= 2, `${id}: ${why.say()}`);
      for (const fact of idsOf(why)) assert.ok(facts.has(fact), `${id}: ${fact}`);
      assert.ok(!why.rule, `${id}: a question may not rest on a rule that can run out`);
    }
  });

  it('is worded as uncertain where all its sources are weak', () => {
    for (const {why} of BANK.filter((each) => idsOf(each.why).every((id) => facts.get(id)!.confidence === 'medium'))) assert.match(why.say(), /bisa|biasanya|mungkin/i);
  });

  it('has a note of two prompts for each, and none for others', () => {
    assert.deepEqual(Object.keys(prompts).sort(), ALL.map(({id}) => id).sort());
    for (const [id, both] of Object.entries(prompts)) both.forEach((prompt) => assert.match(prompt(), /\?$/, id));
  });

  it('tells each situation in two sentences at most, and a question', () => {
    for (const {id, situation} of BANK) {
      const all = sentences(situation());
      assert.ok(all.filter((one) => !one.endsWith('?')).length <= 2 && all.length <= 3, `${id}: ${situation()}`);
    }
  });

  it('asks nobody who recruits here, or who is leaving', () => assert.doesNotMatch(Object.values(prompts).flat().map((prompt) => prompt()).join('\n'), /siapa[^?]*\b(mengajak|merekrut|calo|perekrut|mau berangkat|akan berangkat|mau pergi|akan pergi)/i));
});

describe('what the quiz never says', () => {
  it('safe, guaranteed, fraud or illegal; nothing about figures, fines or who may not leave', () => {
    assert.doesNotMatch(everyWord().join('\n'), /\baman\b|dijamin|penipuan|ilegal|Rp|denda|penjara|moratorium|bodoh|salahmu|orang NTT dilarang/i);
  });

  it('anything on cost but the words of the law memo, and to ask first', () => {
    const cost = ALL.filter(({why}) => idsOf(why).some((id) => id.startsWith('biaya-')));
    assert.deepEqual(cost.map(({why, options, act}) => [why.say(), /BP3MI/.test(options[0]()), /BP3MI/.test(act())]), [['Undang-undang melarang biaya penempatan. Aturan rinciannya berubah.', true, true]]);
  });
});

it('each topic has a picture of its own, with words for who cannot see it', () => {
  assert.deepEqual(Object.keys(pictures).sort(), [...TOPICS].sort());
  for (const [path, alt] of Object.values(pictures)) assert.ok(/^[MmhHvVaAqQtTlLzZ0-9 .,-]+$/.test(path) && alt().startsWith('Gambar: '));
});

describe('docs/review/quiz.csv', () => {
  const [head, ...rows] = readFileSync('docs/review/quiz.csv', 'utf8').trim().split('\n').map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell.replaceAll('""', '"')));

  it('has a row for each question: what its key and reason were compared with, and what was changed', () => {
    assert.deepEqual(head, ['question', 'key', 'facts', 'verdict', 'changed']);
    assert.deepEqual(rows.map(([id]) => id).sort(), ALL.map(({id}) => id).sort());
    for (const [id, , , verdict] of rows) assert.match(verdict, /^Compared with .* [Ss]tands?\b/, id);
  });

  it('was made for the key and the facts as they are today', () => {
    for (const [id, key, of] of rows) {
      const {options, why} = ALL.find((each) => each.id === id)!;
      assert.deepEqual([key, of], [options[0](), why.facts], `${id}: check it again, then renew its row`);
    }
  });

  it('ends its changes with the words of today', () => {
    for (const [id, , , , changed] of rows) {
      const now = ALL.find((each) => each.id === id)!;
      for (const [, part, words] of changed.matchAll(/(Key|Reason|Action): [^;]*? → ([^;]*)/g)) assert.equal(words.trim(), {Key: now.options[0](), Reason: now.why.say(), Action: now.act()}[part], `${id}: ${part}`);
    }
  });

  it('calls nothing a legal review', () => assert.doesNotMatch(readFileSync('docs/review/quiz.csv', 'utf8'), /legal review|tinjauan hukum/i));
});
