import {readFileSync} from 'node:fs';
import {currentContacts} from '../src/cli/contacts.js';
import {callOf, fallbackNow} from '../src/kit/facts.js';
import {scriptLine} from '../src/kit/snippet.js';
import type {Widget} from '../src/kit/widgets.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** The code that the partner site offers for a widget, in Indonesian, for files that stand at `url` (without a slash at its end). */
export function snippet(url: string, widget: Widget = 'hotline-card'): string {
  const facts = {version, call: callOf(currentContacts()), integrity: {}, fallback: {id: fallbackNow()}};
  return scriptLine({base: `${url}/`, lang: 'id', placed: [{widget, attributes: {}}]}, facts);
}
