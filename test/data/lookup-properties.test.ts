import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {identical} from '../../src/elements/recruiter-lookup/choices.js';
import {nameOf} from '../../src/elements/recruiter-lookup/firms.js';
import {ask, brief, firms, offered, sanctions, seeded, verdictOf} from '../helpers/lists.js';

/* Promises that hold for every company of the shipped lists. */

const VERDICTS = ['listed', 'was-listed', 'stopped', 'revoked'];
const CYRILLIC: Record<string, string> = {A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', J: 'Ј', K: 'К', M: 'М', O: 'О', P: 'Р', S: 'Ѕ', T: 'Т', X: 'Х', Y: 'У'};
const OLD: [RegExp, string][] = [[/U/g, 'OE'], [/NY/g, 'NJ'], [/SY/g, 'SJ'], [/(?<![DT])J(?!OE\b)/g, 'DJ'], [/(?<!IFI)C(?!H|IF)/g, 'TJ']];

/** Ways in which people write one name. */
const WRITINGS: Record<string, (name: string) => string> = {
  'as the list has it': (name) => name,
  'small letters': (name) => name.toLowerCase(),
  'all words joined': (name) => name.replaceAll(' ', ''),
  'PT before': (name) => `PT ${name}`,
  'PT. before, joined': (name) => `pt.${name.toLowerCase()}`,
  'P.T. behind': (name) => `${name}, P.T.`,
  'PT without a space (before a T it is a question)': (name) => (name.startsWith('T') ? name : `PT${name}`),
  'words with dots': (name) => name.replaceAll(' ', '.'),
  'letters that stand apart': (name) => name.replace(/[A-Za-z]/g, '$& ').trim(),
  'a note in brackets': (name) => `${name} (PELAUT)`,
  'a branch': (name) => `PT ${name} Cabang Kupang`,
  'old spelling': (name) => OLD.reduce((text, [from, to]) => text.replace(from, to), name.toUpperCase()),
  'double letters in long words': (name) => name.replace(/\w{5,}/g, (word) => word.replace(/[BLW]/gi, '$&$&')),
  'many spaces': (name) => `  ${name.replaceAll(' ', ' \t  ')}  `,
  'Cyrillic look-alikes': (name) => name.toUpperCase().replace(/[A-Z]/g, (letter) => CYRILLIC[letter] ?? letter),
  'invisible signs': (name) => [...name].join('\u200b'),
  accents: (name) => name.replace(/[aeiou]/gi, '$&\u0301'),
};

describe('every listed company', () => {
  for (const [what, write] of Object.entries(WRITINGS))
    it(`is itself and no other: ${what}`, () => {
      for (const {name} of firms.all) assert.equal(brief(write(name)), verdictOf(name), write(name));
    });

  it('is another than every other: no two are one name', () => {
    for (const firm of firms.all) assert.deepEqual(identical(firms, nameOf(firm.name)).found, [firm]);
  });
});

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A change of one letter at a place: another one, one more, one less, two changed about. */
function changesAt(text: string, at: number, letter: string): string[] {
  const [head, sign, tail] = [text.slice(0, at), text[at], text.slice(at + 1)];
  return [head + letter + tail, head + letter + sign + tail, head + tail, head + (tail[0] ?? '') + sign + tail.slice(1)];
}

describe('a letter that is wrong', () => {
  const random = seeded(2);
  const any = (): string => LETTERS[Math.floor(random() * LETTERS.length)];

  it('never turns one listed company into another', () => {
    for (const firm of firms.all)
      for (let at = 0; at < firm.plain.length; at++)
        for (const changed of changesAt(firm.plain, at, any())) for (const found of identical(firms, nameOf(changed)).found) assert.equal(found, firm, changed);
  });

  it('gives the company itself, or a question with it first, in names of nine letters and more', () => {
    for (const {name, plain, key} of firms.all.filter(({key}) => key.length >= 10))
      for (const changed of changesAt(plain, Math.floor(random() * plain.length), any())) {
        const {kind, firms: found, choices} = ask(changed);
        if (kind !== 'wrong-form') assert.equal(nameOf((found ?? choices)![0].name).key, key, `${name} typed as ${changed}`);
        assert.ok(kind === 'question' || kind === 'wrong-form' || VERDICTS.includes(kind), `${changed}: ${kind}`);
      }
  });

  it('gives a sanctioned company its verdict, or a question with it first, whatever letter and wherever', () => {
    for (const {name} of sanctions.firms)
      for (let at = 0; at < name.length; at++)
        for (const letter of LETTERS)
          for (const changed of changesAt(name.toUpperCase(), at, letter)) {
            const {kind, firms: found, sanctioned, choices} = ask(changed);
            assert.ok(kind === 'question' || sanctioned?.name === name, `${changed}: ${kind}`);
            if (choices) assert.equal(choices[0].name, name, changed);
            if (found) assert.equal(nameOf(found[0].name).key, nameOf(name).key, changed);
          }
  });

  it('makes, with a second one, no verdict at all', () => {
    for (const {plain} of [...firms.all, ...sanctions.firms.map(({name}) => nameOf(name))])
      for (const letter of 'XW') {
        const places = [...plain].flatMap((sign, at) => (sign === ' ' || sign === letter ? [] : [at]));
        const first = places[Math.floor(random() * (places.length - 1))];
        const second = places[places.indexOf(first) + 1 + Math.floor(random() * (places.length - 1 - places.indexOf(first)))];
        const changed = [...plain].map((sign, at) => (at === first || at === second ? letter : sign)).join('');
        const {kind, firms: found} = ask(changed);
        assert.ok(!found && !VERDICTS.includes(kind), `${changed}: ${kind}`);
      }
  });
});

describe('a piece of a sanctioned company’s name', () => {
  const subsets = (words: string[]): string[] => Array.from({length: 2 ** words.length - 2}, (_, bits) => words.filter((_, at) => (bits + 1) & (1 << at)).join(' '));
  for (const {name} of sanctions.firms)
    it(`is never listed, and shows no other company first: ${name}`, () => {
      for (const piece of [...Array.from(name, (_, at) => name.slice(0, at)), ...subsets(name.split(' '))]) {
        if (nameOf(piece).fold === nameOf(name).fold) continue;
        const {kind, firms: found} = ask(piece);
        assert.ok(!found && !VERDICTS.includes(kind), `${piece}: ${kind}`);
        const [first] = offered(piece);
        // Short pieces may be several sanctioned companies’.
        if (first) assert.ok(sanctions.firms.some((each) => each.name === first && piece.split(' ').every((word) => each.name.includes(word))), `${piece}: ${first}`);
      }
    });
});
