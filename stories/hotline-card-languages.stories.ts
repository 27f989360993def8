import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {Contacts} from '../src/data/contacts.js';
import {card, type Args} from './card.js';
import {find, press, reaches, steps, unfold} from './steps.js';
import {voicesFile} from './voices.js';

const meta: Meta<Args> = {...card, title: 'Widgets/Hotline card, languages', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

const picker = press('.open + .open');
/** Each story has a list of its own: one that came is not asked for again. */
const voices = (name: string) => `/partner/${name}.json`;

/** Languages that nobody has checked are folded, under a warning. */
export const Picker: Story = steps(reaches('ready'), picker, find('.panel details'));

/** Whoever opens the fold asks for them. */
export const Unchecked: Story = steps(reaches('ready'), picker, unfold('.panel details'), find('.panel details[open] .row'));

/** The page asks for a draft: it is offered at once, with how much of it is checked. */
export const Asked: Story = {args: {languages: 'tet'}, ...steps(reaches('ready'), picker, find('.panel > .row[lang="tet-ID"]'))};

/** A steward set an address: the reader's own phone writes the message. */
export const CorrectionDraft: Story = {
  args: {languages: 'tet'},
  globals: {locale: 'tet'},
  parameters: {dataFiles: {contacts: (file: Contacts) => ({...file, correction: 'mailto:kata@contoh.example'})}},
  ...steps(reaches('ready'), picker, find('.panel a[href^="mailto:"]')),
};

/** Recordings of a partner, in a language that is spoken and not read. */
export const Voices: Story = {args: {audio: voices('voices')}, parameters: {dataFiles: {voices: () => voicesFile()}}, ...steps(reaches('ready'), picker, press('.row[lang=aoz]'), find('[data-voice]'))};

/** One of them says a text that has changed since. */
export const VoicesOld: Story = {args: {audio: voices('voices-old')}, parameters: {dataFiles: {'voices-old': () => voicesFile(true)}}, ...steps(reaches('ready'), picker, press('.row[lang=aoz]'), find('[data-voice]'))};

/** A recording that does not play: its text opens. */
export const VoiceFailed: Story = {...Voices, ...steps(reaches('ready'), picker, press('.row[lang=aoz]'), press('[data-voice]'), find('details[open] p[lang=id]'))};

export const VoicesFailed: Story = {args: {audio: voices('voices-failed')}, parameters: {dataFiles: {'voices-failed': 'failed'}}, ...steps(reaches('ready'), picker, find('.panel > .note button'))};
