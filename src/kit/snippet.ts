import {tag, toHtml, type Tag} from './markup.js';
import {tagOf, type Language, type Widget} from './widgets.js';

/** The words inside a pasted tag, in one language. */
export interface Fallback {
  title: string;
  lines: readonly string[];
  link: string;
}

/** The number that stands in every fallback: as `tel:` takes it, and as people read it. */
export interface Call {
  value: string;
  display: string;
}

/** What the kit knows of the files that it speaks of: version, the number, the words inside the tags by language. */
export interface KitFacts {
  version: string;
  call: Call;
  /** A file's name under `1/` → `sha384-…`. */
  integrity: Readonly<Record<string, string>>;
  /** By language; Indonesian is always there. */
  fallback: {id: Readonly<Record<Widget, Fallback>>} & Partial<Record<Language, Readonly<Record<Widget, Fallback>>>>;
}

/** One widget with the attributes that differ from the usual ones. */
export interface Placed {
  widget: Widget;
  attributes: Readonly<Record<string, string | true>>;
}

/** What is pasted, and from where it is served. */
export interface Placement {
  /** The folder that holds `1/` and `data/`, with a slash at its end. */
  base: string;
  lang: Language;
  placed: readonly Placed[];
  /** A fixed version with `integrity`, which no later correction reaches. */
  pinned?: boolean;
  /** `#rrggbb`; none: the widgets' own. */
  accent?: string;
}

/** Draft languages have no words of their own inside a tag: a wrong “don’t” must not stand in a page for years. */
export const wordsOf = (facts: KitFacts, lang: Language, widget: Widget): Fallback => (facts.fallback[lang] ?? facts.fallback.id)[widget];

/** The folder of the scripts and pages: `1/`, or the full version's. */
const folder = ({base, pinned}: Placement, {version}: KitFacts): string => `${base}${pinned ? version : '1'}/`;

/** The complete page of a widget. It always moves with the data, also beside a fixed version. */
export const pageAddress = ({base, lang}: Pick<Placement, 'base' | 'lang'>, widget: Widget): string => `${base}1/pages/${lang}/${widget}.html`;

/** What a reader sees without the widget: title, sentences, the number, the link. CMS filters keep all of it. */
export function fallbackTags(placement: Placement, facts: KitFacts, widget: Widget): Tag[] {
  const {title, lines, link} = wordsOf(facts, placement.lang, widget);
  return [
    tag('p', {}, tag('strong', {}, title)),
    ...lines.map((line) => tag('p', {}, line)),
    tag('p', {}, tag('a', {href: `tel:${facts.call.value}`}, facts.call.display)),
    tag('p', {}, tag('a', {href: pageAddress(placement, widget)}, link)),
  ];
}

/** The script for what is placed: one widget's own file, `aman.js` from two on. */
export function scriptTag(placement: Placement, facts: KitFacts): Tag {
  const widgets = new Set(placement.placed.map(({widget}) => widget));
  const file = widgets.size > 1 ? 'aman.js' : `${[...widgets][0]}.js`;
  const fixed: Tag['attributes'] = placement.pinned ? {integrity: facts.integrity[file], crossorigin: 'anonymous'} : {};
  return tag('script', {src: folder(placement, facts) + file, 'data-lang': placement.lang, ...fixed, defer: true});
}

/** The tags of the widgets with their fallback inside. */
export const widgetTags = (placement: Placement, facts: KitFacts): Tag[] =>
  placement.placed.map(({widget, attributes}) =>
    tag(tagOf(widget), {...attributes, ...(placement.accent && {style: `--aman-color-accent:${placement.accent}`})}, ...fallbackTags(placement, facts, widget)),
  );

/** The snippet: script and tags. */
export const scriptSnippet = (placement: Placement, facts: KitFacts): Tag[] => [scriptTag(placement, facts), ...widgetTags(placement, facts)];

/** The snippet in one line, to paste. */
export const scriptLine = (placement: Placement, facts: KitFacts): string => toHtml(scriptSnippet(placement, facts));
