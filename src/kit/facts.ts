import {fallbackWords, terms} from '../content/kit/fallback.js';
import type {Contacts} from '../data/contacts.js';
import type {Call, Fallback} from './snippet.js';
import {WIDGETS, type Widget} from './widgets.js';

/** The words inside each tag, in the language on screen. What a call costs stands last: the number is below it. */
export function fallbackNow(): Record<Widget, Fallback> {
  const entries = WIDGETS.map((widget) => {
    const {title, lines, link} = fallbackWords[widget];
    return [widget, {title: title(), lines: [...lines, terms].map((line) => line()), link: link()}];
  });
  return Object.fromEntries(entries) as Record<Widget, Fallback>;
}

/** The number of every fallback: the first one to ask. @throws where the data has none. */
export function callOf({needs, contacts}: Pick<Contacts, 'needs' | 'contacts'>): Call {
  const first = contacts.find(({id}) => id === needs.ask[0]);
  const phone = first?.channels.find(({type}) => type === 'phone');
  if (!phone) throw new Error('The first contact of the need "ask" has no phone number: snippets need one. Look at "needs" in src/data/contacts.json.');
  return {value: phone.value, display: phone.display};
}
