import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {setAssets} from '../src/assets.js';
import '../src/define/hotline-card.js';
import {askForContacts} from '../src/ui/contacts-store.js';

interface Args {
  region?: string;
  destination?: string;
  need?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
}

const inside = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('aman-hotline-card')!.shadowRoot!;

/** Waits until the card says that it is in a state. */
const reaches = (state: string): Pick<StoryObj<Args>, 'play'> => ({
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector(`.card[data-state~="${state}"]`)).not.toBeNull());
  },
});

const meta: Meta<Args> = {
  title: 'Widgets/Hotline card',
  component: 'aman-hotline-card',
  argTypes: {
    region: {control: 'select', options: ['ntt', 'indonesia']},
    need: {control: 'select', options: ['danger', 'ask', 'abroad', 'report', 'shelter']},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
  },
  render: (args, {globals}) => html`
    <aman-hotline-card
      region=${args.region ?? nothing}
      destination=${args.destination ?? nothing}
      need=${args.need ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      theme=${globals.theme}
    ></aman-hotline-card>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = reaches('ready');

export const NeedDanger: Story = {args: {need: 'danger'}, ...reaches('ready')};

export const DestinationMalaysia: Story = {args: {destination: 'malaysia'}, ...reaches('ready')};

export const QuickExit: Story = {
  args: {'quick-exit': true},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('.exit a')).not.toBeNull());
  },
};

export const Opened: Story = {
  play: async ({canvasElement, userEvent}) => {
    const root = inside(canvasElement);
    const button = (selector: string) => waitFor(() => root.querySelector<HTMLElement>(selector) ?? Promise.reject(new Error(`no ${selector}`)));
    await userEvent.click(await button('.bar button.open'));
    await userEvent.click(await button('.panel button.row'));
    await button('[data-need] .contact');
  },
};

export const UnsupportedRegion: Story = {args: {region: 'sikka'}, ...reaches('unsupported')};

export const VeryStale: Story = {globals: {today: '2028-01-01'}, ...reaches('very-stale')};

export const Dark: Story = {globals: {theme: 'dark'}, ...reaches('ready')};

export const Offline: Story = {
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    return () => void Reflect.deleteProperty(navigator, 'onLine');
  },
  ...reaches('offline'),
};

export const DataFailed: Story = {
  beforeEach: async () => {
    setAssets(new URL('missing/1/', document.baseURI).href);
    await askForContacts();
    setAssets(new URL('1/', document.baseURI).href);
  },
  ...reaches('data-failed'),
};
