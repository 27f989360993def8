import type {Mark} from '../src/kit/faults.js';
import {all, one} from './dom.js';
import {filled, type Words} from './words.js';

const SIGNS = {good: '✓', warning: '!', error: '✗'} as const;

/** A ratio as the page's language writes it. */
const ratio = (value: number): string => (Math.floor(value * 10) / 10).toLocaleString(document.documentElement.lang, {minimumFractionDigits: 1});

/** Writes ✓ or ✗, and why, beside each field that has something to say. */
export function showMarks(form: HTMLFormElement, marks: readonly Mark[], words: Words): void {
  for (const place of all<HTMLOutputElement>('[data-mark]', form)) {
    const mark = marks.find(({field}) => field === place.dataset.mark);
    const text = mark ? `${SIGNS[mark.level]} ${filled(words.marks[mark.say], mark.reading ? ratio(mark.reading.ratio) : '')}` : '';
    // Only what changed is written: a screen reader would say the rest again.
    if (place.textContent !== text) place.textContent = text;
    place.dataset.level = mark?.level ?? '';
    one(`[id="f-${CSS.escape(place.dataset.mark!)}"]`, form)?.setAttribute('aria-invalid', String(mark?.level === 'error'));
  }
  const better = marks.find(({reading}) => reading?.better)?.reading?.better;
  const use = one<HTMLButtonElement>('#use-colour', form);
  use.hidden = !better;
  use.value = better ?? '';
  use.textContent = better ? filled(words.useColour, better) : '';
}
