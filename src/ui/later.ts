import {css, html, nothing} from 'lit';
import {msg, str} from '@lit/localize';
import {getLocale, phrase, useWords} from '../locale.js';
import {askForContacts, contactsNow} from './contacts-store.js';
import {loadPart} from './parts.js';

/*
 * What a part borrows from the script that asks for it, so that Lit, the language and the data exist once.
 * `vite.config.ts` leaves exactly these modules out of parts; they reach a part on its script tag.
 */
const kit: Record<string, object> = {
  lit: {css, html, nothing},
  localize: {msg, str},
  locale: {getLocale, phrase, useWords},
  store: {askForContacts, contactsNow},
  later: {later: (name: string) => later(name)},
};

/** Loads a part that is behind a press, lending it the shared modules and, for a widget's own part, more of its `own`. */
export const later = <T>(name: string, own?: object): Promise<T> => loadPart<T>(name, {...kit, ...own});
