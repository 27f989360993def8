import {mo, po, type Catalogue} from 'gettext-parser';
import type {Entry} from './tables.js';

/** What is sent through translation in hand-written PHP. Only these two forms are used; a test sees to it. */
const SAID = /\b(?:esc_html)?__\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*'migrasi-aman'\s*\)/g;

/** The texts of hand-written PHP, in order, each once; the description of the plugin first, as WordPress reads it. */
export function textsOf(files: readonly string[]): string[] {
  const found = files.flatMap((code) => [...code.matchAll(/^ \* Description:\s+(.*)$/gm), ...code.matchAll(SAID)]);
  return [...new Set(found.map(([, text]) => text.replace(/\\(.)/g, '$1')))];
}

const catalogue = (version: string, language: string): Catalogue => ({
  charset: 'utf-8',
  headers: {
    'Project-Id-Version': `Migrasi Aman ${version}`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    ...(language && {Language: language, 'Plural-Forms': 'nplurals=1; plural=0;'}),
    'X-Domain': 'migrasi-aman',
  },
  translations: {},
});

/**
 * The plugin's language files: a template, and Indonesian for people and for WordPress. Words of the tools come from the
 * project's own translations; those of the settings page from the hand-written `.po`.
 *
 * @throws where a text of the settings page has no Indonesian, or the `.po` holds one that nothing says any more.
 */
export function translations(version: string, own: readonly string[], written: Buffer, entries: readonly Entry[]): {pot: Buffer; po: Buffer; mo: Buffer} {
  const known = Object.fromEntries(Object.values(po.parse(written).translations['']).filter(({msgid}) => msgid).map(({msgid, msgstr}) => [msgid, msgstr[0]]));
  const missing = own.filter((text) => !known[text]);
  const stale = Object.keys(known).filter((text) => !own.includes(text));
  if (missing.length || stale.length)
    throw new Error(`integrations/wordpress/migrasi-aman/languages/migrasi-aman-id_ID.po: ${[...missing.map((text) => `add “${text}”`), ...stale.map((text) => `remove “${text}”, which nothing says`)].join('; ')}.`);
  const template = catalogue(version, '');
  const indonesian = catalogue(version, 'id_ID');
  for (const {context, en, id} of [...own.map((text) => ({context: '', en: text, id: known[text]})), ...entries])
    for (const [to, said] of [[template, ''], [indonesian, id]] as const) (to.translations[context] ??= {})[en] = {msgid: en, ...(context && {msgctxt: context}), msgstr: [said]};
  return {pot: po.compile(template), po: po.compile(indonesian), mo: mo.compile(indonesian)};
}
