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

/** Whether it is an https address or a path on the page's own host. Names and passwords in an address are not for a page to show. */
function isAddress(text: string): boolean {
  if (!/^https:\/\/[^\s/@\\]+\.\S+$/i.test(text) && !/^\/[^/\s\\]\S*$/.test(text)) return false;
  try {
    return !new URL(text, 'https://localhost/').username;
  } catch {
    return false;
  }
}

/** The folder that holds `1/`, with a slash at its end, of what a partner wrote: people copy `1/` or `index.html` along. `undefined`: no folder. */
export function folderOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '/') return '/';
  if (!text || !isAddress(text) || /[?#]/.test(text)) return undefined;
  return `${text.replace(/\/+$/, '').replace(/\/(1|\d+\.\d+\.\d+|index\.html?)$/i, '')}/`;
}

/** A value as an attribute takes it; `undefined`: not one of its values. An empty one is the usual. */
export function valueOf(attribute: Attribute, typed: string): string | undefined {
  // One line: editors put `<br>` into values, too.
  const text = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const low = text.toLowerCase();
  switch (attribute.kind) {
    case 'choice':
      return !low || attribute.values.includes(low) ? low : undefined;
    case 'number':
      return !low || (/^\d+$/.test(low) && Number(low) >= attribute.from && Number(low) <= attribute.to) ? low.replace(/^0+(?=\d)/, '') : undefined;
    case 'switch':
      return low && !/^(false|0|no)$/.test(low) ? 'true' : '';
    case 'address':
      return !low || isAddress(text) ? text : undefined;
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

/** What may stand in a fragment: no address, since a link could then bring a false list of companies, or somebody else's script. */
const isShared = ([, {kind}]: [string, Attribute]): boolean => kind !== 'address';
const SHARED: ReadonlyMap<string, Attribute> = new Map([...KEYS].filter(isShared));

/** Messengers take these, at the end of an address, for the sentence's own. */
const coded = (text: string): string => text.replace(/[.*_-]+$/, (signs) => [...signs].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join(''));

/** The choices as the fragment of an address, without `#`, so that a colleague can open them. Nothing personal and no address is in it. */
export function toFragment({widgets, host, lang, values, accent, pinned}: Choices): string {
  const parts = new URLSearchParams();
  if (widgets.length) parts.set('widgets', widgets.join('.'));
  if (host) parts.set('host', host);
  if (lang !== START.lang) parts.set('lang', lang);
  for (const [name, attribute] of SHARED) {
    const value = valueOf(attribute, values[name] ?? '');
    if (value && value !== attribute.usual) parts.set(name, value);
  }
  const colour = colourOf(accent);
  if (colour) parts.set('accent', colour.slice(1));
  if (pinned) parts.set('pinned', '1');
  return coded(parts.toString());
}

/** The choices of a fragment. What editors and messengers do to it (upper case, stray spaces, the sentence's full stop) is forgiven; what is not known is left out. */
export function fromFragment(fragment: string): Choices {
  const text = fragment.trim().replace(/^#/, '').replace(/&amp;/gi, '&').replace(/[.,;:!?*_~)\]}>"'”’…]+$/, '');
  const parts = new Map([...new URLSearchParams(text)].map(([name, value]) => [name.trim().toLowerCase(), value.trim()]));
  const read = (name: string): string => parts.get(name) ?? '';
  const among = <T extends string>(known: readonly T[], name: string): T | undefined => known.find((each) => each === read(name).toLowerCase());
  const asked = read('widgets').toLowerCase().split(/[.,\s]+/);
  const values = [...SHARED].map(([name, attribute]) => [name, valueOf(attribute, read(name))]).filter(([, value]) => value);
  return {
    ...START,
    widgets: WIDGETS.filter((widget) => asked.includes(widget)),
    host: among(HOSTS, 'host'),
    lang: among(LANGUAGES, 'lang') ?? START.lang,
    values: Object.fromEntries(values),
    accent: colourOf(read('accent')) ?? '',
    pinned: read('pinned') === '1',
  };
}
