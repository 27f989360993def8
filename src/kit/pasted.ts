import {Parser} from 'htmlparser2';
import {WIDGETS, tagOf, type Widget} from './widgets.js';

/** A script of ours as it stands in pasted code. */
export interface PastedScript {
  /** As written; empty where it was taken away or put under another name. */
  src: string;
  /** `aman`, or a widget's name. */
  file: string;
  /** The folder before the file: `1`, `1.2.3`. */
  folder: string;
  attributes: Record<string, string>;
}

/** A widget's tag. */
export interface PastedTag {
  widget: Widget;
  attributes: Record<string, string>;
  /** The text inside. */
  text: string;
}

/** Pasted code, read as tolerantly as browsers do. */
export interface Pasted {
  raw: string;
  scripts: PastedScript[];
  tags: PastedTag[];
  frames: Record<string, string>[];
  /** Ours, but inside `<noscript>`. */
  inNoscript: boolean;
  /** All text that a reader would see, entities resolved. */
  text: string;
  comments: string;
  /** Values of all `tel:` links. */
  calls: string[];
}

const FILE = new RegExp(`(?:^|/)([^/]*)/(aman|${WIDGETS.join('|')})\\.js(?:[?#].*)?$`);
const PAGE = new RegExp(`/pages/[a-z]{2,3}/(?:${WIDGETS.join('|')})\\.html`);

/** Quotes that word processors put in place of straight ones. */
export const CURLY = /[“”„″‟]/;

/** Where an address hides that a lazy-loading or consent plugin took out of `src`. */
export const hidden = (attributes: Record<string, string>): string => Object.entries(attributes).find(([name, value]) => name !== 'src' && /src$/.test(name) && value)?.[1] ?? '';

/** Reads pasted code. Never throws: what cannot be read is text. */
export function readPasted(raw: string): Pasted {
  const pasted: Pasted = {raw, scripts: [], tags: [], frames: [], inNoscript: false, text: '', comments: '', calls: []};
  const open: PastedTag[] = [];
  let noscript = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const widget = WIDGETS.find((each) => tagOf(each) === name);
      if (name === 'noscript') noscript++;
      if (name === 'script') {
        const src = (attributes.src ?? '').trim();
        const address = (src || hidden(attributes)).replace(CURLY, '').replace(/["'”]+$/, '');
        const [, folder, file] = FILE.exec(address) ?? [];
        if (file) pasted.scripts.push({src, file, folder, attributes});
      }
      if (name === 'iframe' && PAGE.test(attributes.src || hidden(attributes))) pasted.frames.push(attributes);
      if (name === 'a' && /^\s*tel:/i.test(attributes.href ?? '')) pasted.calls.push(attributes.href.replace(/^\s*tel:/i, '').replace(/[\s().-]/g, ''));
      if (widget) open.push(pasted.tags[pasted.tags.push({widget, attributes, text: ''}) - 1]);
      if (noscript && (widget || pasted.scripts.length)) pasted.inNoscript = true;
    },
    onclosetag(name) {
      if (name === 'noscript') noscript--;
      if (name.startsWith('aman-')) open.pop();
    },
    ontext(text) {
      pasted.text += text;
      for (const each of open) each.text += text;
    },
    oncomment: (text) => void (pasted.comments += text),
  });
  parser.write(raw);
  parser.end();
  return pasted;
}
