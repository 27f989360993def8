import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {assetUrl} from './assets.js';
import {getJson} from './base/get-json.js';
import {negotiate} from './base/negotiate.js';
import {CODES, SOURCE, isDraft, sentenceId, wordKey} from './languages.js';

/*
 * Languages at run time. `msg()`, `str` and the ids are lit-localize's; looking a sentence up is ours. Its own
 * `configureLocalization` costs bytes the card does not have, throws on a code it does not know, and stays on a
 * language that failed to load.
 */

/** Sentences of one widget in one language, by {@link wordKey}; `{0}` stands for a value. */
export interface Words {
  words: Record<string, string>;
  /** Drafts of sentences that could hurt when wrong: shown small, behind the Indonesian. */
  drafts?: Record<string, string>;
}

type Book = Required<Words> & {files: Record<string, Promise<void>>};

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
  const book = (books[code] ??= {words: {}, drafts: {}, files: {}});
  const load = async (widget: string): Promise<void> => {
    try {
      const {words, drafts} = await loadWords(code, widget);
      // Throws where there are none: a file without words is no language.
      for (const id of Object.keys(words)) book.words[id] = words[id];
      Object.assign(book.drafts, drafts);
    } catch (error) {
      delete book.files[widget];
      throw error;
    }
  };
  // All widgets of a page hear a pick, and each asks: a file is asked for once, and again only if it did not come.
  await Promise.all([...widgets].map((widget) => (book.files[widget] ??= load(widget))));
}

type Template = string | {strings: readonly string[]; values: unknown[]};

_installMsgImplementation(((template: Template) => {
  const {strings, values} = typeof template === 'string' ? {strings: [template] as readonly string[], values: []} : template;
  const book = books[current];
  if (book) {
    const id = wordKey(sentenceId(strings));
    const text = (draftsFirst && book.drafts[id]) || book.words[id];
    if (typeof text === 'string') return text.replace(/\{(\d)\}/g, (_, i: number) => String(values[i]));
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
