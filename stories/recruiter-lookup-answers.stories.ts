import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {DAYS} from './days.js';
import {NAMES, revocation} from './lists.js';
import {PARTNER, lookup, type Args} from './lookup.js';
import {answers, find, press, steps} from './steps.js';

const meta: Meta<Args> = {...lookup, title: 'Widgets/Recruiter lookup, answers', tags: ['!autodocs']};
export default meta;

type Story = StoryObj<Args>;

/** The list is too old to say that anybody is on it. */
export const WasListed: Story = {globals: {today: DAYS.listVeryStale}, ...steps(answers(NAMES.listed, 'was-listed'))};

/** Stopped, and on no list: the report is enough. */
export const StoppedUnlisted: Story = steps(answers(NAMES.stoppedUnlisted, 'stopped'));

/** Nearly the name of a stopped company: it stands first. */
export const StoppedNearly: Story = steps(answers(NAMES.stoppedTypo, 'question'));

/** With an invented company: of no real one is a decision known from its own source. */
export const Revoked: Story = {
  args: {sanctions: PARTNER.sanctions},
  parameters: {dataFiles: {'partner-sanctions': () => revocation}},
  ...steps(answers(NAMES.invented, 'revoked'), find('[data-firm] .events')),
};

/** A stop that the ministry ended stands beside the listing. */
export const History: Story = steps(answers(NAMES.ended, 'listed'), find('[data-history="ended"] .note .events'));

/** Another spelling is the same company; the reader compares the underlined letters. */
export const Spelling: Story = steps(answers(NAMES.spelling, 'listed'), find('[data-firm] .name'));

/** By the number in the company's letter. */
export const ByNumber: Story = steps(answers(NAMES.number, 'listed'));

/** The number is that of another company. */
export const Mismatch: Story = steps(answers(NAMES.mismatch, 'question'), find('.answer .note'));

export const Similar: Story = steps(answers(NAMES.similar, 'similar'), find('.choices .none'));

/** Initials are those of several companies: all of them, none chosen. */
export const Acronym: Story = steps(answers(NAMES.acronym, 'similar'));

export const Unknown: Story = steps(answers(NAMES.invented, 'unknown'));

/** None of the offered companies. */
export const NoneOfThese: Story = steps(answers(NAMES.similar, 'similar'), press('.choices .none'), find('[data-answer="unknown"]'));

export const Person: Story = steps(answers('Pak Contoh', 'person'), find('.answer blockquote'));

export const WrongForm: Story = steps(answers('CV Contoh Satu', 'wrong-form'));

export const Phone: Story = steps(answers('0812 0000 0000', 'phone'));

export const TooShort: Story = steps(answers('PT', 'too-short'));

/** Only words that many companies have. */
export const TooCommon: Story = steps(answers('PT Indonesia', 'too-short'));

/** One of the two lists is missing, so nothing is said; it can be tried again. */
export const NoList: Story = {parameters: {dataFiles: {sanctions: 'failed'}}, ...steps(answers(NAMES.listed, 'no-list'), find('.answer > button'))};
