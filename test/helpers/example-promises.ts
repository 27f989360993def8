import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'playwright-core';
import {fallbackNow} from '../../src/kit/facts.js';
import type {Opened, How} from './example-page.js';
import {call} from './host.js';

const scripts = /\/1\/[\w.-]+\.js$/;
const {title, lines, link} = fallbackNow()['hotline-card'];

/** Names of the contacts for a shelter, which the region changes. */
async function contacts(tab: Page): Promise<string> {
  const card = tab.locator('aman-hotline-card');
  if (!(await card.locator('.row').count())) await card.locator('.open').first().click();
  const row = card.locator('button.row').nth(3);
  await row.waitFor();
  if (!(await card.locator('.contact').count())) await row.click();
  await card.locator('.contact').first().waitFor();
  return (await card.locator('.contact').allInnerTexts()).join('\n');
}

/** What every example promises, opened one way (`path`). */
export function promises(open: (how?: How) => Promise<Opened>, path: string): void {
  it('draws the card with 0800 1000, without an error, a warning or a foreign host', async () => {
    const {tab, errors, foreign} = await open({path});
    await call(tab).waitFor();
    assert.equal(await call(tab).getAttribute('href'), 'tel:08001000');
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
    assert.deepEqual(foreign, []);
  });

  it('hears when somebody presses the number', async () => {
    const {tab} = await open({path});
    await call(tab).click();
    await tab.waitForFunction(() => document.querySelector('output')!.textContent === '1');
  });

  it('changes the region', async () => {
    const {tab, errors} = await open({path});
    assert.match(await contacts(tab), /NTT/);
    await tab.getByRole('button', {name: 'Nomor nasional'}).click();
    await tab.waitForFunction(() => document.querySelector('aman-hotline-card')!.region === 'indonesia');
    assert.doesNotMatch(await contacts(tab), /NTT/);
    assert.deepEqual(errors, []);
  });
}

/** Where our script cannot be had, the words of the builder's snippet stand there, with the number. */
export function keepsWords(open: (how?: How) => Promise<Opened>, path = '/'): void {
  it('shows the words inside the tag, as the builder gives them, where our script is blocked', async () => {
    const {tab} = await open({path, without: scripts});
    await tab.locator('aman-hotline-card a[href="tel:08001000"]').waitFor();
    const said = (await tab.locator('aman-hotline-card > p').allInnerTexts()).map((line) => line.trim());
    assert.deepEqual(said, [title, ...lines, '0800 1000', link]);
    assert.ok(await tab.locator('aman-hotline-card a[href$="/1/pages/id/hotline-card.html"]').isVisible());
  });
}

/** Taken away and put back by the framework. */
export function returns(open: (how?: How) => Promise<Opened>, path: string): void {
  it('can be taken away and put back', async () => {
    const {tab, errors} = await open({path});
    for (const name of ['Tutup', 'Buka', 'Tutup', 'Buka']) await tab.getByRole('button', {name}).click();
    await call(tab).click();
    await tab.waitForFunction(() => document.querySelector('output')!.textContent === '1');
    assert.equal(await tab.locator('aman-hotline-card').count(), 1);
    assert.deepEqual(errors, []);
  });
}

/** The text below the card stays where the words inside the tag put it. */
export function staysPut(open: (how?: How) => Promise<Opened>, path = '/'): void {
  it('does not move what stands below the card', async () => {
    const top = (tab: Page) => tab.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top);
    const {tab} = await open({path});
    await call(tab).waitFor();
    const plain = await open({path, without: scripts});
    assert.ok(Math.abs((await top(tab)) - (await top(plain.tab))) < 1);
  });
}
