/** How the picker offers the languages. */
export interface Offer {
  /** At once: languages that are checked, and drafts that somebody asked for. */
  open: string[];
  /** Folded: drafts of which native speakers have checked some sentences. */
  drafts: string[];
  /** Folded with a warning: drafts that nobody has checked. Whoever opens it asks for them. */
  unchecked: string[];
}

/**
 * Sorts the languages for the picker.
 *
 * @param codes all languages, in order.
 * @param isDraft whether a language is a draft.
 * @param checked how many of its sentences are checked.
 * @param asked what the partner's page and the reader's phone ask for: codes and tags such as `tet-ID`, in any order.
 */
export function offer(codes: readonly string[], isDraft: (code: string) => boolean, checked: (code: string) => number, asked: readonly string[]): Offer {
  const wanted = new Set(asked.map((tag) => tag.toLowerCase().split(/[-_]/)[0]));
  const made: Offer = {open: [], drafts: [], unchecked: []};
  for (const code of codes) made[!isDraft(code) || wanted.has(code) ? 'open' : checked(code) ? 'drafts' : 'unchecked'].push(code);
  return made;
}
