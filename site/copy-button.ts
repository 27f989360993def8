import {copyField} from '../src/ui/clipboard.js';
import {make} from './dom.js';
import type {Words} from './words.js';

/** A button that copies a field, and a place that says what came of it. `done`: the sentence where it worked. */
export function copyButton(field: HTMLTextAreaElement, words: Words, done = words.copied): {button: HTMLButtonElement; said: HTMLElement} {
  const said = make('span', {className: 'done'});
  said.setAttribute('role', 'status');
  const button = make('button', {type: 'button', textContent: words.copy});
  button.addEventListener('click', async () => (said.textContent = (await copyField(field)) ? done : words.byHand));
  return {button, said};
}
