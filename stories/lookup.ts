import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/recruiter-lookup.js';
import {DAYS} from './days.js';

/** The lookup's attributes, by their names. */
export interface Args {
  registry?: string;
  sanctions?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
}

/** A page's own lists; what they hold is for each story to say. */
export const PARTNER: Args = {registry: 'partner/partner-registry.json', sanctions: 'partner/partner-sanctions.json'};

/** What all files of stories about the recruiter lookup share. */
export const lookup: Meta<Args> = {
  component: 'aman-recruiter-lookup',
  // On the day the list speaks for, whatever day it is.
  globals: {today: DAYS.list},
  argTypes: {
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
  },
  render: (args, {globals}) => html`
    <aman-recruiter-lookup
      registry=${args.registry ?? nothing}
      sanctions=${args.sanctions ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      theme=${globals.theme}
    ></aman-recruiter-lookup>
  `,
};
