import {colourOf} from '../base/contrast.js';
import {folderOf, placedOf, shownWidgets, type Choices} from './choices.js';
import {WAY} from './hosts.js';
import {tag, toHtml} from './markup.js';
import {fallbackTags, pageAddress, scriptLine, wordsOf, type KitFacts, type Placed, type Placement} from './snippet.js';
import {FRAME_HEIGHT, OWN, COMMON, tagOf, type Language, type Widget} from './widgets.js';

/** One thing to copy. */
export interface Output {
  /**
   * `script` the snippet · `frame` an iframe · `address` a page's address · `shortcode` for our plugin · `words` text with
   * number and link, no script · `rule` one line for a style sheet · `policy` header lines · `module` for a bundler ·
   * `message` a text to send · `link` the address of a whole page.
   */
  kind: 'script' | 'frame' | 'address' | 'shortcode' | 'words' | 'rule' | 'policy' | 'module' | 'message' | 'link';
  text: string;
  /** Where there is one for each widget. */
  widget?: Widget;
  /** Of a frame that does not grow by itself, in px. */
  height?: number;
}

/** The folder with `1/` in it, with a slash at its end: the partner's own, or the one that serves the builder. */
export function baseOf(choices: Choices, here: string): string {
  const isOwn = choices.host && WAY[choices.host] === 'files';
  return (isOwn && folderOf(choices.own)) || here;
}

export const placementOf = (choices: Choices, here: string): Placement => ({
  base: baseOf(choices, here),
  lang: choices.lang,
  placed: placedOf(choices),
  pinned: choices.pinned,
  accent: colourOf(choices.accent),
});

/** What a complete page takes from its address: never a list of companies, since a link could then bring a false one. */
const intoAddress = ({widget, attributes}: Placed, embedded: boolean): string => {
  const parts = new URLSearchParams(embedded ? {embed: '1'} : {});
  for (const [name, value] of Object.entries(attributes))
    if ((OWN[widget][name] ?? COMMON[name]).kind !== 'address' && name !== 'heading-level') parts.set(name, value === true ? '1' : value);
  return parts.size ? `?${parts}` : '';
};

/** `embedded`: in a frame the widget stands alone. */
const addressOf = (placement: Placement, placed: Placed, embedded = false): string => pageAddress(placement, placed.widget) + intoAddress(placed, embedded);

/** A frame with what it may do: pages need no more than scripts, links and a share sheet. */
export const frameLine = (placement: Placement, facts: KitFacts, placed: Placed): string =>
  toHtml([
    tag('iframe', {
      src: addressOf(placement, placed, true),
      title: wordsOf(facts, placement.lang, placed.widget).title,
      width: '100%',
      height: String(FRAME_HEIGHT[placed.widget]),
      loading: 'lazy',
      allow: 'web-share; clipboard-write',
    }),
  ]);

/** Makes frames as high as their pages, where the host lets a script stand beside them. */
const resizer = ({base}: Placement): string => toHtml([tag('script', {src: `${base}1/frame.js`, defer: true})]);

/** WordPress reads a short code with brackets or angles in a value as text. */
const shortcode = ({widget, attributes}: Placed, lang: Language): string =>
  `[migrasi_aman widget="${widget}" lang="${lang}"${Object.entries(attributes).map(([name, value]) => ` ${name.replace(/-/g, '_')}="${value === true ? '1' : value.replace(/["[\]<>]/g, '')}"`).join('')}]`;

/** What a strict page must allow: its own files, or ours from another origin. */
export function policy(base: string): string {
  const from = /^https?:/.test(base) ? new URL(base).origin : "'self'";
  return [`script-src ${from}`, `connect-src ${from}`, `frame-src ${from}`, "require-trusted-types-for 'script'", "trusted-types lit-html migrasi-aman 'allow-duplicates'"].join(';\n');
}

const modules = (placement: Placement): string =>
  [`import {setAssets} from 'migrasi-aman';`, ...new Set(placement.placed.map(({widget}) => `import 'migrasi-aman/define/${widget}';`)), `setAssets('${placement.base}1/');`].join('\n');

/** A text for WhatsApp or Facebook: title, what to do, number, address. */
const message = (placement: Placement, facts: KitFacts, placed: Placed): string => {
  const {title, lines} = wordsOf(facts, placement.lang, placed.widget);
  return [title, ...lines.slice(0, -1), facts.call.display, addressOf(placement, placed)].join('\n');
};

/** Everything to copy for what was chosen, the chief thing first. `here`: the folder that serves the builder. */
export function outputsOf(choices: Choices, facts: KitFacts, here: string): Output[] {
  const placement = placementOf(choices, here);
  const script: Output = {kind: 'script', text: scriptLine(placement, facts)};
  const each = (make: (placed: Placed) => Output): Output[] => placement.placed.map(make);
  const words = each(({widget}) => ({kind: 'words', widget, text: toHtml(fallbackTags(placement, facts, widget))}));
  const frames = each((placed) => ({kind: 'frame', widget: placed.widget, text: frameLine(placement, facts, placed), height: FRAME_HEIGHT[placed.widget]}));
  const addresses = each((placed) => ({kind: 'address', widget: placed.widget, text: addressOf(placement, placed, true), height: FRAME_HEIGHT[placed.widget]}));
  const links = each((placed) => ({kind: 'link', widget: placed.widget, text: addressOf(placement, placed)}));
  const accent = placement.accent;
  const rule: Output[] = accent ? [{kind: 'rule', text: `${shownWidgets(choices).map(tagOf).join(', ')} { --aman-color-accent: ${accent} }`}] : [];
  switch (choices.host && WAY[choices.host]) {
    case 'plugin':
      return [...each((placed) => ({kind: 'shortcode', widget: placed.widget, text: shortcode(placed, choices.lang)})), ...words, ...rule];
    case 'address':
      return addresses;
    case 'frame':
      return [...frames, ...words];
    case 'files':
      return [{...script, text: scriptLine({...placement, accent: undefined}, facts)}, {kind: 'policy', text: policy(placement.base)}, ...rule];
    case 'code':
      return [script, {kind: 'module', text: modules(placement)}, ...frames.map((frame) => ({...frame, text: frame.text + resizer(placement)}))];
    case 'share':
      return [...each((placed) => ({kind: 'message', widget: placed.widget, text: message(placement, facts, placed)})), ...links];
    default:
      return [script];
  }
}
