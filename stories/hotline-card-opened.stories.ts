import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {spyOn} from 'storybook/test';
import {assetUrl, setAssets} from '../src/assets.js';
import {card, type Args} from './card.js';
import {find, noClipboard, open, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...card, title: 'Widgets/Hotline card, opened', tags: ['!autodocs'], args: {need: 'ask'}};
export default meta;

type Story = StoryObj<Args>;

const contact = find('[data-need] .contact');

export const Danger: Story = {args: {need: 'danger'}, ...steps(open, contact)};

/** With the missions of the destination. */
export const Abroad: Story = {args: {need: 'abroad', destination: 'malaysia'}, ...steps(open, find('[data-need] a[href^="tel:+60"]'))};

/** With contacts that nobody is sure of, below the others. */
export const Report: Story = {args: {need: 'report'}, ...steps(open, contact)};

export const Shelter: Story = {args: {need: 'shelter'}, ...steps(open, contact)};

/** The button says so for four seconds. */
export const CopyFailed: Story = {
  beforeEach: noClipboard,
  ...steps(open, press('.way [data-copied], .way button'), find('.way [data-copied="failed"]')),
};

/** The text to share stands below its button for a long press; it too goes after four seconds. */
export const ShareByHand: Story = {
  beforeEach: noClipboard,
  ...steps(open, contact, press('.panel > .bar > button:last-of-type'), find('.panel > .bar > [data-copied="failed"] + .small')),
};

/** A name for the contact file that says nothing to whoever sees the phone. */
export const SavingAContact: Story = steps(open, press('.save button'), find('.save input'));

/** The part that makes the contact file did not come. */
export const SavingFailed: Story = steps(open, press('.save button'), find('.save input'), async (context) => {
  const folder = assetUrl('');
  setAssets(undefined);
  await press('form.save button')(context);
  await find('.save [role="status"]')(context);
  setAssets(folder);
});

/** The browser did not let the page to print open: a link stands instead. */
export const PrintBlocked: Story = {
  beforeEach: () => void spyOn(window, 'open').mockReturnValue(null),
  ...steps(open, contact, press('.panel > .bar ~ .bar button'), find('.panel > .note .button')),
};

export const QuickExit: Story = {args: {'quick-exit': true}, ...steps(open, contact, find('.exit a'))};

export const Dark: Story = {globals: {theme: 'dark'}, ...steps(open, contact)};

export const English: Story = {globals: {locale: 'en'}, ...steps(open, contact)};

/** Sentences that could hurt stay Indonesian, with their draft below. */
export const KupangDraft: Story = {args: {need: 'danger'}, globals: {locale: 'mkn'}, ...steps(open, contact)};

export const TetunDraft: Story = {args: {need: 'danger'}, globals: {locale: 'tet'}, ...steps(open, contact)};

/** The panel unfolds the drafts where one is on screen. */
export const TetunLanguagePanel: Story = {globals: {locale: 'tet'}, ...steps(reaches('ready'), press('.open + .open'), find('details[open] .row[aria-pressed="true"]'))};
