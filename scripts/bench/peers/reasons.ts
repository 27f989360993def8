import type {PageName} from './variants.js';

/*
 * Why another page may be ahead of ours: what was found when the pages were looked into, by measure, and for a page
 * where it has a reason of its own. A row that we do not lead and that has no reason here fails the command.
 */

const MORE = 'Our file carries four languages’ machinery, dates that age, printing, sharing, copying, reading aloud, the style of its own box, and contacts that renew themselves; the peers’ pages show the same words and do none of it.';

const REASONS: Record<string, string | undefined> = {
  readable: 'The words in front are the same HTML on every page; a page whose script is smaller, or comes after the style, draws them a moment earlier on a slow processor.',
  operable: 'A page whose control stands in the HTML can be pressed when it is drawn; ours waits for one script.',
  'operable hotline-card': 'A disclosure that is HTML opens without a script. Ours waits for its script, and the opened card is a second one, fetched when it is asked for, so that the first stays within one flight of a new connection.',
  'operable recruiter-lookup': 'Ours waits for two lists, of companies and of sanctions; the peers’ pages have the first alone.',
  tasks: 'Lit draws templates where a page of plain HTML draws nothing; a peer with less script has fewer tasks. A good part of ours is the first layout, which is measured before it is painted, so that the text below never moves.',
  taskMs: 'Lit draws templates where a page of plain HTML draws nothing; a peer with less script has shorter tasks. A good part of ours is the first layout, which is measured before it is painted, so that the text below never moves.',
  code: MORE,
  bytes: MORE,
  'code recruiter-lookup': `${MORE} Its rules for names (old spelling, joined words, typing errors, numbers, persons) are our own code, where the peers’ pages take a search library and have no rules.`,
  'bytes recruiter-lookup': `${MORE} It also fetches the list of sanctions, which the peers’ pages do not show.`,
  requests: 'Ours asks for newer contacts when the browser is idle, so that a wrong number can be recalled within minutes; no peer’s page does.',
  'requests hotline-card': 'Ours asks for newer contacts when the browser is idle, so that a wrong number can be recalled within minutes, and for what stands behind the press; no peer’s page does.',
  'requests recruiter-lookup': 'Ours asks for newer contacts when the browser is idle, and for the list of sanctions; no peer’s page does.',
  shift: 'HTML that stands in the page from the beginning cannot move it.',
  heap: 'More words, rules and listeners than a page that only shows and hides HTML.',
};

/** The sentence for a row that ours does not lead; `undefined`: nobody has looked. */
export const reasonFor = (measure: string, page: PageName): string | undefined => REASONS[`${measure} ${page}`] ?? REASONS[measure];
