import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/pulpit-message.js';
import {LENGTHS, MESSAGES, TRADITIONS} from '../src/data/pulpit.js';
import {asOf} from '../src/generated/facts.js';
import {find, press, steps, type Step} from './steps.js';

/** The pulpit message's attributes, by their names. */
export interface Args {
  message?: string;
  length?: string;
  tradition?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
}

/** What all files of stories about the pulpit message share. */
export const pulpit: Meta<Args> = {
  component: 'aman-pulpit-message',
  // On the day the facts were read, whatever day it is.
  globals: {today: asOf},
  beforeEach: () => localStorage.clear(),
  argTypes: {
    message: {control: 'select', options: MESSAGES},
    length: {control: 'select', options: LENGTHS},
    tradition: {control: 'select', options: TRADITIONS},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
  },
  render: (args, {globals}) => html`
    <aman-pulpit-message
      message=${args.message ?? nothing}
      length=${args.length ?? nothing}
      tradition=${args.tradition ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      theme=${globals.theme}
    ></aman-pulpit-message>
  `,
};

/** The button that leads on: to the message, to reading aloud, to noting. */
export const onward: Step = press('.go');

/** Writes into a field of the message on screen. */
export const write = (field: string, text: string): Step => async (context) => {
  const input = (await find(`input.${field}`)(context)) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
};

/** Opens the tally, and agrees that it is kept. */
export const tally = steps(onward, press('.read'), press('.keep'));
