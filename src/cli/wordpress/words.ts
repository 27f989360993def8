import {compile} from '../words/compile.js';
import {allSentences} from '../words/scan.js';
import {readUnits} from '../words/xliff.js';
import {countryName} from '../../content/contact-lines-more.js';
import {labels, values} from '../../content/kit/attributes.js';
import {about, names} from '../../content/kit/site.js';
import type {Contacts} from '../../data/contacts.js';
import {fallbackNow} from '../../kit/facts.js';
import type {Fallback} from '../../kit/snippet.js';
import {LANGUAGES, WIDGETS, attributesOf, type Widget} from '../../kit/widgets.js';
import {keyOf} from '../../kit/choices.js';
import {SOURCE} from '../../languages.js';
import {setWordLoader, switchLanguage, useWords} from '../../locale.js';
import {LANGUAGE_NAMES, namesOfLanguages} from '../../ui/language-names.js';

/** All that the plugin says of the tools, in one language. */
export interface PluginWords {
  fallback: Record<Widget, Fallback>;
  widgets: Record<Widget, {title: string; description: string}>;
  /** Attributes by the key of the builder, with the names of their values. */
  attributes: Record<string, {label: string; values: Record<string, string>}>;
}

/** The name of a value; countries of the card have theirs from the table that browsers use too. */
function valueName(key: string, value: string, destinations: Contacts['destinations']): string {
  if (key === 'languages') return namesOfLanguages(value);
  const name = values[key]?.[value];
  return name ? name() : key === 'hotline-card.destination' ? countryName(destinations?.[value] ?? value) : value;
}

/** In the language that is switched on. */
function wordsNow({destinations}: Contacts): PluginWords {
  const attributes: PluginWords['attributes'] = {lang: {label: labels.lang(), values: Object.fromEntries(LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]]))}};
  for (const widget of WIDGETS)
    for (const [name, attribute] of Object.entries(attributesOf(widget))) {
      const key = keyOf(widget, name);
      const named = attribute.kind === 'choice' ? attribute.values.map((value) => [value, valueName(key, value, destinations)]) : [];
      attributes[key] = {label: labels[key](), values: Object.fromEntries(named)};
    }
  const widgets = Object.fromEntries(WIDGETS.map((widget) => [widget, {title: names[widget](), description: about[widget]()}]));
  return {fallback: fallbackNow(), widgets: widgets as PluginWords['widgets'], attributes};
}

/** In Indonesian and in English; a sentence whose English is not written yet stays Indonesian. */
export async function pluginWords(contacts: Contacts): Promise<{id: PluginWords; en: PluginWords}> {
  const sentences = allSentences();
  setWordLoader(async (code) => compile(code, sentences, readUnits(`locales/${code}.xlf`)));
  await useWords('wordpress');
  if (!(await switchLanguage('en'))) throw new Error('The words of en could not be read.');
  const en = wordsNow(contacts);
  await switchLanguage(SOURCE);
  return {id: wordsNow(contacts), en};
}
