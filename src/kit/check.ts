import {negotiate} from '../base/negotiate.js';
import {PAGE, isNobodys, shows, showsNumber} from './addresses.js';
import {valueOf} from './choices.js';
import {readPasted, type Pasted} from './pasted.js';
import type {PastedScript, Pieces} from './pieces.js';
import type {Call} from './snippet.js';
import {LANGUAGES, attributesOf, type Widget} from './widgets.js';

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

/** Types under which browsers run a classic script. As a module ours cannot learn its own address. */
const RUNS = /^\s*((text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))\s*$/i;
const runs = ({src, attributes: {type, nomodule}}: PastedScript): boolean => Boolean(src) && nomodule === undefined && (!type || RUNS.test(type));
const any = ({scripts, tags, frames}: Pieces): boolean => scripts.length + tags.length + frames.length > 0;
/** Whether something of ours stands only there, and not where browsers act on it. */
const only = (there: Pieces, it: Pieces): boolean => (['scripts', 'tags', 'frames'] as const).some((kind) => there[kind].length && !it[kind].length);
const serves = ({file}: PastedScript, widget: Widget): boolean => file === 'aman' || file === widget;
/** Widgets for which none of these scripts is. */
const without = ({tags}: Pieces, scripts: readonly PastedScript[]): Widget[] => tags.map(({widget}) => widget).filter((widget) => !scripts.some((script) => serves(script, widget)));
/** A script that another program holds back, unless a second one runs. */
const isHeld = (it: Pasted): boolean => {
  const unserved = it.tags.length ? without(it, it.scripts.filter(runs)) : undefined;
  return it.scripts.some((script) => !runs(script) && (unserved?.some((widget) => serves(script, widget)) ?? true)) || it.frames.some(({attributes: {src, srcdoc}}) => srcdoc !== undefined || !PAGE.test(src ?? ''));
};

/** Our short code that a reader sees. In an editor it stands alone, or between the editor's own comments. */
const isShortcode = ({text, raw}: Pasted): boolean => /\[migrasi_aman\b/.test(text) && /<[a-z]/i.test(raw) && !/<!--\s*wp:/.test(raw);
/** What some hosts are given in place of code: a page's address, or a short code of our plugin. */
const isBare = ({raw}: Pasted): boolean => (!/<[a-z]|&lt;/i.test(raw) && PAGE.test(raw)) || /\[migrasi_aman\b/.test(raw);
const isLost = (it: Pasted): boolean => ![it, it.inText, it.inExamples, it.inComments, it.inNoscript].some(any) && !isBare(it);
const remains = ({text, links}: Pasted, {call}: Current): boolean => links > 0 || shows(text, call.display);

const addresses = ({scripts, frames, raw}: Pasted): string[] => [...scripts.map(({src}) => src), ...frames.map(({attributes}) => (attributes.src ?? '').trim()), ...(/^\s*\S+\s*$/.test(raw) ? [raw.trim()] : [])].filter(Boolean);
const tagEnds = (raw: string): number => raw.replace(/<!--[\s\S]*?(-->|$)/g, '').match(/<\/aman-/gi)?.length ?? 0;
const isUnclosed = (it: Pasted, selfClosed: boolean): boolean =>
  [...it.scripts, ...it.frames].some((each) => !each.closed && each.selfClosed === selfClosed) || (it.tags.some((tag) => tag.selfClosed === selfClosed && !tag.closed) && it.tags.length > tagEnds(it.raw));

/** Dashes for hyphens: no tag has such a name. */
const hasDashes = ({raw}: Pasted): boolean => /<\/?aman[\u2010-\u2015\u2212]/i.test(raw);

/** Lower heights are those of a frame without one. */
const LEAST = 160;
const inPx = (height: string): number => (/%/.test(height) ? 0 : parseFloat(height) || 0);
const isLow = ({height, style}: Record<string, string>): boolean => {
  const [, , styled] = /(^|[;\s])(?:min-)?height\s*:\s*([^;]+)/i.exec(style ?? '') ?? [];
  return styled ? /^[\d.]+(px)?\s*(!|$)/i.test(styled) && inPx(styled) < LEAST : inPx(height ?? '') < LEAST;
};
const mayRun = ({sandbox}: Record<string, string>): boolean => sandbox === undefined || /allow-scripts/i.test(sandbox);

/** In the order in which they are told: what breaks most stands first. A rule looks at the code and says whether it holds. */
const RULES = [
  ['escaped', 'broken', (it) => any(it.inText) || only(it.inExamples, it)],
  ['shortcode', 'broken', isShortcode],
  ['commented', 'broken', (it) => only(it.inComments, it)],
  ['noscript', 'broken', (it) => only(it.inNoscript, it)],
  ['stripped', 'broken', (it, current) => isLost(it) && remains(it, current)],
  ['nothing', 'broken', (it, current) => isLost(it) && !remains(it, current)],
  ['scriptLost', 'broken', (it) => it.tags.length && ![it, it.inText, it.inComments, it.inNoscript].some(({scripts}) => scripts.length)],
  ['tagLost', 'broken', (it) => it.scripts.length && it.scripts.every(({closed}) => closed) && ![it, it.inText, it.inComments, it.inNoscript].some(({tags}) => tags.length) && !hasDashes(it)],
  ['held', 'broken', isHeld],
  ['curly', 'broken', (it) => [...it.scripts, ...it.tags, ...it.frames].some(({quoted}) => quoted) || hasDashes(it)],
  ['otherScript', 'broken', (it) => it.scripts.length && without(it, it.scripts).length],
  ['placeholder', 'broken', (it) => addresses(it).some(isNobodys)],
  ['insecure', 'broken', (it) => addresses(it).some((each) => /^http:/i.test(each) && !isNobodys(each))],
  ['selfClosed', 'broken', (it) => isUnclosed(it, true)],
  ['unclosed', 'broken', (it) => isUnclosed(it, false)],
  ['wrongNumber', 'broken', ({tags, calls}, {call}) => calls.some((each) => each !== call.value) || tags.some((tag) => (tag.calls.length && !tag.calls.includes(call.value)) || (showsNumber(tag.text) && !shows(tag.text, call.display)))],
  ['noCors', 'broken', ({scripts}) => scripts.some(({src, attributes: {integrity, crossorigin}}) => integrity && crossorigin === undefined && /^(https?:)?\/\//i.test(src))],
  ['movingIntegrity', 'broken', ({scripts}) => scripts.some(({attributes, folder}) => attributes.integrity && /^\d+$/.test(folder))],
  ['noHeight', 'broken', ({frames, resizes}) => frames.some(({attributes}) => isLow(attributes) && !(resizes && mayRun(attributes)))],
  ['wrapped', 'risk', ({tags, raw}) => tags.some(({wrapped}) => wrapped) || /<aman-[^<>]*>\s*(<\/p>|<br)/i.test(raw)],
  ['empty', 'risk', ({tags}) => tags.some(({text, wrapped}) => !text.trim() && !wrapped)],
  ['numberLost', 'risk', ({tags}, {call}) => tags.some(({text, wrapped}) => text.trim() && !wrapped && !shows(text, call.display) && !showsNumber(text))],
  ['linkLost', 'risk', ({tags}, {call}) => tags.some(({text, calls}) => shows(text, call.display) && !calls.length)],
  ['langLost', 'risk', ({scripts}) => scripts.some(({attributes}) => !negotiate([attributes['data-lang']], LANGUAGES))],
  ['twoVersions', 'risk', ({scripts}) => new Set(scripts.map(({folder}) => folder)).size > 1],
  ['oldVersion', 'risk', ({scripts}, {version}) => scripts.some(({folder}) => /^\d+\.\d+\.\d+$/.test(folder) && folder !== version)],
  ['sandboxed', 'risk', ({frames}) => frames.some(({attributes}) => !mayRun(attributes))],
  ['noTitle', 'risk', ({frames}) => frames.some(({attributes}) => !attributes.title?.trim())],
  ['unknownValue', 'risk', ({tags}) => tags.some(({widget, attributes}) => Object.entries(attributesOf(widget)).some(([name, attribute]) => valueOf(attribute, (Object.hasOwn(attributes, name) && attributes[name]) || '') === undefined))],
  ['twice', 'fine', ({scripts}) => new Set(scripts.map(({folder, file}) => `${folder}/${file}`)).size < scripts.length],
  ['manyScripts', 'fine', ({scripts}) => new Set(scripts.map(({file}) => file)).size > 1],
  ['noDial', 'fine', ({frames}) => frames.some(({attributes}) => attributes.sandbox !== undefined && mayRun(attributes) && !/allow-(popups|top-navigation)/i.test(attributes.sandbox))],
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
