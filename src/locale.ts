import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {assetUrl} from './assets.js';
import {getJson} from './base/get-json.js';
import {negotiate} from './base/negotiate.js';

/*
 * Languages at run time. `msg()`, `str` and the ids are lit-localize's; looking a sentence up is ours. Its own
 * `configureLocalization` costs bytes the card does not have, throws on a code it does not know, and stays on a
 * language that failed to load.
 */

/** The language everything is written in, and the only fallback. */
export const SOURCE = 'id';

/** All languages; Indonesian first. Their own names stand in `ui/language-names.ts`. */
export const CODES: readonly string[] = [SOURCE, 'en', 'mkn', 'tet'];

/** Languages whose sentences native speakers have not all checked yet. A test holds this against the files. */
const DRAFTS: readonly string[] = ['mkn', 'tet'];

/** Sentences of one widget in one language, by {@link wordKey}; `{0}` stands for a value. */
export interface Words {
  words: Record<string, string>;
  /** Drafts of sentences that could hurt when wrong: shown small, behind the Indonesian. */
  drafts?: Record<string, string>;
}

type Book = Required<Words> & {widgets: Set<string>};

const widgets = new Set<string>();
const books: Record<string, Book> = {};
let current = SOURCE;
let asked = SOURCE;
let draftsFirst = false;
let missed = false;

let loadWords = async (code: string, widget: string): Promise<Words> => {
  const url = assetUrl(`words/${code}/${widget}.json`);
  if (!url) throw 'no folder';
  return (await getJson(url)) as Words;
};

/** Replaces fetching, where words come from files instead (pages are made in Node). */
export function setWordLoader(loader: typeof loadWords): void {
  loadWords = loader;
}

async function fill(code: string): Promise<void> {
  if (code === SOURCE) return;
  const book = (books[code] ??= {words: {}, drafts: {}, widgets: new Set()});
  for (const widget of widgets) {
    if (book.widgets.has(widget)) continue;
    const {words, drafts} = await loadWords(code, widget);
    Object.assign(book.words, words);
    Object.assign(book.drafts, drafts);
    book.widgets.add(widget);
  }
}

/** lit-localize's id of a sentence: its FNV-1a hash. Ours needs fewer bytes than its own; a test compares them. */
export function sentenceId(strings: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  const text = strings.join('\x1e');
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return `s${hash.toString(16).padStart(16, '0')}`;
}

/** The key of a sentence in a language's file: six of its id’s digits tell our sentences apart (a test holds that), and digits do not compress. */
export const wordKey = (id: string): string => id.slice(3, 9);

type Template = string | {strings: readonly string[]; values: unknown[]};

_installMsgImplementation(((template: Template) => {
  const {strings, values} = typeof template === 'string' ? {strings: [template] as readonly string[], values: []} : template;
  const book = books[current];
  if (book) {
    const id = wordKey(sentenceId(strings));
    const text = (draftsFirst && book.drafts[id]) || book.words[id];
    if (text) return text.replace(/\{(\d)\}/g, (_, i: number) => String(values[i]));
    missed = true;
  }
  return String.raw({raw: strings}, ...values);
}) as never);

/** The code of the language on screen. */
export const getLocale = (): string => current;

/** A widget says that its sentences are needed. Resolves when the current language has them. */
export async function useWords(widget: string): Promise<void> {
  widgets.add(widget);
  await fill(current);
}

/**
 * Switches the language; the last pick wins. `false`: its words did not come, or the code is unknown. The widgets
 * are Indonesian then, and it may be asked again.
 */
export async function switchLanguage(code: string): Promise<boolean> {
  asked = code;
  let done = CODES.includes(code);
  try {
    if (done) await fill(code);
  } catch {
    done = false;
  }
  if (asked === code) current = done ? code : SOURCE;
  return done;
}

/** Whether a language is still a draft. */
export const isDraft = (code: string): boolean => DRAFTS.includes(code);

/** The `lang` that belongs on text in a language. `tet` is the Tetun of Belu and Malaka, so its tag says Indonesia. */
export const langTag = (code: string): string => (code === 'tet' ? 'tet-ID' : code);

/** The language to begin with: what this page's reader picked, `data-lang`, `<html lang>` (never a draft), Indonesian. */
export const firstLanguage = (picked?: string | null, dataLang?: string | null, pageLang?: string | null): string =>
  negotiate([picked, dataLang], CODES) ?? negotiate([pageLang], CODES.filter((code) => !isDraft(code))) ?? SOURCE;

/** A sentence ready to show: its text, the language that text is in, and a draft to show behind it. */
export interface Phrase {
  text: string;
  lang: string;
  draft?: string;
}

/** Asks for one sentence and learns which language it came in. `sentence` calls `msg()` once. */
export function phrase(sentence: () => string): Phrase {
  missed = false;
  const text = sentence();
  if (!missed) return {text, lang: current};
  draftsFirst = true;
  const draft = sentence();
  draftsFirst = false;
  return {text, lang: SOURCE, ...(draft !== text && {draft})};
}
