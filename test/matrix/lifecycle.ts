import type {Row} from './row.js';

/** What a page does with a widget while somebody uses it. */
export interface LifeRow extends Row {
  /** A script of the page, done to each widget after the reader's first press; `it` is the widget. */
  doing: string;
}

const STAYS = 'the reader’s place and answers are still there, and the widget looks and works as before';

export const LIFE: LifeRow[] = [
  {name: 'takes it away and puts it back', promise: STAYS, doing: 'const place = it.parentElement; for (let i = 0; i < 20; i++) { it.remove(); place.append(it) }'},
  {name: 'wraps it in other elements', promise: STAYS, doing: "const box = document.createElement('section'); it.replaceWith(box); box.append(it)"},
  {name: 'moves it to the document of a frame and back', promise: STAYS, doing: "const place = it.parentElement; const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.append(it); place.append(it); frame.remove()"},
  {name: 'moves it to a document without a window and back', promise: STAYS, doing: "const place = it.parentElement; document.implementation.createHTMLDocument('').body.append(it); place.append(it)"},
  {name: 'puts it into a shadow root of its own', promise: STAYS, doing: "const box = document.body.appendChild(document.createElement('div')); box.attachShadow({mode: 'open'}).append(it); document.querySelector('main').append(it)"},
  {name: 'tells every widget of a language that does not exist', promise: STAYS, doing: "for (const code of ['xx', '', null, {}, '__proto__', 'constructor']) document.dispatchEvent(new CustomEvent('aman-language', {detail: code})); document.dispatchEvent(new CustomEvent('aman-language', {detail: 'id'}))"},
  {name: 'changes the language a hundred times at once', promise: STAYS, doing: "for (let i = 0; i < 100; i++) document.dispatchEvent(new CustomEvent('aman-language', {detail: ['en', 'mkn', 'xx', 'tet', 'id'][i % 5]}))"},
  {name: 'changes attributes ten thousand times at once, and back', promise: STAYS, doing: "for (const name of ['theme', 'heading-level', 'quick-exit', 'languages']) { const was = it.getAttribute(name); for (let i = 0; i < 10000; i++) it.setAttribute(name, ['dark', '4', '', 'x'][i % 4]); was === null ? it.removeAttribute(name) : it.setAttribute(name, was) }"},
  {name: 'goes offline and online', promise: STAYS, doing: "dispatchEvent(new Event('offline')); dispatchEvent(new Event('online'))"},
];

/** Ways in which pages are swapped; each has a test of its own. */
export const SWAPS = {
  htmx: {name: 'is swapped in by htmx, and out again', promise: 'the new widget works; no listener of the old one stays'},
  turbo: {name: 'is visited by Turbo, and left, and come back to', promise: 'all widgets work after each visit'},
  write: {name: 'is written anew by document.write', promise: 'all widgets of the new page work'},
} satisfies Record<string, Row>;

export const MANY: Row = {name: 'opens and closes widgets for a week', promise: 'after a thousand of each, with panels open, no listener is left on window and document, and at most 50 kB of memory'};
