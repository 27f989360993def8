import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {allSteps, answer, checklist, keep, questions, step, type Args} from './checklist.js';
import {DAYS} from './days.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...checklist, title: 'Widgets/Migration checklist, branches and states', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

/** Under 18: one screen, and a number. */
export const Minor: Story = steps(questions, answer(7), answer(2), reaches('minor'));

/** Abroad without papers: no blame, and a number that works from there. */
export const Abroad: Story = steps(questions, answer(7), answer(1), answer(3), reaches('abroad'));

/** A child has left without saying goodbye: a number, above everything. */
export const Left: Story = steps(questions, answer(1), reaches('notice'));

/** Closed for household work. */
export const Closed: Story = {args: {destination: 'middle-east'}, ...steps(allSteps, reaches('notice'))};

/** Online scams: the warning comes first. */
export const Scam: Story = {args: {destination: 'cambodia'}, ...steps(allSteps, reaches('notice'))};

/** One official channel. */
export const Restricted: Story = {args: {destination: 'malaysia'}, ...steps(allSteps, reaches('notice'))};

/** Rules that contradict each other. */
export const Contested: Story = {args: {destination: 'taiwan'}, ...steps(allSteps, reaches('notice'))};

/** A rule that is too old is not said any more. */
export const OldRule: Story = {args: {destination: 'hong-kong'}, ...steps(allSteps, reaches('notice'))};

/** Other papers, and another contract. */
export const Sailor: Story = {args: {scheme: 'sea'}, ...steps(allSteps, step(4), find('[data-paper=sea-work]'))};

/** On an own contract: only to a legal entity. */
export const OwnContract: Story = {args: {scheme: 'own'}, ...steps(allSteps, step(3), reaches('step'))};

export const Government: Story = {args: {scheme: 'government'}, ...steps(allSteps, step(3), reaches('step'))};

/** Kept on this phone, because the reader asked. */
export const Kept: Story = steps(allSteps, keep, reaches('kept'));

export const Deleted: Story = steps(allSteps, keep, press('.kept .bar button:last-child'), reaches('deleted'));

/** What was kept is gone. */
export const Lost: Story = {beforeEach: () => localStorage.setItem('aman-migration-checklist', '{"day":"2020-01-01","lists":[]}'), ...steps(reaches('lost'))};

/** The phone's clock is before the facts. */
export const DatesOnly: Story = {globals: {today: DAYS.wrong}, ...steps(reaches('dates-only'))};

export const Offline: Story = {beforeEach: () => void spyOn(navigator, 'onLine', 'get').mockReturnValue(false), ...steps(reaches('offline'))};
