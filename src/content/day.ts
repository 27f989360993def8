import {longDay} from '../base/dates.js';
import {ltr} from '../base/ltr.js';
import {getLocale} from '../locale.js';

/** A day in the reader's language, kept left-to-right; a year alone where a source says no more than month or year. */
export const day = (date: string): string => ltr(date.length > 7 ? longDay(date, getLocale()) : date.slice(0, 4));
