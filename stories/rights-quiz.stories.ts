import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {answerUntil, answer, hands, onward, people, quiz, unknown, type Args} from './quiz.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...quiz, title: 'Widgets/Rights quiz'};
export default meta;

type Story = StoryObj<Args>;

/** What it is, how long, and that nothing is marked or kept. */
export const Intro: Story = steps(reaches('intro'));

/** One question a screen: choosing only marks. */
export const Question: Story = steps(onward, reaches('question'), press('.choice input'));

/** The button was pressed with nothing chosen. */
export const NothingChosen: Story = steps(onward, onward, find('.note'));

/** The fitting answer, why, and what one can do. */
export const FeedbackRight: Story = steps(onward, answerUntil('right'), reaches('feedback-right'), press('.fact summary'), find('.fact details a'));

/** Another answer: no cross, no blame. */
export const FeedbackOther: Story = steps(onward, answerUntil('other'), reaches('feedback-other'));

/** Not knowing is an answer. */
export const FeedbackUnknown: Story = steps(onward, unknown, reaches('feedback-unknown'));

/** Three things, one action, a number, and the score last. */
export const End: Story = {args: {questions: '2'}, ...steps(onward, answer(1), onward, unknown, onward, reaches('end'))};

/** A group: the first vote, before talking. */
export const GroupFirst: Story = {args: {mode: 'group'}, ...steps(people(12), reaches('group-first'), hands(4, 5))};
