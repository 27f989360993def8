import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/rights-quiz.js';
import {TOPICS} from '../src/data/quiz.js';
import {asOf} from '../src/generated/facts.js';
import {find, press, type Step} from './steps.js';

/** The quiz's attributes, by their names. */
export interface Args {
  questions?: string;
  topic?: string;
  mode?: string;
  seed?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
}

/** What all files of stories about the quiz share. The same questions each time. */
export const quiz: Meta<Args> = {
  component: 'aman-rights-quiz',
  // On the day the facts were read, whatever day it is.
  globals: {today: asOf},
  args: {seed: 'cerita'},
  argTypes: {
    questions: {control: {type: 'number', min: 1, max: 10}},
    topic: {control: 'select', options: TOPICS},
    mode: {control: 'select', options: ['solo', 'group']},
    seed: {control: 'text'},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
  },
  render: (args, {globals}) => html`
    <aman-rights-quiz
      questions=${args.questions ?? nothing}
      topic=${args.topic ?? nothing}
      mode=${args.mode ?? nothing}
      seed=${args.seed ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      theme=${globals.theme}
    ></aman-rights-quiz>
  `,
};

/** The button that leads on. */
export const onward: Step = async (context) => (await find('.go')(context)).click();
/** Chooses an answer by its place, from 1, and gives it. */
export const answer =
  (place: number): Step =>
  async (context) => {
    await press(`.choice:nth-of-type(${place}) input`)(context);
    await onward(context);
  };
/** Presses answers until one of them is met as asked for; then the screen stands. */
export const answerUntil =
  (outcome: 'right' | 'other'): Step =>
  async (context) => {
    for (const place of [1, 2, 1, 2, 1]) {
      await answer(place)(context);
      const card = await find('[data-state^="feedback"]')(context);
      if (card.dataset.state!.startsWith(`feedback-${outcome}`)) return;
      await onward(context);
    }
    throw new Error(`none of the answers was met with ${outcome}`);
  };
/** The last answer: "Tidak tahu". */
export const unknown: Step = async (context) => {
  await press('.choice:last-of-type input')(context);
  await onward(context);
};

/** Writes a number into a field. */
const fill = (selector: string, value: number): Step => async (context) => {
  const field = (await find(selector)(context)) as HTMLInputElement;
  field.value = String(value);
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
};
/** Begins with so many people. */
export const people = (count: number): Step => async (context) => {
  await fill('.people', count)(context);
  await onward(context);
};
/** Writes the hands of the vote on screen. */
export const hands = (...counts: number[]): Step => async (context) => {
  for (const [at, count] of counts.entries()) await fill(`.vote:nth-child(${at + 1}) .hands`, count)(context);
};
