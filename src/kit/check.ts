import {valueOf} from './choices.js';
import {CURLY, hidden, readPasted, type Pasted} from './pasted.js';
import type {Call} from './snippet.js';
import {LANGUAGES, attributesOf} from './widgets.js';

/** What may be wrong with pasted code; its cause and the way out stand in `src/content/kit/check.ts` under the same name. */
export type Damage = (typeof RULES)[number][0];

/** How bad it is: `broken` the widget does not work, or says something wrong · `risk` it works today · `fine` nobody is harmed. */
export type Harm = 'broken' | 'risk' | 'fine';

export interface Finding {
  damage: Damage;
  harm: Harm;
}

/** What the check compares with. */
export interface Current {
  version: string;
  call: Call;
}

const OURS = /<\s*(script|aman-)/i;
const seenNothing = ({scripts, tags, frames}: Pasted): boolean => !scripts.length && !tags.length && !frames.length;
const isScript = ({attributes}: {attributes: Record<string, string>}): boolean => /^\s*($|text\/javascript|application\/javascript|module)/i.test(attributes.type ?? '');
const count = (raw: string, pattern: RegExp): number => raw.match(pattern)?.length ?? 0;
const shows = (text: string, number: string): boolean => text.replace(/[\s().-]/g, '').includes(number.replace(/[\s().-]/g, ''));
const isEscaped = ({text}: Pasted): boolean => /<\/?(script|aman-)/i.test(text) || /&lt;\s*(script|aman-)/i.test(text);
const isShortcode = ({text}: Pasted): boolean => /\[migrasi_aman\b/.test(text);
const addresses = ({scripts, frames}: Pasted): string[] => [...scripts.map(({src}) => src), ...frames.map(({src}) => src ?? '')].filter(Boolean);
const needed = ({tags}: Pasted): Set<string> => new Set(tags.map(({widget}) => widget));

/** In the order in which they are told: what breaks most stands first. A rule looks at the code and says whether it holds. */
const RULES = [
  ['escaped', 'broken', isEscaped],
  ['shortcode', 'broken', isShortcode],
  ['commented', 'broken', ({comments}) => OURS.test(comments)],
  ['noscript', 'broken', ({inNoscript}) => inNoscript],
  ['stripped', 'broken', (it, {call}) => seenNothing(it) && !isEscaped(it) && !isShortcode(it) && !OURS.test(it.comments) && shows(it.text, call.display)],
  ['nothing', 'broken', (it, {call}) => seenNothing(it) && !isEscaped(it) && !isShortcode(it) && !OURS.test(it.comments) && !shows(it.text, call.display)],
  ['scriptLost', 'broken', ({tags, scripts}) => tags.length > 0 && !scripts.length],
  ['tagLost', 'broken', (it) => it.scripts.length > 0 && !it.tags.length && !isEscaped(it)],
  ['held', 'broken', ({scripts, frames}) => scripts.some((each) => !isScript(each) || !each.src) || frames.some((each) => !each.src && hidden(each))],
  ['curly', 'broken', ({scripts, tags, frames}) => [...scripts, ...tags].some(({attributes}) => CURLY.test(Object.values(attributes).join())) || frames.some((each) => CURLY.test(Object.values(each).join()))],
  ['otherScript', 'broken', (it) => it.scripts.length > 0 && !it.scripts.some(({file}) => file === 'aman') && [...needed(it)].some((widget) => !it.scripts.some(({file}) => file === widget))],
  ['placeholder', 'broken', (it) => addresses(it).some((each) => /\/\/(your-site\.example|localhost|127\.0\.0\.1)\b/.test(each))],
  ['selfClosed', 'broken', ({raw}) => /<aman-[a-z-]+[^<>]*\/>/i.test(raw)],
  ['unclosed', 'broken', ({raw}) => count(raw, /<aman-[a-z-]+[^<>]*[^/]>/gi) > count(raw, /<\/aman-[a-z-]+\s*>/gi)],
  ['wrongNumber', 'broken', ({calls}, {call}) => calls.some((each) => each !== call.value)],
  ['noCors', 'broken', ({scripts}) => scripts.some(({attributes}) => attributes.integrity && attributes.crossorigin === undefined)],
  ['movingIntegrity', 'broken', ({scripts}) => scripts.some(({attributes, folder}) => attributes.integrity && /^\d+$/.test(folder))],
  ['noHeight', 'broken', ({frames}) => frames.some(({height, style}) => !/[1-9]/.test(height ?? '') && !/(^|[;\s])height:\s*[1-9]/.test(style ?? ''))],
  ['insecure', 'risk', (it) => addresses(it).some((each) => /^http:\/\/(?!localhost|127\.)/.test(each))],
  ['wrapped', 'risk', ({raw}) => /<p[^>]*>\s*(<script[^>]*>\s*<\/script>\s*)?<aman-/i.test(raw) || /<aman-[^>]*>\s*(<\/p>|<br)/i.test(raw)],
  ['empty', 'risk', ({tags}) => tags.some(({text}) => !text.trim())],
  ['numberLost', 'risk', ({tags}, {call}) => tags.some(({text}) => text.trim() && !shows(text, call.display))],
  ['linkLost', 'risk', ({tags, text, calls}, {call}) => tags.length > 0 && shows(text, call.display) && !calls.length],
  ['langLost', 'risk', ({scripts}) => scripts.some(({attributes}) => !(LANGUAGES as readonly string[]).includes((attributes['data-lang'] ?? '').trim().toLowerCase()))],
  ['twoVersions', 'risk', ({scripts}) => new Set(scripts.map(({folder}) => folder)).size > 1],
  ['oldVersion', 'risk', ({scripts}, {version}) => scripts.some(({folder}) => /^\d+\.\d+\.\d+$/.test(folder) && folder !== version)],
  ['sandboxed', 'risk', ({frames}) => frames.some(({sandbox}) => sandbox !== undefined && !/allow-scripts/.test(sandbox))],
  ['noTitle', 'risk', ({frames}) => frames.some(({title}) => !title?.trim())],
  ['unknownValue', 'risk', ({tags}) => tags.some((tag) => Object.entries(tag.attributes).some(([name, value]) => attributesOf(tag.widget)[name] && valueOf(attributesOf(tag.widget)[name], value) === undefined))],
  ['twice', 'fine', ({scripts}) => new Set(scripts.map(({src}) => src)).size < scripts.length],
  ['manyScripts', 'fine', ({scripts}) => new Set(scripts.map(({file}) => file)).size > 1],
  ['noDial', 'fine', ({frames}) => frames.some(({sandbox}) => sandbox !== undefined && /allow-scripts/.test(sandbox) && !/allow-(popups|top-navigation)/.test(sandbox))],
] as const satisfies readonly (readonly [string, Harm, (it: Pasted, current: Current) => unknown])[];

/**
 * Names what a website has done to pasted code, worst first; nothing: the code is whole. Nothing leaves the page.
 *
 * @param raw what the partner copied back from the source of the page, or from the editor.
 */
export function check(raw: string, current: Current): Finding[] {
  const pasted = readPasted(raw);
  return RULES.filter(([, , holds]) => (holds as (it: Pasted, current: Current) => unknown)(pasted, current)).map(([damage, harm]) => ({damage, harm}));
}

/** The names of all damages, for the words and the tests. */
export const DAMAGES: readonly Damage[] = RULES.map(([damage]) => damage);

