import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {FrameController} from '../src/ui/frame-controller.js';
import {DAYS} from './days.js';
import {hands, onward, people, quiz, type Args} from './quiz.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...quiz, title: 'Widgets/Rights quiz, groups and states', args: {...quiz.args, mode: 'group', questions: '2'}, tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

/** The part for groups is on its way. */
export const GroupLoading: Story = {
  beforeEach: () => {
    spyOn(FrameController.prototype, 'ensureMore').mockResolvedValue(undefined);
  },
  ...steps(reaches('group-loading')),
};

/** A facilitator begins with the number of people. */
export const GroupStart: Story = steps(reaches('group-start'));

/** No such group. */
export const NoPeople: Story = steps(people(0), find('.note'));

/** More hands than people. */
export const TooManyHands: Story = steps(people(12), hands(9, 8), onward, find('.note'));

/** Between the votes: two prompts for the facilitator. */
export const GroupTalk: Story = steps(people(12), hands(4, 5), onward, reaches('group-talk'));

/** The second vote. */
export const GroupSecond: Story = steps(people(12), hands(4, 5), onward, onward, reaches('group-second'));

/** Only now the answer. */
export const GroupAnswer: Story = steps(people(12), hands(4, 5), onward, onward, hands(9, 3), onward, reaches('group-answer'));

const whole = (size: number, first: number[], then: number[]) => [people(size), hands(...first), onward, onward, hands(...then), onward, press('.bar .go + button')];

/** Before and after, and the gain. */
export const GroupEnd: Story = steps(...whole(12, [4, 5], [9, 3]), reaches('group-end'));

/** Four people: counts only. */
export const SmallGroup: Story = steps(...whole(4, [1, 2], [4, 0]), find('table'));

/** The page asked for more stories about a topic than there are. */
export const Few: Story = {args: {mode: 'solo', topic: 'money', questions: '10'}, ...steps(reaches('few'))};

/** Without internet it goes on. */
export const Offline: Story = {
  args: {mode: 'solo'},
  beforeEach: () => {
    spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  },
  ...steps(reaches('offline')),
};

/** The phone's clock cannot be right. */
export const DatesOnly: Story = {args: {mode: 'solo'}, globals: {today: DAYS.wrong}, ...steps(reaches('dates-only'))};
