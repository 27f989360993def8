import '../../src/define/migration-checklist.js';
import type {MigrationChecklist} from '../../src/elements/migration-checklist/migration-checklist.js';
import {all, comes, make, one} from './card.js';

/** A checklist on the page, drawn; nothing is kept from the test before. */
export async function makeChecklist(attributes?: Record<string, string>): Promise<MigrationChecklist> {
  return make('aman-migration-checklist', attributes);
}

beforeEach(() => localStorage.clear());

/** Presses the first button whose text begins so. */
export async function press(list: MigrationChecklist, text: string): Promise<void> {
  const button = all(list, 'button').find((each) => each.textContent!.trim().replace(/\s+/g, ' ').startsWith(text));
  if (!button) throw new Error(`no button begins with "${text}"`);
  button.click();
  await list.updateComplete;
}

/** The answer at a place of the question on screen. */
export async function answer(list: MigrationChecklist, at: number): Promise<void> {
  all(list, '.answers button')[at].click();
  await list.updateComplete;
}

export const steps = (list: MigrationChecklist): Promise<void> => press(list, 'Lihat 9 langkah');

/** Opens a step from the list of all, 1 to 9. */
export async function openStep(list: MigrationChecklist, number: number): Promise<void> {
  all(list, '.steps button')[number - 1].click();
  await list.updateComplete;
}

/** Sets a paper: 0 not yet, 1 ready, 2 not possible yet. */
export async function setPaper(list: MigrationChecklist, id: string, status: 0 | 1 | 2): Promise<void> {
  const paper = one(list, `[data-paper=${id}]`)!;
  paper.querySelectorAll<HTMLElement>(':scope > details > .panel > .bar button')[status].click();
  await list.updateComplete;
}

export {states, textOf} from './card.js';
export const reaches = (list: Element, state: string): Promise<HTMLElement> => comes(list, `[data-state~="${state}"]`);
