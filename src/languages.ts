/* What is known of the languages without loading one: no state, so that every script and part carries its own. */

/** The language everything is written in, and the only fallback. */
export const SOURCE = 'id';

/** All languages; Indonesian first. Their own names stand in `ui/language-names.ts`. */
export const CODES: readonly string[] = [SOURCE, 'en', 'mkn', 'tet'];

/** Languages whose sentences native speakers have not all checked yet. A test holds this against the files. */
const DRAFTS: readonly string[] = ['mkn', 'tet'];

/** Whether a language is still a draft. */
export const isDraft = (code: string): boolean => DRAFTS.includes(code);

/** The `lang` that belongs on text in a language. `tet` is the Tetun of Belu and Malaka, so its tag says Indonesia. */
export const langTag = (code: string): string => (code === 'tet' ? 'tet-ID' : code);

/** lit-localize's id of a sentence: its FNV-1a hash. Ours needs fewer bytes than its own; a test compares them. */
export function sentenceId(strings: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  const text = strings.join('\x1e');
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return `s${hash.toString(16).padStart(16, '0')}`;
}

/** The key of a sentence in a language's file: six of its id’s digits tell our sentences apart (a test holds that), and digits do not compress. */
export const wordKey = (id: string): string => id.slice(3, 9);
