import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/hotline-card.js';

/** The card's attributes, by their names. */
export interface Args {
  region?: string;
  destination?: string;
  need?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
  languages?: string;
  audio?: string;
}

/** What all files of stories about the hotline card share. */
export const card: Meta<Args> = {
  component: 'aman-hotline-card',
  argTypes: {
    region: {control: 'select', options: ['ntt', 'indonesia']},
    need: {control: 'select', options: ['danger', 'ask', 'abroad', 'report', 'shelter']},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
    languages: {control: 'select', options: ['mkn', 'tet', 'mkn tet']},
  },
  render: (args, {globals}) => html`
    <aman-hotline-card
      region=${args.region ?? nothing}
      destination=${args.destination ?? nothing}
      need=${args.need ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      languages=${args.languages ?? nothing}
      audio=${args.audio ?? nothing}
      theme=${globals.theme}
    ></aman-hotline-card>
  `,
};
