import {configureLocalization} from '@lit/localize';
import {assetUrl} from './assets.js';
import {getJson} from './base/get-json.js';
import {negotiate} from './base/negotiate.js';
import {progress} from './generated/progress.js';

/** The language everything is written in, and the only fallback. */
export const SOURCE = 'id';

/** Each language's own name. `tet` is the Tetun of Belu and Malaka, so its tag says Indonesia. */
export const LANGUAGES: Record<string, {name: string; tag?: string}> = {
  id: {name: 'Bahasa Indonesia'},
  en: {name: 'English'},
  mkn: {name: 'Bahasa Kupang'},
  tet: {name: 'Tetun', tag: 'tet-ID'},
};

/** Sentences of one widget in one language, as `words sync` and the compile step make them. */
export interface Words {
  words: Record<string, string>;
  /** Drafts of sentences that could hurt when wrong: shown small, behind the Indonesian. */
  drafts?: Record<string, string>;
}

type Template = string | {strTag: true; strings: string[]; values: number[]};
type Book = {words: Record<string, Template>; drafts: Record<string, Template>; sets: Set<string>};

const widgets = new Set<string>();
const books: Record<string, Book> = {};
let draftsFirst = false;
let missed = false;

let loadWords = async (code: string, widget: string): Promise<Words> => {
  const url = assetUrl(`words/${code}/${widget}.json`);
  if (!url) throw new Error('no folder set');
  return (await getJson(url)) as Words;
};

/** Replaces fetching, where words come from files instead (pages are made in Node). */
export function setWordLoader(loader: typeof loadWords): void {
  loadWords = loader;
}

/** `{0}` marks a placeholder. lit-localize takes such a sentence apart into strings and the order of its values. */
const toTemplate = (text: string): Template => {
  const parts = text.split(/\{(\d)\}/);
  if (parts.length < 2) return text;
  return {strTag: true, strings: parts.filter((_, i) => !(i % 2)), values: parts.filter((_, i) => i % 2).map(Number)};
};

async function fill(code: string): Promise<void> {
  const book = (books[code] ??= {words: {}, drafts: {}, sets: new Set()});
  await Promise.all(
    [...widgets].filter((widget) => !book.sets.has(widget)).map(async (widget) => {
      const {words, drafts = {}} = await loadWords(code, widget);
      for (const id of Object.keys(words)) book.words[id] = toTemplate(words[id]);
      for (const id of Object.keys(drafts)) book.drafts[id] = toTemplate(drafts[id]);
      book.sets.add(widget);
    }),
  );
}

const templates = new Proxy({} as Record<string, Template>, {
  get(_, id: string) {
    const book = books[getLocale()];
    const found = (draftsFirst && book?.drafts[id]) || book?.words[id];
    missed ||= !found;
    return found;
  },
});

export const {getLocale, setLocale} = configureLocalization({
  sourceLocale: SOURCE,
  targetLocales: Object.keys(LANGUAGES).filter((code) => code !== SOURCE),
  loadLocale: async (code) => {
    await fill(code);
    return {templates} as never;
  },
});

/** A widget says that its sentences are needed. Resolves when the current language has them. */
export async function useWords(widget: string): Promise<void> {
  widgets.add(widget);
  if (getLocale() !== SOURCE) await fill(getLocale());
}

/** Languages that we write ourselves; the others are drafts until native speakers have checked them. */
const OURS = [SOURCE, 'en'];

/** Whether native speakers have not yet checked every sentence of a language, in any widget. */
export const isDraft = (code: string): boolean =>
  !OURS.includes(code) && Object.values(progress).some((each) => each[code] && each[code][0] < each[code][2]);

/** How many sentences of a widget are checked, and how many there are. */
export const checkedOf = (code: string, widget: string): [checked: number, total: number] => {
  const [checked, , total] = progress[widget]?.[code] ?? [0, 0, 0];
  return [checked, total];
};

/** The `lang` that belongs on text in a language. */
export const langTag = (code: string): string => LANGUAGES[code]?.tag ?? code;

/** The language to begin with: what this page's reader picked, `data-lang`, `<html lang>` (never a draft), Indonesian. */
export const firstLanguage = (picked?: string | null, dataLang?: string | null, pageLang?: string | null): string =>
  negotiate([picked, dataLang], Object.keys(LANGUAGES)) ??
  negotiate([pageLang], Object.keys(LANGUAGES).filter((code) => !isDraft(code))) ??
  SOURCE;

/** Switches the language. `false`: its words did not come; the widgets are Indonesian again, and it may be asked again. */
export async function switchLanguage(code: string): Promise<boolean> {
  try {
    await setLocale(code);
    return true;
  } catch {
    await setLocale(SOURCE);
    return false;
  }
}

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
  if (!missed) return {text, lang: getLocale()};
  draftsFirst = true;
  const draft = sentence();
  draftsFirst = false;
  return {text, lang: SOURCE, ...(draft !== text && {draft})};
}
