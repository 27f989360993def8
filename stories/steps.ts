import type {StoryContext} from '@storybook/web-components-vite';
import {userEvent, waitFor} from 'storybook/test';
import type {HOURS, STATES} from '../src/elements/hotline-card/states.js';

/** A step of a play function. */
export type Step = (context: Pick<StoryContext, 'canvasElement'>) => Promise<unknown>;

// The data file is tried twice, with a pause between, before the card says that it failed.
const PATIENCE = {timeout: 10_000};

/** Waits for an element inside the card. */
export const find =
  (selector: string) =>
  ({canvasElement}: Pick<StoryContext, 'canvasElement'>): Promise<HTMLElement> =>
    waitFor(() => {
      const found = canvasElement.querySelector('aman-hotline-card')?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing in the card matches ${selector}`);
      return found;
    }, PATIENCE);

/** Presses an element inside the card as soon as it is there. */
export const press =
  (selector: string): Step =>
  async (context) =>
    userEvent.click(await find(selector)(context));

/** Opens the card; the story's `need` is unfolded then. */
export const open = press('.open');

/** Waits until the card says that it is in a state. */
export const reaches = (state: (typeof STATES)[number]): Step => find(`[data-state~="${state}"]`);

/** Waits until a number stands with such hours. */
export const hours = (state: (typeof HOURS)[number]): Step => find(`[data-hours="${state}"]`);

/** A play function: its steps one after the other. */
export const steps = (...all: Step[]): {play(context: Parameters<Step>[0]): Promise<void>} => ({
  play: async (context) => {
    for (const step of all) await step(context);
  },
});
