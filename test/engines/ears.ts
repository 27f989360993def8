/* The first script of each test page: hears what goes wrong there, from the very start. It is all that our runner adds. */

/** What a page said. */
export interface Heard {
  errors: string[];
  /** Events of the widgets. */
  events: string[];
}

const heard: Heard = {errors: [], events: []};
(window as unknown as {heard: Heard}).heard = heard;

const said = (what: unknown): string => (what instanceof Error ? what.message : String(what));
// In the capturing phase: a script that does not come does not bubble.
addEventListener('error', ({message, target}) => heard.errors.push(message || `not loaded: ${(target as HTMLScriptElement).src}`), true);
addEventListener('unhandledrejection', ({reason}) => heard.errors.push(said(reason)));
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => heard.errors.push(`refused by ${violatedDirective}: ${blockedURI} ${sample || ''}`));
for (const name of ['aman-ready', 'aman-error']) document.addEventListener(name, () => heard.events.push(name));
const {error} = console;
console.error = (...parts: unknown[]) => {
  heard.errors.push(parts.map(said).join(' '));
  error.apply(console, parts);
};
