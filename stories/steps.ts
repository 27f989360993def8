import type {StoryContext} from '@storybook/web-components-vite';
import {spyOn, userEvent, waitFor} from 'storybook/test';
import type {AnswerKind} from '../src/data/answers.js';
import type {HOURS, STATES} from '../src/elements/hotline-card/states.js';
import type {STATES as CHECKLIST_STATES} from '../src/elements/migration-checklist/states.js';
import type {STATES as LOOKUP_STATES} from '../src/elements/recruiter-lookup/states.js';
import type {STATES as PULPIT_STATES} from '../src/elements/pulpit-message/states.js';
import type {STATES as QUIZ_STATES} from '../src/elements/rights-quiz/states.js';

/** A step of a play function. */
export type Step = (context: Pick<StoryContext, 'canvasElement'>) => Promise<unknown>;

// The data file is asked for when the browser is idle, and tried twice, before a widget says that it failed.
const PATIENCE = {timeout: 20_000};

/** Waits for an element inside the story's widget. */
export const find =
  (selector: string) =>
  ({canvasElement}: Pick<StoryContext, 'canvasElement'>): Promise<HTMLElement> =>
    waitFor(() => {
      const found = canvasElement.querySelector('aman-hotline-card, aman-recruiter-lookup, aman-migration-checklist, aman-rights-quiz, aman-pulpit-message')?.shadowRoot?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing in the widget matches ${selector}`);
      return found;
    }, PATIENCE);

/** Presses an element inside the widget as soon as it is there. */
export const press =
  (selector: string): Step =>
  async (context) =>
    userEvent.click(await find(selector)(context));

/** Opens a fold, which stands open already where the language on screen is inside. */
export const unfold =
  (selector: string): Step =>
  async (context) => {
    const fold = await find(selector)(context);
    if (!(fold as HTMLDetailsElement).open) await userEvent.click(fold.querySelector('summary')!);
  };

/** Opens the card; the story's `need` is unfolded then. */
export const open = press('.open');

/** Waits until the widget says that it is in a state. */
export const reaches = (state: (typeof STATES)[number] | (typeof LOOKUP_STATES)[number] | (typeof CHECKLIST_STATES)[number] | (typeof QUIZ_STATES)[number] | (typeof PULPIT_STATES)[number]): Step => find(`[data-state~="${state}"]`);

/** Waits until a number stands with such hours. */
export const hours = (state: (typeof HOURS)[number]): Step => find(`[data-hours="${state}"]`);

/** Types a name into the lookup, and asks. */
export const ask =
  (text: string): Step =>
  async (context) => {
    (await find('#name')(context) as HTMLInputElement).value = text;
    await press('.go')(context);
  };

/** Asks, and waits for the answer. */
export const answers = (text: string, kind: AnswerKind): Step => async (context) => {
  await ask(text)(context);
  await find(`[data-answer="${kind}"]`)(context);
};

/** Nothing can be copied by a button. */
export function noClipboard(): void {
  spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  spyOn(document, 'execCommand').mockReturnValue(false);
}

/** A play function: its steps one after the other. */
export const steps = (...all: Step[]): {play(context: Parameters<Step>[0]): Promise<void>} => ({
  play: async (context) => {
    for (const step of all) await step(context);
  },
});
