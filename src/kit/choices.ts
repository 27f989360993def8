import {colourOf} from '../base/contrast.js';
import {HOSTS, type Host} from './hosts.js';
import {COMMON, LANGUAGES, OWN, WIDGETS, attributesOf, type Attribute, type Language, type Widget} from './widgets.js';
import type {Placed} from './snippet.js';

/** What a partner has chosen so far. Values stand as they were typed; {@link faultsOf} says what is wrong with them. */
export interface Choices {
  widgets: Widget[];
  host?: Host;
  lang: Language;
  /** Attributes by name: common ones as they are, others as `widget.name`. Only what differs from the usual. */
  values: Record<string, string>;
  accent: string;
  pinned: boolean;
  /** Address of a folder on the partner's own server, for those who host the files themselves. */
  own: string;
}

/** Nothing chosen yet: the card, which helps everybody. */
export const START: Readonly<Choices> = {widgets: [], lang: 'id', values: {}, accent: '', pinned: false, own: ''};

/** Widgets that are shown and pasted: the card where none is chosen. */
export const shownWidgets = ({widgets}: Pick<Choices, 'widgets'>): readonly Widget[] => (widgets.length ? widgets : ['hotline-card']);

/** The name of a widget's attribute in {@link Choices.values} and in the address. */
export const keyOf = (widget: Widget, attribute: string): string => (attribute in COMMON ? attribute : `${widget}.${attribute}`);

/** A value as an attribute takes it; `undefined`: not one of its values. An empty one is the usual. */
export function valueOf(attribute: Attribute, typed: string): string | undefined {
  const text = typed.trim();
  const low = text.toLowerCase();
  switch (attribute.kind) {
    case 'choice':
      return !low || attribute.values.includes(low) ? low : undefined;
    case 'number':
      return !low || (/^\d+$/.test(low) && Number(low) >= attribute.from && Number(low) <= attribute.to) ? low : undefined;
    case 'switch':
      return low && !/^(false|0|no)$/.test(low) ? 'true' : '';
    case 'address':
      return !low || /^https:\/\/[^\s/]+\.[^\s]+$/i.test(text) || /^\/[^/\s]\S*$/.test(text) ? text : undefined;
    case 'text':
      return text.length <= 60 ? text : undefined;
  }
}

/** The widgets with the attributes that differ from the usual ones; what cannot be read is left out. */
export function placedOf(choices: Choices): Placed[] {
  return shownWidgets(choices).map((widget) => {
    const attributes: Record<string, string | true> = {};
    for (const [name, attribute] of Object.entries(attributesOf(widget))) {
      const value = valueOf(attribute, choices.values[keyOf(widget, name)] ?? '');
      if (value && value !== attribute.usual) attributes[name] = attribute.kind === 'switch' ? true : value;
    }
    return {widget, attributes};
  });
}

/** All names that {@link Choices.values} may hold. */
const KEYS: ReadonlyMap<string, Attribute> = new Map([
  ...Object.entries(COMMON),
  ...WIDGETS.flatMap((widget) => Object.entries(OWN[widget]).map(([name, attribute]): [string, Attribute] => [keyOf(widget, name), attribute])),
]);

/** The choices as the fragment of an address, without `#`, so that a colleague can open them. Nothing personal is in it. */
export function toFragment({widgets, host, lang, values, accent, pinned, own}: Choices): string {
  const parts = new URLSearchParams();
  if (widgets.length) parts.set('widgets', widgets.join('.'));
  if (host) parts.set('host', host);
  if (lang !== START.lang) parts.set('lang', lang);
  for (const [name, value] of Object.entries(values)) if (value && value !== KEYS.get(name)?.usual) parts.set(name, value);
  if (accent) parts.set('accent', accent.replace('#', ''));
  if (pinned) parts.set('pinned', '1');
  if (own) parts.set('own', own);
  return parts.toString();
}

/** The choices of a fragment. What editors and messengers do to it (upper case, stray spaces) is forgiven; what is not known is left out. */
export function fromFragment(fragment: string): Choices {
  const parts = new URLSearchParams(fragment.replace(/^#/, '').replace(/&amp;/g, '&'));
  const read = (name: string): string => (parts.get(name) ?? '').trim();
  const among = <T extends string>(known: readonly T[], name: string): T | undefined => known.find((each) => each === read(name).toLowerCase());
  const asked = read('widgets').toLowerCase().split(/[.,\s]+/);
  const values = [...KEYS.keys()].map((name) => [name, read(name)]).filter(([, value]) => value);
  return {
    widgets: WIDGETS.filter((widget) => asked.includes(widget)),
    host: among(HOSTS, 'host'),
    lang: among(LANGUAGES, 'lang') ?? START.lang,
    values: Object.fromEntries(values),
    accent: colourOf(read('accent')) ?? '',
    pinned: read('pinned') === '1',
    own: read('own'),
  };
}
