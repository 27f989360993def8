import {html, nothing} from 'lit';
import {again, languageFailed} from '../content/common-more.js';
import type {FrameController} from './frame-controller.js';
import {later} from './later.js';
import {say} from './say.js';
import type {Voices} from './voices-panel.js';

declare const PARTS: boolean | undefined;

let voices: Voices | undefined;
let state: '' | 'asked' | 'failed' = '';
/** All widgets whose languages are open: what one of them asked for, each of them shows. */
const waiting = new Set<FrameController>();

async function ask(it: FrameController): Promise<void> {
  state = 'asked';
  try {
    voices = await (typeof PARTS === 'undefined' ? import('./voices-panel.js') : later<Voices>('voices'));
  } catch {
    state = 'failed';
    it.fail('part');
  }
  for (const each of waiting) each.update();
  waiting.clear();
}

/** Voices are few: the part that knows them comes only on a page whose partner names recordings (attribute `audio`). */
export function voicesIn(it: FrameController): unknown {
  const manifest = it.host.audio;
  if (!manifest) return nothing;
  if (voices) return voices.view(it, manifest);
  waiting.add(it);
  if (state === 'failed') return html`<p class="note">${say(languageFailed)} <button @click=${() => void ask(it)}>${say(again)}</button></p>`;
  if (!state) void ask(it);
  return nothing;
}
