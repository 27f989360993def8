import {css, html, nothing} from 'lit';
import {msg, str} from '@lit/localize';
import {assetUrl} from '../assets.js';
import {now} from '../base/clock.js';
import {common} from '../content/common.js';
import {hotline} from '../content/hotline.js';
import {CODES, SOURCE, getLocale, isDraft, langTag, phrase} from '../locale.js';
import {askForContacts} from './contacts-store.js';
import {loadPart} from './parts.js';

/*
 * What a part of a widget borrows from the widget's own script, so that Lit, the language, the clock and the data
 * exist once. `vite.config.ts` leaves exactly these modules out of parts; they reach a part on its script tag.
 */
const kit = {
  lit: {css, html, nothing},
  localize: {msg, str},
  locale: {CODES, SOURCE, getLocale, isDraft, langTag, phrase},
  assets: {assetUrl},
  clock: {now},
  common: {common},
  hotline: {hotline},
  store: {askForContacts},
};

/** Loads the part of a widget that is behind a press, lending it the shared modules. */
export const later = <T>(name: string): Promise<T> => loadPart<T>(name, kit);
