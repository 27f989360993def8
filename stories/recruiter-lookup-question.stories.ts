import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {NAMES} from './lists.js';
import {lookup, type Args} from './lookup.js';
import {answers, find, noClipboard, press, steps} from './steps.js';

const meta: Meta<Args> = {...lookup, title: 'Widgets/Recruiter lookup, question', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

/** Presses one of the four who may invite, in the order of the screen. */
const who = (at: number) => press(`.who .row:nth-child(${at})`);

export const Company: Story = steps(who(2), who(1), find('.who .row:first-child[aria-pressed="true"]'));

export const Person: Story = steps(who(2), find('.advice blockquote'));

/** He does not want to name the company. */
export const Refuses: Story = steps(who(2), press('.advice > button'), find('.advice .note'), find('.checks'));

export const Advert: Story = steps(who(3), find('.advice'));

/** No company is asked for, so no box is shown. */
export const Programme: Story = steps(who(4), find('.advice'), find('.checks'));

export const QuickExit: Story = {args: {'quick-exit': true}, ...steps(find('.exit a'), answers(NAMES.listed, 'listed'))};

/** The browser did not let the page to print open: a link stands instead. */
export const PrintBlocked: Story = {
  beforeEach: () => void spyOn(window, 'open').mockReturnValue(null),
  ...steps(answers(NAMES.listed, 'listed'), press('.record button:nth-of-type(2)'), find('.record .note .button')),
};

/** The record cannot be copied by a button; it says so for four seconds. */
export const CopyFailed: Story = {
  beforeEach: noClipboard,
  ...steps(answers(NAMES.listed, 'listed'), press('.record button'), find('.record [data-copied="failed"]')),
};

export const LanguagePanel: Story = steps(press('.open'), find('.row[aria-pressed="true"]'));
