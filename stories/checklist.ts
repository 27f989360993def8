import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/migration-checklist.js';
import {QUESTIONS} from '../src/data/answers-checklist.js';
import {asOf} from '../src/generated/facts.js';
import {press, type Step} from './steps.js';

/** The checklist's attributes, by their names. */
export interface Args {
  destination?: string;
  scheme?: string;
  'heading-level'?: string;
  'quick-exit'?: boolean;
}

/** What all files of stories about the checklist share. */
export const checklist: Meta<Args> = {
  component: 'aman-migration-checklist',
  // On the day the facts were read, whatever day it is.
  globals: {today: asOf},
  beforeEach: () => localStorage.clear(),
  argTypes: {
    destination: {control: 'select', options: QUESTIONS.destination},
    scheme: {control: 'select', options: QUESTIONS.scheme},
    'heading-level': {control: 'select', options: ['1', '2', '3', '4', '5', '6']},
    'quick-exit': {control: 'boolean'},
  },
  render: (args, {globals}) => html`
    <aman-migration-checklist
      destination=${args.destination ?? nothing}
      scheme=${args.scheme ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      quick-exit=${args['quick-exit'] ? '' : nothing}
      theme=${globals.theme}
    ></aman-migration-checklist>
  `,
};

/** The two buttons of the first screen. */
export const questions: Step = press('.head > .bar button:first-child');
export const allSteps: Step = press('.head > .bar button:last-child');
/** Answers of the question on screen, and steps of the list, from 1. */
export const answer = (at: number): Step => press(`.answers button:nth-child(${at})`);
export const step = (at: number): Step => press(`.steps li:nth-child(${at}) button`);
/** Keeps the list on this phone, after the warning. */
export const keep: Step = async (context) => {
  await press('.bar > [aria-expanded=false]:not(.open)')(context);
  await press('.note button')(context);
};
