import type {LitElement} from 'lit';
import {langTag} from '../languages.js';
import {phrase} from '../locale.js';

const lines = new WeakMap<LitElement, HTMLElement>();

/**
 * Says a sentence once to screen readers, in light DOM: browsers are unreliable with live regions in shadow roots. The
 * page around it may speak another language.
 */
export function announce(host: LitElement, sentence: () => string): void {
  const {text, lang} = phrase(sentence);
  let line = lines.get(host);
  if (!line?.isConnected) {
    line = document.createElement('span');
    line.slot = 'status';
    line.setAttribute('role', 'status');
    host.append(line);
    lines.set(host, line);
  }
  line.lang = langTag(lang);
  line.textContent = text;
}
