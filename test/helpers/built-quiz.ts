import type {Locator, Page} from 'playwright-core';

/** Something inside the quiz of a page. */
export const quiz = (tab: Page, selector: string): Locator => tab.locator(`aman-rights-quiz ${selector}`);

/** What the quiz says it is in. */
export const state = async (tab: Page): Promise<string> => (await quiz(tab, '.card').getAttribute('data-state'))!;

/** A whole round of one question, by a group. */
export async function group(tab: Page, people: number): Promise<void> {
  await quiz(tab, '.people').fill(String(people));
  await quiz(tab, '.go').click();
  for (let vote = 0; vote < 2; vote++) {
    await quiz(tab, '.hands').first().fill(String(people));
    await quiz(tab, '.go').click();
    if (!vote) await quiz(tab, '.go').click();
  }
  await quiz(tab, '.go').click();
  await quiz(tab, 'table').waitFor();
}
