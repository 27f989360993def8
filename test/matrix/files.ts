import {TYPES} from '../../scripts/server.js';
import type {Row} from './row.js';

/** What becomes of our files on their way, or by whoever writes them. */
export interface FileRow extends Row {
  /** `script`: of all widgets; `data`: contacts, lists, facts, and the words of other languages. */
  what: 'script' | 'data';
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  fault?: 'breaks' | 'never';
  /** What is sent in place of the file. */
  make?: (text: string) => string | Uint8Array;
  /** Such a file is as good as any other. */
  good?: true;
}

const KEPT = 'the page’s own words and number stay in sight';
const BUILT_IN = 'every widget works with what is built in, stays Indonesian, and says that newer data did not come';
const SHOWN = 'it is read as any other, and all of it is shown as text';
const LOGIN = '<!doctype html><title>Masuk</title><form action="/login"><input name="user"></form>';

const faults = (what: FileRow['what'], promise: string): FileRow[] => [
  {what, promise, name: 'is not there (404)', status: 404, type: TYPES['.html'], make: () => '<h1>404</h1>'},
  {what, promise, name: 'is answered with an error of the server (500)', status: 500, make: () => ''},
  {what, promise, name: 'is a page that asks for a login, with 200', type: TYPES['.html'], make: () => LOGIN},
  {what, promise, name: 'is the same page, called what was asked for', make: () => LOGIN},
  {what, promise, name: 'breaks off in the middle', fault: 'breaks'},
  {what, promise, name: 'has only its first half', make: (text) => text.slice(0, text.length >> 1)},
  {what, promise, name: 'is empty', make: () => ''},
  {what, promise, name: 'is in UTF-16', make: (text) => Buffer.from(text, 'utf16le')},
  {what, promise, name: 'does not come at all', fault: 'never'},
];

/** Every text of a file in another shape; keys stay. */
const texts = (change: (text: string, key: string) => unknown) => (file: string): string =>
  JSON.stringify(JSON.parse(file, (key, value: unknown) => (typeof value === 'string' ? change(value, key) : value)));

/** Texts that people read; the others decide something. */
const READ = /^(display|citation|area|[0-9a-f]{6})$/;
const reading = (change: (text: string) => string) => texts((text, key) => (READ.test(key) ? change(text) : text));
const DEEP = 100_000;
const HUGE = 20_000_000;

export const FILES: FileRow[] = [
  ...faults('script', KEPT),
  ...faults('data', BUILT_IN),
  {what: 'data', promise: BUILT_IN, name: 'is huge', make: (file) => `${file.slice(0, -1).trimEnd().replace(/\}$/, '')},"more":"${'x'.repeat(HUGE)}"}`},
  {what: 'data', promise: BUILT_IN, name: 'is deep', make: () => '['.repeat(DEEP) + ']'.repeat(DEEP)},
  {what: 'data', promise: BUILT_IN, name: 'is a list where an object belongs', make: () => '[]'},
  {what: 'data', promise: BUILT_IN, name: 'is null', make: () => 'null'},
  {what: 'data', promise: BUILT_IN, name: 'has numbers where texts belong', make: (file) => (file.includes('"words"') ? '{"words": null}' : texts(() => 7)(file))},
  {what: 'data', promise: BUILT_IN, name: 'has objects that look like our templates where texts belong', make: (file) => (file.includes('"words"') ? '{}' : texts(() => ({_$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: []}))(file))},
  {what: 'data', promise: SHOWN, good: true, name: 'begins with a byte order mark', make: (file) => `\ufeff${file}`},
  {what: 'data', promise: SHOWN, good: true, name: 'has markup in its texts', make: reading((text) => `${text} <img src=x onerror="window.hurt=1"><script>window.hurt=1</script>`)},
  {what: 'data', promise: SHOWN, good: true, name: 'names __proto__ and constructor', make: (file) => file.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, ')},
  {what: 'data', promise: SHOWN, good: true, name: 'has half signs and signs that turn the direction', make: reading((text) => `${text} \u202e\u2067\ud800`)},
  {what: 'data', promise: SHOWN, good: true, name: 'has endless words', make: reading((text) => text + 'panjang'.repeat(100))},
];
