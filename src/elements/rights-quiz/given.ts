import {BANK} from '../../content/quiz/bank.js';
import {ROUND, TOPICS} from '../../data/quiz.js';
import {oneOf, tidy, warnOnce} from '../../ui/attributes.js';
import type {Wish} from './session.js';

/** What the page asks for. Numbers that are none become the usual one; more than `ROUND.most` are cut. */
export function given(questions: string | null, topic: string | null, seed: string | null): Wish {
  const name = oneOf('topic', topic, ['', ...TOPICS], '');
  const asked = Number(tidy(questions) || ROUND.usual);
  const count = Number.isInteger(asked) && asked > 0 ? Math.min(asked, ROUND.most) : ROUND.usual;
  if (count !== asked) warnOnce(`questions="${questions}" is not 1 to ${ROUND.most}; using ${count}.`);
  return {
    bank: name ? BANK.filter((each) => each.topic === name) : BANK,
    count,
    seed: tidy(seed),
  };
}
