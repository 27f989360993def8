import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {DAYS} from './days.js';
import type {Hours} from '../src/base/hours.js';
import type {Contacts} from '../src/data/contacts.js';
import {card, type Args} from './card.js';
import {hours, open, steps} from './steps.js';

const meta: Meta<Args> = {...card, title: 'Widgets/Hotline card, hours', tags: ['!autodocs'], args: {need: 'ask'}};
export default meta;

type Story = StoryObj<Args>;

/** Every number gets the same hours, so that the stories do not depend on what a steward finds out. */
const all = (same?: Hours) => ({
  dataFiles: {
    contacts: (file: Contacts): Contacts => ({
      ...file,
      contacts: file.contacts.map((contact) => ({...contact, channels: contact.channels.map((channel) => ({...channel, hours: same}))})),
    }),
  },
});
const office = (holidays: 'included' | 'unknown'): Hours => ({weekly: [{days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00'}], zone: 'WITA', holidays});

export const Always: Story = {parameters: all({always: true}), ...steps(open, hours('always'))};

export const OpenNow: Story = {parameters: all(office('included')), ...steps(open, hours('open'))};

/** Within office hours, but nobody told us the public holidays: never "open". */
export const Workday: Story = {parameters: all(office('unknown')), ...steps(open, hours('workday'))};

export const Closed: Story = {parameters: all(office('included')), globals: {today: DAYS.sunday}, ...steps(open, hours('closed'))};

export const Unknown: Story = {parameters: all(), ...steps(open, hours('unknown'))};
