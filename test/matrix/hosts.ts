import {scriptOf} from '../helpers/hostile-host.js';
import {STRICT} from '../helpers/host.js';
import type {Fate, Row} from './row.js';

/** A page that is hard on what it embeds, and what becomes of all widgets there. */
export interface HostRow extends Row {
  fate?: Fate;
  /** Markup in its head; scripts instead of the usual line; what it makes of the whole page; how it is served. */
  head?: string;
  scripts?: string;
  html?: (page: string) => string;
  headers?: Record<string, string>;
  type?: string;
  /** A script that runs before all others. */
  before?: string;
  /** How it is shown. */
  media?: {media?: 'print'; forcedColors?: 'active'; colorScheme?: 'dark'};
  /** What the browser itself says about it. */
  errors?: RegExp;
}

const csp = (policy: string): {headers: Record<string, string>} => ({headers: {'content-security-policy': policy}});
const around = (begin: string, end: string) => (page: string) => page.replace('<main>', `<main>${begin}`).replace('</main>', `${end}</main>`);
const missing = (...names: string[]): string => names.map((name) => `delete window.${name}; Object.defineProperty(window, '${name}', {value: undefined, writable: true, configurable: true});`).join('');
const throwing = (owner: string, ...names: string[]): string => names.map((name) => `Object.defineProperty(${owner}, '${name}', {configurable: true, get() { throw new DOMException('refused', 'SecurityError') }});`).join('');

const WORKS = 'every widget works, nothing is said in the console';
const KEPT = 'the page’s own words and number stay in sight';
const line = scriptOf('1/aman.js');

/** Rules of the host. */
export const POLICIES: HostRow[] = [
  {name: 'has a strict policy with Trusted Types', promise: WORKS, ...csp(STRICT)},
  {name: 'lets only scripts with a nonce run', promise: WORKS, ...csp("script-src 'nonce-a1'; object-src 'none'; base-uri 'none'"), scripts: line.replace('<script', '<script nonce="a1"')},
  {name: 'allows Lit’s own Trusted Types policy and no other', promise: WORKS, ...csp("require-trusted-types-for 'script'; trusted-types lit-html")},
  {name: 'allows no Trusted Types policy at all', promise: KEPT, fate: 'own words', ...csp("require-trusted-types-for 'script'; trusted-types 'none'"), errors: /policy|Policy/},
  {name: 'lets no script run', promise: KEPT, fate: 'own words', ...csp("script-src 'none'"), errors: /Content Security Policy/},
  {name: 'stands in a sandbox with scripts', promise: WORKS, ...csp('sandbox allow-scripts')},
  {name: 'stands in a sandbox without scripts', promise: KEPT, fate: 'own words', ...csp('sandbox'), errors: /sandboxed/},
];

/** How the page is written, and how our script comes into it. */
export const PAGES: HostRow[] = [
  {name: 'has no doctype', promise: WORKS, html: (page) => page.replace('<!doctype html>', '')},
  {
    name: 'is served as XML',
    promise: KEPT,
    fate: 'own words',
    type: 'application/xhtml+xml',
    html: (page) => page.replace(/^<!doctype html><html lang="en-US">/, '<html xmlns="http://www.w3.org/1999/xhtml" lang="en-US"><head>').replace(/<meta[^>]*>/g, '').replace('</title>', '</title></head><body>').replace('</html>', '</body></html>').replaceAll(' defer>', ' defer="defer">'),
    errors: /./,
  },
  {name: 'is in Latin-1, and its host names no charset for scripts', promise: 'every widget works, and no sign of a sentence is broken', type: 'text/html; charset=iso-8859-1', html: (page) => page.replace('<meta charset="utf-8">', '').replace(/[^\x00-\x7f]/g, (sign) => `&#${sign.codePointAt(0)};`), scripts: line.replace('/1/', '/bare/')},
  {name: 'has a base address elsewhere', promise: WORKS, head: '<base href="/elsewhere/deep/">'},
  {name: 'loads us as a module', promise: WORKS, scripts: line.replace('<script', '<script type="module"')},
  {name: 'loads us async, and late', promise: WORKS, scripts: `<script>addEventListener('load', function () { var it = document.createElement('script'); it.async = true; it.src = '/1/aman.js?ver=6.5'; it.dataset.lang = 'id'; document.body.append(it) })</script>`},
  {name: 'holds scripts back, and runs their text itself', promise: 'every widget works, and its files are asked for where the pasted line says', scripts: `${line.replace('<script', '<script type="held/javascript"')}<script>addEventListener('load', function () { var it = document.querySelector('[type^=held]'); fetch(it.src).then(function (answer) { return answer.text() }).then(function (text) { (0, eval)(text) }) })</script>`},
  {name: 'keeps our tags in a template until a script takes them out', promise: WORKS, html: (page) => page.replace('<main>', '<main><template>').replace('<p id="below">', '</template><p id="below">'), scripts: `${line}<script>addEventListener('load', function () { var it = document.querySelector('template'); it.replaceWith(it.content.cloneNode(true)) })</script>`},
  {name: 'writes our tags by innerHTML, after the script', promise: WORKS, html: (page) => page.replace('<main>', '<main><template>').replace('<p id="below">', '</template><p id="below">'), scripts: `${line}<script>addEventListener('load', function () { var it = document.querySelector('template'); it.outerHTML = it.innerHTML })</script>`},
  {name: 'has our tags in a form and in a list', promise: WORKS, html: around('<form action="/gone"><ul><li>', '</li></ul></form>')},
  {name: 'lets readers edit the text around our tags', promise: WORKS, html: around('<div contenteditable="true">', '</div>')},
  {name: 'has our tags inside a link of its own', promise: 'every widget works, and no press of its buttons follows that link', html: around('<a href="/gone.html">', '</a>')},
  {name: 'has our tags inside a button, a label, a disabled form and a title', promise: WORKS, html: around('<form><fieldset disabled><button><label><h1>', '</h1></label></button></fieldset></form>')},
  {name: 'shows our tags in a window of its own, opened and closed many times', promise: WORKS, html: around('<dialog>', "</dialog><script>addEventListener('load', function () { var it = document.querySelector('dialog'); for (var i = 0; i < 50; i++) it.showModal(), it.close(); it.showModal() })</script>")},
  {name: 'has our tags in a drawing, folded away, where nothing can be pressed', promise: WORKS, html: around('<details><summary>Bantuan</summary><div inert><svg><foreignObject width="300" height="600">', '</foreignObject></svg></div></details>')},
  {name: 'uses the same ids and names as we do', promise: WORKS, html: around('<p id="title"></p><p id="root"></p><p id="why"></p><form name="frame" id="card"><input name="action" id="name"></form>', '')},
  {name: 'names fields of a form after what scripts call', promise: KEPT, fate: 'own words', html: around('<form name="createElement"></form><form name="createTreeWalker"></form>', ''), errors: /createTreeWalker|createElement/},
  {name: 'magnifies itself, and changes its size whenever it has changed', promise: WORKS, head: "<style>html { zoom: 3 } body { zoom: 0.5 }</style><script>new ResizeObserver(function () { document.body.style.paddingBottom = Math.random() * 9 + 'px' }).observe(document.documentElement)</script>", errors: /ResizeObserver loop/},
  {name: 'is printed while it loads', promise: WORKS, media: {media: 'print'}},
  {name: 'is read in colours of the reader’s own, dark', promise: WORKS, media: {forcedColors: 'active', colorScheme: 'dark'}},
  {name: 'gives our tags no room', promise: WORKS, html: around('<div style="inline-size: 0; block-size: 0; overflow: hidden">', '</div>')},
  {name: 'hides our tags in a closed tab at the start', promise: WORKS, html: around('<div hidden>', '</div>')},
  {name: 'gives every tag display: contents', promise: WORKS, head: '<style>* { display: contents !important } script, style, title { display: none !important }</style>'},
  {name: 'has a window of an old web view: no languages, no connection state', promise: WORKS, before: "for (const name of ['languages', 'onLine', 'clipboard', 'share', 'wakeLock']) Object.defineProperty(Navigator.prototype, name, {get: () => undefined});"},
];

/** What is missing in the browser, or throws. */
export const BROWSERS: HostRow[] = [
  {name: 'runs where storage, clipboard, speech and sharing throw', promise: WORKS, before: throwing('window', 'localStorage', 'sessionStorage', 'speechSynthesis', 'caches', 'indexedDB') + throwing('Navigator.prototype', 'clipboard', 'share', 'wakeLock')},
  {name: 'runs where storage, clipboard, speech and sharing are missing', promise: WORKS, before: missing('localStorage', 'sessionStorage', 'speechSynthesis', 'SpeechSynthesisUtterance') + "for (const name of ['clipboard', 'share', 'wakeLock']) delete Navigator.prototype[name];"},
  {name: 'runs where storage is full', promise: WORKS, before: "Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError') };"},
  {name: 'runs where fetch is missing', promise: WORKS, before: missing('fetch')},
  {name: 'runs where fetch throws at once', promise: WORKS, before: "window.fetch = function () { throw new Error('refused') };"},
  {name: 'runs where fetch gives something else', promise: WORKS, before: 'window.fetch = function () { return Promise.resolve({}) };'},
  {name: 'runs without observers of view and size', promise: WORKS, before: missing('IntersectionObserver', 'ResizeObserver', 'PerformanceObserver')},
  {name: 'runs where such observers throw', promise: WORKS, before: "window.IntersectionObserver = window.ResizeObserver = function () { throw new Error('refused') };"},
  {name: 'runs without idle callbacks', promise: WORKS, before: missing('requestIdleCallback')},
  {name: 'runs without a console', promise: WORKS, before: missing('console'), html: (page) => page.replaceAll('theme="', 'theme="purple" data-theme="')},
  {name: 'runs where Object, Array and Function are frozen', promise: WORKS, before: '[Object, Array, Function, Promise, Map, Set, String, Error, EventTarget, Event, CustomEvent, HTMLElement, Element, Node].forEach((each) => { Object.freeze(each.prototype); Object.freeze(each); });'},
  {name: 'runs where navigator, document and window may not be added to', promise: WORKS, before: 'Object.freeze(navigator); Object.preventExtensions(document);'},
  {name: 'runs without Intl, or where all of it throws', promise: WORKS, before: "window.Intl = new Proxy({}, {get() { throw new RangeError('refused') }});"},
  {name: 'runs where timers never come', promise: WORKS, before: 'window.setTimeout = window.setInterval = function () { return 1 };'},
  {name: 'runs without animation frames', promise: WORKS, before: missing('requestAnimationFrame', 'cancelAnimationFrame')},
  {name: 'has loops and lookups of its own in place of the browser’s', promise: WORKS, before: 'Array.prototype[Symbol.iterator] = function* () { for (let i = 0; i < this.length; i++) yield this[i] }; customElements.get = function () { throw new Error() };'},
  {name: 'cannot read or write JSON', promise: KEPT, fate: 'own words', before: 'JSON.parse = JSON.stringify = function () { throw new Error("refused") };', errors: /refused/},
  {name: 'refuses shadow roots', promise: KEPT, fate: 'own words', before: "Element.prototype.attachShadow = function () { throw new Error('refused') };", errors: /refused/},
  {name: 'lets nobody define tags', promise: KEPT, fate: 'own words', before: "customElements.define = function () { throw new Error('refused') };"},
  {name: 'breaks the first drawing of whatever it embeds', promise: KEPT, fate: 'own words', before: "Document.prototype.importNode = function () { throw new Error('refused') };", errors: /refused/},
  {name: 'prefers less motion, more contrast and fewer data', promise: WORKS, before: "window.matchMedia = (media) => ({media, matches: true, addEventListener() {}, removeEventListener() {}});", html: (page) => page.replaceAll(/<aman-([\w-]+)/g, '<aman-$1 theme="auto"')},
];

export const HOSTS: HostRow[] = [...POLICIES, ...PAGES, ...BROWSERS];
