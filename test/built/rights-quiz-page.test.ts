import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faults, host} from '../helpers/host.js';

const {open} = host({});

describe('the quiz’s page without JavaScript', () => {
  it('is accessible, in each language, with a basis for every reason', async () => {
    for (const code of ['id', 'en', 'mkn', 'tet']) {
      const {tab, errors} = await open(`/1/pages/${code}/rights-quiz.html`, 320);
      await tab.locator('aman-rights-quiz .go').waitFor();
      await tab.locator('main > section details').evaluateAll((folds) => folds.forEach((it) => ((it as HTMLDetailsElement).open = true)));
      assert.deepEqual(await faults(tab), [], code);
      const lost = await tab.evaluate(() => [...document.querySelectorAll('[data-facts] a[href^="#fact-"]')].filter((link) => !document.getElementById(link.getAttribute('href')!.slice(1))).length);
      assert.deepEqual([lost, errors], [0, []], code);
    }
  });

  it('folds each answer away, and prints questions on one sheet and answers on another', async () => {
    const {tab} = await open('/1/pages/id/rights-quiz.html', 800);
    const stories = await tab.locator('[data-question]').count();
    assert.ok(stories >= 36);
    assert.equal(await tab.locator('[data-question] > details:not([open])').count(), stories);
    const pages = async (sheet: string): Promise<[count: number, text: string]> => {
      const {tab: it} = await open(`/1/pages/id/rights-quiz.html#${sheet}`, 800);
      const pdf = (await it.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1');
      return [(pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length, await it.locator(`#${sheet}`).innerText()];
    };
    const [[questions, asked], [answers, told]] = [await pages('questions'), await pages('answers')];
    assert.ok(questions >= 1 && questions <= 3, `questions: ${questions} pages`);
    assert.ok(answers >= 1 && answers <= 4, `answers: ${answers} pages`);
    assert.ok(!asked.includes('tanda bahaya'), 'the question sheet tells an answer');
    assert.ok(told.includes('tanda bahaya'));
  });

  it('gives the same letters to the answers on both sheets', async () => {
    const {tab} = await open('/1/pages/id/rights-quiz.html#answers', 800);
    const wrong = await tab.evaluate(() => {
      const [questions, answers] = ['#questions', '#answers'].map((sheet) => [...document.querySelectorAll(`${sheet} .blocks > li`)]);
      return answers.filter((answer, at) => {
        const letter = answer.querySelector('b')!.textContent!.slice(0, 1);
        const option = [...questions[at].querySelectorAll('.letters li')].find((it) => it.textContent!.trim().startsWith(letter))!;
        const words = option.textContent!.replace(/\s+/g, ' ').trim().slice(2);
        return !answer.textContent!.replace(/\s+/g, ' ').trim().startsWith(`${letter}. ${words}`);
      }).length;
    });
    assert.equal(wrong, 0);
  });
});
