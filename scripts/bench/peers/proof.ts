import type {Browser, Page} from 'playwright-core';
import {asked} from './content.js';
import type {Content} from './pages/content.js';
import {stepsFor} from './steps.js';
import type {PageName} from './variants.js';

/* Whether a page shows what all the others show, and does it: with real presses and keys, at full speed. */

const PATIENCE = 15_000;

/** Says what fails; nothing where all holds. */
const check = async (what: string, holds: () => Promise<unknown>): Promise<string[]> => holds().then(() => [], () => [what]);

/** Without a script: the title and the number. */
async function scriptless(browser: Browser, url: string, page: PageName, content: Content): Promise<string[]> {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  await tab.goto(url);
  const {title} = content.fallback[page];
  const faults = [
    ...(await check(`without script: the title "${title}"`, () => tab.getByText(title, {exact: true}).first().waitFor({timeout: PATIENCE}))),
    ...(await check('without script: the number as a link', () => tab.locator(`a[href="${content.call.href}"]`, {hasText: content.call.display}).first().waitFor({timeout: PATIENCE}))),
  ];
  await context.close();
  return faults;
}

/** What must be on screen at the beginning, and once all steps are done. */
function texts(page: PageName, {card, quiz, lookup}: Content): {first: string[]; last: string[]} {
  const [question] = quiz.questions;
  switch (page) {
    case 'hotline-card':
      return {first: [card.title], last: card.needs.map(({name}) => name)};
    case 'rights-quiz':
      return {first: [quiz.title], last: [question.why, question.situation]};
    case 'recruiter-lookup':
      return {first: [lookup.title], last: [`PT ${asked().name}`, lookup.notSafe, ...lookup.checks.map(([first]) => first)]};
  }
}

/** What stands on the page as text, in shadow roots too. */
const said = (tab: Page, text: string): Promise<void> => tab.getByText(text).filter({visible: true}).first().waitFor({timeout: PATIENCE});

/** Everything that a page lacks. The steps are those of the measured visit, pressed for real. */
export async function faultsOf(browser: Browser, url: string, page: PageName, variant: string, content: Content): Promise<string[]> {
  const faults = await scriptless(browser, url, page, content);
  if (variant === 'plain') return faults;
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  await tab.goto(url);
  const {first, last} = texts(page, content);
  for (const text of first) faults.push(...(await check(`the text "${text}"`, () => said(tab, text))));
  const steps = stepsFor(page, variant, content);
  for (const step of steps) {
    if ('press' in step) faults.push(...(await check(`a press on "${step.press}"`, () => press(tab, step.press))));
    if ('type' in step) faults.push(...(await check('typing', () => type(tab, step.type))));
    if ('see' in step) faults.push(...(await check(`the answer "${step.see}"`, () => said(tab, step.see))));
  }
  for (const text of last) faults.push(...(await check(`the text "${text}"`, () => said(tab, text))));
  const call = tab.locator(`a[href="${content.call.href}"]`, {hasText: content.call.display}).filter({visible: true});
  faults.push(...(await check('the number as a link', () => call.first().waitFor({timeout: PATIENCE}))));
  await context.close();
  return faults;
}

/** The last of equal texts is the one in front: a list opens over the page. Buttons of a survey say their text as a value. */
const press = (tab: Page, text: string): Promise<void> =>
  tab.getByText(text, {exact: true}).or(tab.locator(`input[type="button"][value="${text}"]`)).filter({visible: true}).last().click({timeout: PATIENCE});

/** With a finger first, then keys. */
async function type(tab: Page, text: string): Promise<void> {
  const box = tab.locator('input[type="text"], input:not([type])').first();
  await box.click({timeout: PATIENCE, force: true});
  await tab.keyboard.type(text);
}

/** Whether a name with a letter missing brings the name that was meant. Where it does not, the report says so. */
export async function findsNear(browser: Browser, url: string, variant: string, content: Content): Promise<boolean> {
  const {name, misspelt} = asked();
  const context = await browser.newContext({viewport: {width: 360, height: 640}});
  const tab = await context.newPage();
  await tab.goto(url);
  await type(tab, misspelt);
  if (variant !== 'surveyjs') await press(tab, content.lookup.check);
  const found = await said(tab, name).then(() => true, () => false);
  await context.close();
  return found;
}
