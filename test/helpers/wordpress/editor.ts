import type {Page} from 'playwright-core';

/* The block editor, as a writer uses it. */

/** Opens a new post with a title. */
export async function newPost(tab: Page, url: string): Promise<void> {
  await tab.goto(`${url}/wp-admin/post-new.php`);
  await tab.locator('[aria-label="Add title"]').fill('Bantuan');
}

/** Presses plus, looks for some words, and takes the block of this name. */
export async function insert(tab: Page, search: string, name: string): Promise<void> {
  const plus = tab.locator('button[aria-label="Toggle block inserter"]');
  await plus.click();
  await tab.locator('.block-editor-inserter__search input').fill(search);
  await tab.locator(`.editor-block-list-item-${name}`).click();
  await tab.locator(`[data-type="${name.replace(/^(migrasi-aman)-/, '$1/')}"], [data-type="core/${name}"]`).last().waitFor();
  await plus.click();
}

/** Publishes, and gives the address for visitors. */
export async function publish(tab: Page): Promise<string> {
  await tab.locator('.editor-post-publish-panel__toggle').click();
  await tab.locator('.editor-post-publish-button').click();
  return (await tab.locator('.post-publish-panel__postpublish-buttons a.is-primary').getAttribute('href'))!;
}
