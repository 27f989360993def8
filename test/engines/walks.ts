import type {Widget} from '../../src/kit/widgets.js';
import {equal, until, type Visit} from './promises.js';

/** The number that every widget leads to: a link that dials exactly that, which can be read. */
async function number(page: Visit): Promise<void> {
  const call = (await page.come('a[href="tel:08001000"]')).textContent!;
  equal(/0800\s1000/.test(call), true, `"${call}" names the number`);
}

const pressWords = async (page: Visit, words: RegExp): Promise<void> =>
  (await until(() => page.all('button').filter(({textContent}) => words.test(textContent!))[0], `${words} of ${page.widget}`)).click();

/** One walk through each widget, as a reader goes it, with the number on the way. */
export const walks: Readonly<Record<Widget, (page: Visit) => Promise<void>>> = {
  async 'hotline-card'(page) {
    await number(page);
    await page.press('.bar > .open');
    await page.press('.row');
    await page.come('.contact a[href^="tel:"]');
  },

  async 'recruiter-lookup'(page) {
    const box = (await page.come('input')) as HTMLInputElement;
    box.value = 'PT Putra Timur Mandiri';
    box.dispatchEvent(new Event('input', {bubbles: true}));
    await page.press('form button');
    equal((await page.come('[data-answer]')).dataset.answer, 'stopped', 'the answer');
    await number(page);
  },

  async 'migration-checklist'(page) {
    await pressWords(page, /Jawab beberapa pertanyaan/);
    await number(page);
    await pressWords(page, /Semua langkah/);
    await page.press('.steps button', true);
    await page.come('.headline');
  },

  async 'rights-quiz'(page) {
    await page.press('.go');
    await page.press('.choice input', true);
    await page.press('.go');
    await page.come('#why');
    await number(page);
  },

  async 'pulpit-message'(page) {
    await page.press('.go');
    await page.come('.text');
    await number(page);
    await page.press('.go');
    await page.come('.aloud');
  },
};
