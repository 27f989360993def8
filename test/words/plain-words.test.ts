import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EXCEPTIONS, PLAIN, isPlain} from './plain.js';
import {quizSentences, wordsOf} from './said.js';

describe('every sentence of the quiz', () => {
  const said = quizSentences();
  const words = new Set(said.flatMap(wordsOf));

  it('is short: at most 15 words, and 9 on average', () => {
    const lengths = said.flatMap((text) => text.split(/[.?!:]\s/)).map((one) => one.trim().split(/\s+/).length);
    assert.ok(Math.max(...lengths) <= 15, String(Math.max(...lengths)));
    assert.ok(lengths.reduce((all, one) => all + one, 0) / lengths.length <= 9);
  });

  it('uses words that a child of the fourth class knows, or that have a reason', () => assert.deepEqual([...words].filter((word) => !isPlain(word) && !/^\d/.test(word)), []));

  it('keeps the two lists true: nothing in them that no sentence says, nothing twice', () => {
    const stands = (word: string): boolean => words.has(word) || words.has(`${word}nya`) || words.has(`${word}-nya`);
    const exceptions = Object.values(EXCEPTIONS).flat();
    assert.deepEqual([...PLAIN, ...exceptions].filter((word) => !stands(word)), []);
    assert.deepEqual(exceptions.filter((word, at) => PLAIN.has(word) || exceptions.indexOf(word) !== at), []);
  });

  it('would notice a word from an office', () => {
    for (const word of ['prosedural', 'implementasi', 'dokumentasi', 'sosialisasi']) assert.ok(!isPlain(word), word);
  });
});
