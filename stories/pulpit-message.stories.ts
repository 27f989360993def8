import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {onward, pulpit, write, type Args} from './pulpit.js';
import {find, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...pulpit, title: 'Widgets/Pulpit message'};
export default meta;

type Story = StoryObj<Args>;

/** The message of this week. */
export const Start: Story = steps(reaches('start'));

/** The short form, and the two quickest ways to use it: WhatsApp and paper. */
export const Message: Story = steps(onward, reaches('message'));

/** Large letters, a breath a line, numbers in words. */
export const Aloud: Story = {args: {message: 'under-age', tradition: 'gmit'}, ...steps(onward, onward, reaches('aloud'))};

/** "Sudah dibacakan": asks before it keeps anything on this phone. */
export const Tally: Story = steps(onward, press('.read'), reaches('tally'), find('.keep'));

/** Two minutes, with a story without names. */
export const Long: Story = {args: {length: 'long', tradition: 'katolik'}, ...steps(onward, reaches('message'))};

/** One or two sentences that every church can pray. */
export const Prayer: Story = {args: {length: 'prayer', message: 'welcome-home'}, ...steps(onward, reaches('message'))};

/** Greeting, parish, date and a helper who agreed; the message itself is locked. */
export const Changed: Story = steps(onward, press('.change > summary'), write('parish', 'Paroki Contoh Satu'), write('role', 'Ketua lingkungan'), write('number', '0812 0000 0000'), press('input.agreed'));

/** What the message rests on. */
export const Basis: Story = steps(onward, press('.basis summary'), find('.basis a'));
