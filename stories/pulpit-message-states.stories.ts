import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import type {Contacts} from '../src/data/contacts.js';
import {DAYS} from './days.js';
import {onward, pulpit, tally, write, type Args} from './pulpit.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...pulpit, title: 'Widgets/Pulpit message, states', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

const withoutNumbers = (file: Contacts): Contacts => ({...file, contacts: file.contacts.map((contact) => ({...contact, channels: contact.channels.filter(({type}) => type !== 'phone')}))});

/** A greeting that makes the text longer than 90 words is refused. */
export const TooLong: Story = steps(onward, press('.change > summary'), write('greeting', 'Saudara-saudari yang terkasih, '.repeat(12)), reaches('too-long'));

/** A helper who has not agreed yet: the number is written nowhere. */
export const ContactWrong: Story = steps(onward, press('.change > summary'), write('role', 'Ketua lingkungan'), write('number', '0812 0000 0000'), reaches('contact-wrong'));

/** Rules on money that are old: read, yes; printed, no. */
export const Held: Story = {args: {message: 'cash-gift'}, globals: {today: DAYS.lawStale}, ...steps(onward, reaches('held'))};

/** A message that does not age is printed also then, with its date. */
export const StillPrinted: Story = {args: {message: 'save-number'}, globals: {today: DAYS.lawStale}, ...steps(onward, find('button.print'))};

/** The browser blocked the page that prints: a link stands instead. */
export const PrintBlocked: Story = {beforeEach: () => void spyOn(window, 'open').mockReturnValue(null), ...steps(onward, press('button.print'), reaches('print-blocked'))};

/** A tally that this phone keeps, because somebody asked. */
export const Kept: Story = {play: async (context) => {
  await tally.play(context);
  await steps(write('present', '120'), onward, reaches('kept'), find('table')).play(context);
}};

/** A count that cannot be. */
export const CountWrong: Story = {play: async (context) => {
  await tally.play(context);
  await steps(write('present', 'banyak'), onward, find('form .note')).play(context);
}};

/** This phone keeps nothing: paper will do. */
export const NoRoom: Story = {beforeEach: () => void spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
  throw new Error('full');
}), ...steps(onward, press('.read'), reaches('no-room'))};

export const Stale: Story = {globals: {today: DAYS.stale}, ...steps(onward, reaches('stale'))};

/** The number itself may have changed, and the text says so. */
export const VeryStale: Story = {args: {message: 'save-number'}, globals: {today: DAYS.veryStale}, ...steps(onward, reaches('very-stale'))};

/** The phone's clock is before the facts. */
export const DatesOnly: Story = {args: {message: 'work-visa'}, globals: {today: DAYS.wrong}, ...steps(onward, reaches('dates-only'))};

export const Offline: Story = {beforeEach: () => void spyOn(navigator, 'onLine', 'get').mockReturnValue(false), ...steps(reaches('offline'))};

/** The data has no number to ring: no message stands without one. */
export const Empty: Story = {parameters: {dataFiles: {contacts: withoutNumbers}}, ...steps(reaches('empty'))};
