import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {NAMES} from './lists.js';
import {lookup, type Args} from './lookup.js';
import {answers, find, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...lookup, title: 'Widgets/Recruiter lookup'};
export default meta;

type Story = StoryObj<Args>;

/** As it stands on a page before anybody asked; the lists are here. */
export const Ready: Story = steps(reaches('ready'), find('.source'));

/** On the list; that alone says nothing about the offer. */
export const Listed: Story = steps(answers(NAMES.listed, 'listed'), find('[data-firm] .nib'));

/** On the list, and stopped by the ministry: only the stop is said. */
export const Stopped: Story = steps(answers(NAMES.stopped, 'stopped'), find('[data-firm] .events a'));

/** One letter is another one: the reader is asked, and nothing is chosen. */
export const Question: Story = steps(answers(NAMES.typo, 'question'), find('.choices u'));
