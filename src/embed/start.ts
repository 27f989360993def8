import {setAssets} from '../assets.js';
import {SOURCE} from '../languages.js';
import {firstLanguage, switchLanguage, useWords} from '../locale.js';
import {askLanguage} from '../ui/language.js';
import {setNonce} from '../ui/parts.js';

/** How long to wait for a picture of the page before the first widget is drawn, in ms. */
const UNPAINTED = 100;

/**
 * Begins one script: finds its own folder, waits for the page's own words (a tag may still be half read when an
 * `async` script runs), sets the language, and only then defines the tags, so that no reader sees another language
 * flash by. Call it at once: `document.currentScript` is gone a moment later.
 */
export function start(widgets: Record<string, () => void>): void {
  // Without custom elements the page's own words stay, and nothing is thrown.
  if (!window.customElements) return;
  // Loaders that delay scripts, and modules, leave no current script: the line that was pasted is still there.
  const script = (document.currentScript ?? document.querySelector('script[data-lang]')) as HTMLScriptElement | null;
  if (script?.src) setAssets(new URL('.', script.src).href);
  setNonce(script?.nonce ?? '');

  const begin = async () => {
    const code = firstLanguage(askLanguage(), script?.dataset.lang, document.documentElement.lang);
    if (code !== SOURCE) {
      for (const widget of Object.keys(widgets)) if (document.querySelector(`aman-${widget}`)) await useWords(widget);
      await switchLanguage(code);
    }
    // Reading a script is one task, drawing each widget another: a slow phone can answer a finger in between. A
    // message comes at once, where pages slow timers down or replace them.
    const {port1, port2} = new MessageChannel();
    const tasks = Object.values(widgets);
    const next = () => port2.postMessage(0);
    port1.onmessage = () => {
      tasks.shift()?.();
      tasks[0] ? next() : port1.close();
    };
    // The page's own words are painted before the first widget; pages that are not in sight paint nothing.
    setTimeout(next, UNPAINTED);
    (window as Partial<Window>).requestAnimationFrame?.(next);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void begin());
  else void begin();
}
