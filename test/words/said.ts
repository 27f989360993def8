import {WRITTEN} from '../../src/content/quiz/bank.js';
import * as group from '../../src/content/quiz/group.js';
import * as page from '../../src/content/quiz/page.js';
import {pictures} from '../../src/content/quiz/pictures.js';
import {prompts} from '../../src/content/quiz/prompts.js';
import * as w from '../../src/content/quiz/words.js';

/** A sentence function; those with values get numbers. */
const say = (each: unknown): string[] => (typeof each === 'function' ? [(each as (...values: unknown[]) => string)('7', '7')] : []);

/** Every sentence of the quiz, in Indonesian. */
export const quizSentences = (): string[] => [
  ...Object.values(WRITTEN).flat().flatMap(({id, situation, options, why, act}) => [situation, ...options, why.say, act, ...prompts[id]].flatMap(say)),
  ...[w, group, page].flatMap((words) => Object.values(words).flatMap(say)),
  ...[...w.meanings, ...Object.values(w.topicName), ...Object.values(pictures).map(([, alt]) => alt)].flatMap(say),
];

/** The words of a text, in small letters. */
export const wordsOf = (text: string): string[] => (text.match(/\p{L}[\p{L}\d]*(?:-\p{L}+)*/gu) ?? []).map((word) => word.toLowerCase());
