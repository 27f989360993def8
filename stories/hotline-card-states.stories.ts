import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {DAYS} from './days.js';
import type {Contacts} from '../src/data/contacts.js';
import {card, type Args} from './card.js';
import {open, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...card, title: 'Widgets/Hotline card, states', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

const withoutNumbers = (file: Contacts): Contacts => ({
  ...file,
  contacts: file.contacts.map((contact) => ({...contact, channels: contact.channels.filter(({type}) => type !== 'phone')})),
});
const withoutMissions = (file: Contacts): Contacts => ({...file, contacts: file.contacts.filter(({scope}) => scope !== 'destination')});

/** The data has no number to ring. */
export const Empty: Story = {parameters: {dataFiles: {contacts: withoutNumbers}}, ...steps(reaches('empty'))};

export const Stale: Story = {globals: {today: DAYS.stale}, ...steps(reaches('stale'))};

/** The first number may have changed: a second way is named. */
export const VeryStale: Story = {globals: {today: DAYS.veryStale}, ...steps(reaches('very-stale'))};

export const VeryStaleOpened: Story = {args: {need: 'ask'}, globals: {today: DAYS.veryStale}, ...steps(open, reaches('very-stale'))};

/** The phone's clock is wrong, so nothing is said about age. */
export const DatesOnly: Story = {globals: {today: DAYS.wrong}, ...steps(reaches('dates-only'))};

/** A region that the card does not know gets the national numbers, and is told so. */
export const Unsupported: Story = {args: {region: 'sikka'}, ...steps(reaches('unsupported'))};

export const Offline: Story = {
  beforeEach: () => void spyOn(navigator, 'onLine', 'get').mockReturnValue(false),
  ...steps(reaches('offline')),
};

/** Newer data did not come: the built-in numbers stay. */
export const DataFailed: Story = {parameters: {dataFiles: {contacts: 'failed'}}, ...steps(reaches('data-failed'))};

/** The missions of a country are on their way. */
export const Loading: Story = {args: {need: 'abroad', destination: 'malaysia'}, parameters: {dataFiles: {contacts: 'never'}}, ...steps(open, reaches('loading'))};

export const NoMission: Story = {args: {need: 'abroad', destination: 'malaysia'}, parameters: {dataFiles: {contacts: withoutMissions}}, ...steps(open, reaches('no-mission'))};

/** The missions did not come; they can be asked for again. */
export const MissionsFailed: Story = {args: {need: 'abroad'}, parameters: {dataFiles: {contacts: 'failed'}}, ...steps(open, reaches('missions-failed'))};

/** The office in the region has an address, and no number. */
export const NoLocalPhone: Story = {args: {need: 'ask'}, ...steps(open, reaches('no-local-phone'))};
