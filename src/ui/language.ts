import {getLocale} from '../locale.js';

/*
 * One language a page, whatever number of our scripts stand on it. They share no global; they talk by two events
 * on `document`.
 */

const PICKED = 'aman-language';
const ASK = 'aman-language-ask';
let picked = '';

/** Tells every widget on the page which language the reader picked. */
export function tellLanguage(code: string): void {
  document.dispatchEvent(new CustomEvent(PICKED, {detail: code}));
}

/** What the reader picked on this page, even if another script's widget heard it. */
export function askLanguage(): string {
  const box = {code: picked};
  document.dispatchEvent(new CustomEvent(ASK, {detail: box}));
  return box.code;
}

/** Hears picks while a widget is on the page, and answers scripts that come later. Returns the way to stop. */
export function hearLanguage(changed: (code: string) => void): () => void {
  const pick = (event: Event) => changed((picked = (event as CustomEvent<string>).detail));
  const answer = (event: Event) => {
    (event as CustomEvent<{code: string}>).detail.code ||= picked && getLocale();
  };
  document.addEventListener(PICKED, pick);
  document.addEventListener(ASK, answer);
  return () => {
    document.removeEventListener(PICKED, pick);
    document.removeEventListener(ASK, answer);
  };
}
