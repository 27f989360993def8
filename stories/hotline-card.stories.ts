import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {card, type Args} from './card.js';
import {find, open, press, reaches, steps} from './steps.js';

const meta: Meta<Args> = {...card, title: 'Widgets/Hotline card'};
export default meta;

type Story = StoryObj<Args>;

/** As it stands on a page before anybody pressed anything. */
export const Ready: Story = steps(reaches('ready'));

/** Opened at a need, with advice, contacts and what to say. */
export const Opened: Story = {args: {need: 'ask'}, ...steps(open, find('[data-need] .contact'))};

/** The languages; drafts are folded. */
export const LanguagePanel: Story = steps(press('.open + .open'), find('.row[aria-pressed="true"]'));

/** The page says which need comes first. */
export const NeedDanger: Story = {args: {need: 'danger'}, ...steps(reaches('ready'))};

/** The page says where its readers work: the embassy there comes first. */
export const DestinationMalaysia: Story = {args: {destination: 'malaysia'}, ...steps(find('.call[href^="tel:+60"]'))};

/** A way to leave the page at once; three presses of Shift do the same. */
export const QuickExit: Story = {args: {'quick-exit': true}, ...steps(find('.exit a'), reaches('ready'))};
