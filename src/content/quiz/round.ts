import {mixed, seeded} from '../../base/random.js';
import type {Question} from './scenario.js';

/** At least this part of a round has "this is fine" as its answer, so that the quiz does not teach fear of everything; a round about one topic, as many as the topic has. */
export const FINE = 0.3;

/**
 * The questions of one round: `count` of them, or as many as there are, spread over the topics, never the same twice.
 * The same seed gives the same questions in the same order.
 */
export function draw(bank: readonly Question[], count: number, seed: string): Question[] {
  const random = seeded(seed);
  const left = mixed(bank, random);
  const taken: Question[] = [];
  const size = Math.min(count, left.length);
  const fine = Math.ceil(size * FINE);
  while (taken.length < size) {
    const often = ({topic}: Question) => taken.filter((each) => each.topic === topic).length;
    const wanted = left.filter((each) => Boolean(each.fine) === taken.length < fine);
    const among = wanted[0] ? wanted : left;
    let [next] = among;
    for (const each of among) if (often(each) < often(next)) next = each;
    left.splice(left.indexOf(next), 1);
    taken.push(next);
  }
  return mixed(taken, random);
}

/** The order in which a question's options stand: places in `options`, of which 0 is the fitting one. */
export const orderOf = ({id, options}: Question, seed: string): number[] => mixed([...options.keys()], seeded(seed + id));

/** The order in which a question's options stand on paper and before a group: always the same, so that all can speak of "B". */
export const onPaper = (question: Question): number[] => orderOf(question, 'kertas');

/** What stands before each option where a group or paper speaks of it. */
export const LETTERS = ['A', 'B', 'C'];
