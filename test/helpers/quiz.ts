import '../../src/define/rights-quiz.js';
import {BANK} from '../../src/content/quiz/bank.js';
import type {Question} from '../../src/content/quiz/scenario.js';
import type {RightsQuiz} from '../../src/elements/rights-quiz/rights-quiz.js';
import {all, comes, make, one} from './card.js';

/** A quiz on the page, drawn. */
export const makeQuiz = (attributes?: Record<string, string>): Promise<RightsQuiz> => make('aman-rights-quiz', attributes);

/** Presses the button that leads on. */
export async function go(quiz: RightsQuiz): Promise<void> {
  one(quiz, '.go')!.click();
  await quiz.updateComplete;
}

/** The scenario on screen. */
export function asked(quiz: RightsQuiz): Question {
  const text = one(quiz, '#situation')!.textContent!.trim();
  return BANK.find(({situation}) => situation() === text)!;
}

/** Chooses an answer: the fitting one, another one, or "Tidak tahu". */
export async function choose(quiz: RightsQuiz, answer: 'right' | 'other' | 'unknown'): Promise<void> {
  const [key, other] = asked(quiz).options.map((option) => option());
  const text = {right: key, other, unknown: 'Tidak tahu'}[answer];
  all(quiz, '.choice').find((each) => each.textContent!.trim() === text)!.click();
  await quiz.updateComplete;
}

/** Chooses and answers the question on screen. */
export async function answer(quiz: RightsQuiz, how: 'right' | 'other' | 'unknown'): Promise<void> {
  await choose(quiz, how);
  await go(quiz);
}

/** Goes through a whole round, from its start to the end. */
export async function playThrough(quiz: RightsQuiz, how: readonly ('right' | 'other' | 'unknown')[]): Promise<void> {
  await go(quiz);
  for (const each of how) {
    await answer(quiz, each);
    await go(quiz);
  }
}

/** A quiz for a group, with its part. */
export async function makeGroup(attributes: Record<string, string> = {}): Promise<RightsQuiz> {
  const quiz = await makeQuiz({mode: 'group', questions: '2', seed: 'a', ...attributes});
  await comes(quiz, '.people');
  return quiz;
}

async function type(quiz: RightsQuiz, field: HTMLElement, value: string): Promise<void> {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await quiz.updateComplete;
}

/** Begins with so many people. */
export async function begin(quiz: RightsQuiz, people: number | string): Promise<void> {
  await type(quiz, one(quiz, '.people')!, String(people));
  await go(quiz);
}

/** Writes another number of people during a vote. */
export async function changePeople(quiz: RightsQuiz, people: number): Promise<void> {
  const field = one(quiz, '.people') as HTMLInputElement;
  field.value = String(people);
  field.closest('form')!.querySelector('button')!.click();
  await quiz.updateComplete;
}

/** Writes the hands for the fitting answer, one other and "Tidak tahu", wherever they stand. */
export async function hands(quiz: RightsQuiz, right: number | string, other: number | string = 0, unknown: number | string = 0): Promise<void> {
  const key = asked(quiz).options[0]();
  const rows = all(quiz, '.vote');
  const at = rows.findIndex((row) => row.textContent!.includes(key));
  const fields = all(quiz, '.hands');
  const place = rows.findIndex((_, i) => i !== at && i !== rows.length - 1);
  for (const [i, value] of [[at, right], [place, other], [rows.length - 1, unknown]] as const) await type(quiz, fields[i], String(value));
}

/** One question of a group: a vote before and one after, and on to what comes then. */
export async function vote(quiz: RightsQuiz, before: readonly number[], after: readonly number[]): Promise<void> {
  await hands(quiz, before[0], before[1], before[2]);
  await go(quiz);
  await go(quiz);
  await hands(quiz, after[0], after[1], after[2]);
  await go(quiz);
  await go(quiz);
}

export {states, textOf} from './card.js';
/** What has the focus inside the quiz. */
export const focused = (quiz: Element): Element | null => (document.activeElement === quiz ? quiz.shadowRoot!.activeElement : null);
