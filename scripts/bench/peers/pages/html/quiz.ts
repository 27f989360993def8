import {quiz} from 'peers:content';

/* The partner's own script: one step after the other, and what is said to the chosen answer. */

const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
let at = 0;

function next(): void {
  steps[at].hidden = true;
  steps[++at].hidden = false;
  steps[at].querySelector<HTMLElement>('[tabindex]')?.focus();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-step]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = new FormData(form).get('answer');
    form.querySelector<HTMLElement>('[role="alert"]')!.hidden = Boolean(answer);
    if (!answer) return;
    const chosen = Number(answer);
    const outcome = chosen === 0 ? 'right' : chosen === quiz.unknown ? 'unknown' : 'other';
    form.nextElementSibling!.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`)!.hidden = false;
    next();
  });
for (const button of document.querySelectorAll('[data-press="next"]')) button.addEventListener('click', next);
