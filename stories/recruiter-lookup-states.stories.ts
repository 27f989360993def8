import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {DAYS} from './days.js';
import {NAMES, partnerList} from './lists.js';
import {PARTNER, lookup, type Args} from './lookup.js';
import {answers, ask, find, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...lookup, title: 'Widgets/Recruiter lookup, states', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

/** Somebody asked, and the list takes longer than a second. */
export const Loading: Story = {parameters: {dataFiles: {registry: 'never'}}, ...steps(ask(NAMES.listed), reaches('loading'))};

/** The age of the lists stands on the answer that rests on them. */
export const Stale: Story = {globals: {today: DAYS.listStale}, ...steps(reaches('stale'), answers(NAMES.listed, 'listed'), find('.answer .old'))};

export const VeryStale: Story = {globals: {today: DAYS.listVeryStale}, ...steps(reaches('very-stale'))};

/** The phone's clock is before the list: nothing is called listed. */
export const DatesOnly: Story = {globals: {today: DAYS.wrong}, ...steps(reaches('dates-only'), answers(NAMES.listed, 'was-listed'))};

/** A list did not come, before anybody asked; it can be tried again. */
export const DataFailed: Story = {parameters: {dataFiles: {registry: 'failed'}}, ...steps(reaches('data-failed'), find('.head > button'))};

/** The lists are here, so that it goes on working. */
export const Offline: Story = {
  beforeEach: () => void spyOn(navigator, 'onLine', 'get').mockReturnValue(false),
  ...steps(reaches('offline'), answers(NAMES.listed, 'listed')),
};

/** The page brought its own list, and it says whose it is. */
export const Partner: Story = {
  args: {registry: PARTNER.registry},
  parameters: {dataFiles: {'partner-registry': () => partnerList}},
  ...steps(reaches('partner'), answers(NAMES.invented, 'listed')),
};

/** The page's own list cannot be read: ours is used. */
export const PartnerFailed: Story = {
  args: {registry: PARTNER.registry},
  parameters: {dataFiles: {'partner-registry': 'failed'}},
  ...steps(reaches('partner-failed'), answers(NAMES.listed, 'listed')),
};
