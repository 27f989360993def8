import type {Contacts} from '../../data/contacts.js';
import {callOf} from '../../kit/facts.js';
import {LANGUAGES, WIDGETS, attributesOf, tagOf, type Widget} from '../../kit/widgets.js';
import {Call, phpFile, quoted} from './php.js';
import type {PluginWords} from './words.js';

const DOMAIN = 'migrasi-aman';

/** One text that is said in the plugin's own language, English, and in Indonesian. */
export interface Entry {
  context: string;
  en: string;
  id: string;
}

/** Attributes of every widget, as `includes/values.php` reads them. */
export const widgetsTable = (): string =>
  phpFile({first: WIDGETS[0], languages: LANGUAGES, widgets: Object.fromEntries(WIDGETS.map((widget) => [widget, attributesOf(widget)]))});

/** The number and the words inside the tags. Draft languages have none: Indonesian stands there. */
export const fallbackTable = (contacts: Contacts, words: {id: PluginWords; en: PluginWords}): string =>
  phpFile({as_of: contacts.asOf, call: callOf(contacts), words: {id: words.id.fallback, en: words.en.fallback}});

/** Names of attributes, values and widgets, each sent through WordPress’s translation; and the list of them all. */
export function wordsTable({id, en}: {id: PluginWords; en: PluginWords}): {file: string; entries: Entry[]} {
  const entries: Entry[] = [];
  const said = (context: string, english: string, indonesian: string): Call => {
    if (english === indonesian) return new Call(quoted(english));
    if (!entries.some((each) => each.context === context && each.en === english)) entries.push({context, en: english, id: indonesian});
    return new Call(`_x( ${quoted(english)}, ${quoted(context)}, '${DOMAIN}' )`);
  };
  const attributes = Object.entries(en.attributes).map(([key, {label, values}]) => {
    const named = Object.entries(values).map(([value, name]) => [value, said(key, name, id.attributes[key].values[value])]);
    return [key, {label: said(key, label, id.attributes[key].label), values: Object.fromEntries(named)}];
  });
  const widgets = WIDGETS.map((widget) => {
    const [title, description] = (['title', 'description'] as const).map((part) => said(`block ${part}`, en.widgets[widget][part], id.widgets[widget][part]));
    return [widget, {title, description}];
  });
  return {file: phpFile({...Object.fromEntries(attributes), widgets: Object.fromEntries(widgets)}), entries};
}

const ICONS: Readonly<Record<Widget, string>> = {'hotline-card': 'phone', 'recruiter-lookup': 'search', 'migration-checklist': 'list-view', 'rights-quiz': 'format-chat', 'pulpit-message': 'megaphone'};

/** A block's own file. WordPress translates title and description; every attribute is a text, and the server judges it. */
export function blockFile(widget: Widget, version: string, words: PluginWords): string {
  const attributes = ['lang', ...Object.keys(attributesOf(widget))].map((name) => [name, {type: 'string', default: ''}]);
  const block = {
    // 3: may stand in the frame that newer editors draw in; older ones (6.1) take it as 2.
    apiVersion: 3,
    name: `migrasi-aman/${widget}`,
    ...words.widgets[widget],
    category: 'migrasi-aman',
    icon: ICONS[widget],
    keywords: ['migrasi aman', tagOf(widget), 'migran'],
    version,
    textdomain: DOMAIN,
    attributes: Object.fromEntries(attributes),
    supports: {html: false, align: ['wide', 'full'], spacing: {margin: true}},
    editorScript: 'migrasi-aman-editor',
  };
  return `${JSON.stringify(block, null, '\t')}\n`;
}
