import {assetUrl} from '../src/assets.js';
import {getJson} from '../src/base/get-json.js';
import {CODES} from '../src/languages.js';
import {LANGUAGE_NAMES} from '../src/ui/language-names.js';
import {setWordLoader, type Words} from '../src/locale.js';

/** A code that no language has: longer, accented, marked sentences, to see what does not come through `msg()` and what has no room. */
export const PSEUDO = 'qps';

const KNOWN = CODES.length;

/** Teaches this page the pseudo-language, while it is the one asked for: its code is no language's. Widgets on partners' pages never know it. */
export function knowPseudo(locale: string): void {
  (CODES as string[]).splice(KNOWN, 1, ...(locale === PSEUDO ? [PSEUDO] : []));
  LANGUAGE_NAMES[PSEUDO] = '⟦Pseudo⟧';
  setWordLoader(async (code, widget) => (await getJson(code === PSEUDO ? new URL('pseudo/words.json', document.baseURI).href : assetUrl(`words/${code}/${widget}.json`)!)) as Words);
}
