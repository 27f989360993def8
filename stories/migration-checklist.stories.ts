import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {allSteps, answer, checklist, questions, step, type Args} from './checklist.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...checklist, title: 'Widgets/Migration checklist'};
export default meta;

type Story = StoryObj<Args>;

/** As it stands on a page: one line and two buttons. */
export const Start: Story = steps(reaches('start'));

/** One question a screen, each with "Tidak tahu". */
export const Questions: Story = steps(questions, reaches('questions'), answer(7), answer(1), answer(1), find('.answers'));

/** The nine steps, each usable alone. */
export const Steps: Story = steps(allSteps, reaches('steps'));

/** A step: advice, and statements that open to their basis. */
export const Step: Story = steps(allSteps, step(3), reaches('step'), press('.fact summary'), find('.fact details a'));

/** The papers: why, where, and what to do without. */
export const Papers: Story = steps(allSteps, step(4), reaches('papers'), press('.paper > details > summary'), press('[data-paper=ktp] .bar button:nth-child(3)'), press('[data-paper=ktp] .why button'));

/** The end makes nobody ready. */
export const End: Story = steps(allSteps, step(9), press('button.go'), reaches('end'));
