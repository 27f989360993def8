import type {Output} from '../src/kit/outputs.js';
import {copyButton} from './copy-button.js';
import {make} from './dom.js';
import {filled, type Words} from './words.js';

/** One thing to copy: what it is, the text, a button, and what came of pressing it. */
function view({kind, widget, text, height}: Output, id: string, several: boolean, mayCopy: boolean, words: Words): HTMLElement {
  const field = make('textarea', {id, readOnly: true, spellcheck: false, value: text, rows: Math.min(9, Math.max(3, Math.ceil(text.length / 42), text.split('\n').length))});
  const {button, said} = copyButton(field, words, kind === 'message' || kind === 'link' ? words.sent : words.copied);
  button.disabled = !mayCopy;
  const label = make('label', {htmlFor: id}, words.outputs[kind] + (several && widget ? `: ${words.names[widget]}` : ''));
  if (!mayCopy) said.textContent = words.repair;
  return make('div', {className: 'output'}, label, field, ...(height ? [make('p', {className: 'small'}, filled(words.height, String(height)))] : []), make('p', {}, button, ' ', said));
}

/** Shows everything to copy. Fields that did not change stay, so that a marked text stays marked. */
export function showOutputs(place: HTMLElement, outputs: readonly Output[], mayCopy: boolean, words: Words): void {
  const stamp = JSON.stringify([outputs, mayCopy]);
  if (place.dataset.stamp === stamp) return;
  place.dataset.stamp = stamp;
  const several = new Set(outputs.map(({widget}) => widget)).size > 1;
  place.replaceChildren(...outputs.map((output, at) => view(output, `output-${at}`, several, mayCopy, words)));
}
