/* Under which licences others' code may come to us, and why not all come everywhere. */

/** Ask for no more than to keep their notice, which `THIRD-PARTY.txt` does: may stand inside our scripts. */
const INSIDE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];

/**
 * Tools alone. MPL-2.0 (axe-core, lightningcss) asks that changes to its own files are passed on: we change none, and
 * ship none. CC-BY and Python-2.0 are those of lists and of an option parser.
 */
const TOOLS = [...INSIDE, 'BlueOak-1.0.0', 'BSD-0-Clause', 'CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0', 'Unlicense'];

/** Whether a licence, or one of those that an expression offers, is on the list. What is joined with AND must all be. */
export function allowed(licence: string, where: 'inside' | 'tools'): boolean {
  const list = where === 'inside' ? INSIDE : TOOLS;
  const offers = licence.replace(/^\(|\)$/g, '').split(' OR ');
  return offers.some((offer) => offer.split(' AND ').every((each) => list.includes(each.replace(/[()]/g, ''))));
}
