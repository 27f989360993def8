import {Parser} from 'htmlparser2';
import {PAGE, hiddenAddress, ours, quotedTwice, telephone, unquoted} from './addresses.js';
import {none, type Ending, type PastedTag, type Pieces} from './pieces.js';
import {WIDGETS, tagOf} from './widgets.js';

/** Pasted code, read as tolerantly as browsers do. Its own pieces are those that browsers act on. */
export interface Pasted extends Pieces {
  raw: string;
  /** Ours, but where browsers do not act on it. */
  inNoscript: Pieces;
  inComments: Pieces;
  /** Ours, but as text that a reader sees. */
  inText: Pieces;
  /** The same, shown on purpose: in `pre`, `code` or a field. */
  inExamples: Pieces;
  /** All text that a reader would see, entities resolved. */
  text: string;
  /** Values of `tel:` links that stand just before a link to one of our pages, outside our tags. */
  calls: string[];
  /** How many links lead to our complete pages. */
  links: number;
  /** Whether the script that makes frames as high as their pages is there. */
  resizes: boolean;
}

/** Elements that end an open paragraph. */
const BLOCK = /^(address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;
const BY_TAG = new Map(WIDGETS.map((widget) => [tagOf(widget), widget]));
/** The number stands in the paragraph before the link. */
const NEAR = 120;
/** Text of one tag that is looked at: ours has less than a thousand letters. */
const LOOKED_AT = 20_000;
/** Code may be escaped twice, and hold a comment that holds code. */
const DEEPEST = 2;
const MAYBE_CODE = /<|&lt;/;

/** Reads pasted code. Never throws: what cannot be read is text. */
export function readPasted(raw: string, depth = 0): Pasted {
  const it: Pasted = {raw, ...none(), inNoscript: none(), inComments: none(), inText: none(), inExamples: none(), text: '', calls: [], links: 0, resizes: false};
  const within = new Map<string, number>();
  const inside = (...names: string[]): boolean => names.some((name) => within.get(name));
  const spans = new Map<PastedTag, {from: number; to?: number; inParagraph: boolean}>();
  const open: PastedTag[] = [];
  let [text, examples, comments] = ['', '', ''];
  let lastCall: {value: string; at: number} | undefined;
  let last: Ending | undefined;
  let atEnd = false;

  const finish = (tag: PastedTag, wrapped: boolean): void => {
    spans.get(tag)!.to ??= text.length;
    tag.wrapped ||= wrapped;
    open.splice(open.lastIndexOf(tag), 1);
  };
  const link = (href = ''): void => {
    if (/^\s*tel:/i.test(unquoted(href))) {
      lastCall = {value: telephone(href), at: text.length};
      open.at(-1)?.calls.push(lastCall.value);
    } else if (PAGE.test(href)) {
      it.links++;
      if (!open.length && lastCall && text.length - lastCall.at < NEAR) it.calls.push(lastCall.value);
    }
  };

  const parser: Parser = new Parser({
    onopentag(name, written) {
      const around = open.at(-1);
      if (around && spans.get(around)!.inParagraph && BLOCK.test(name)) finish(around, true);
      within.set(name, (within.get(name) ?? 0) + 1);
      // Numbers of two paragraphs are two numbers.
      if (BLOCK.test(name)) text += '\n';
      const widget = BY_TAG.get(name);
      if (inside('template') || !(widget || name === 'script' || name === 'iframe' || name === 'a')) return;
      if (name === 'a') return link(written.href);
      const where = inside('noscript') ? it.inNoscript : it;
      const attributes = Object.fromEntries(Object.entries(written).map(([key, value]) => [key, unquoted(value)]));
      const end: Ending = {
        attributes,
        quoted: Object.entries(written).some(([key, value]) => key !== 'title' && quotedTwice(value)),
        closed: false,
        // In a value without quotes a slash at the end is a part of the value.
        selfClosed: raw[parser.endIndex - 1] === '/' && !/=[^\s"'>]*\/$/.test(raw.slice(Math.max(0, parser.endIndex - 80), parser.endIndex)),
      };
      if (name === 'script' || name === 'iframe') last = undefined;
      if (name === 'script') {
        const src = (attributes.src ?? '').trim();
        const direct = ours(src);
        const owned = direct ?? ours(hiddenAddress(attributes));
        if (owned?.file === 'frame') it.resizes = true;
        else if (owned) {
          const script = {...end, ...owned, src: direct ? src : ''};
          where.scripts.push(script);
          last = script;
        }
      } else if (name === 'iframe') {
        if (PAGE.test(attributes.src ?? '') || PAGE.test(hiddenAddress(attributes))) where.frames.push((last = end));
      } else if (widget) {
        const tag: PastedTag = {...end, widget, text: '', calls: [], wrapped: false};
        where.tags.push(tag);
        spans.set(tag, {from: text.length, inParagraph: inside('p')});
        open.push(tag);
      }
    },
    onclosetag(name, implied) {
      within.set(name, (within.get(name) ?? 1) - 1);
      if ((name === 'script' || name === 'iframe') && last) last.closed = !implied;
      const tag = name.startsWith('aman-') && open[open.map(({widget}) => tagOf(widget)).lastIndexOf(name)];
      if (!tag) return;
      tag.closed = !implied;
      finish(tag, implied && !atEnd && spans.get(tag)!.inParagraph);
    },
    ontext(piece) {
      if (inside('script', 'style', 'template', 'iframe')) return;
      if (inside('pre', 'code', 'textarea', 'xmp')) examples += piece;
      else text += piece;
    },
    oncomment: (piece) => void (comments += `${piece}\n`),
  });
  parser.write(raw);
  atEnd = true;
  parser.end();

  for (const [tag, {from, to = text.length}] of spans) tag.text = text.slice(from, Math.min(to, from + LOOKED_AT));
  it.text = text;
  const again = (code: string): Pieces => {
    if (depth >= DEEPEST || !MAYBE_CODE.test(code)) return none();
    const {inText, ...found} = readPasted(code, depth + 1);
    return found.scripts.length || found.tags.length || found.frames.length ? found : inText;
  };
  it.inComments = again(comments);
  it.inText = again(text);
  it.inExamples = again(examples);
  return it;
}
