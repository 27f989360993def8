import {format, longDay} from '../base/dates.js';
import {openState, weekInWita, type OpenState} from '../base/hours.js';
import {ltr} from '../base/ltr.js';
import {telLink, whatsAppLink} from '../base/phone.js';
import type {Channel, Contact} from '../data/contacts.js';
import {SOURCE, getLocale} from '../locale.js';
import {common} from './common.js';
import {hotline} from './hotline.js';

/* What can be said about a contact and its channels, as sentences: for the card, the page and paper alike. */

/** A sentence that can be asked for again after the language changed. */
export type Line = () => string;

/** The address behind a channel, or `undefined` where there is nothing to follow. */
export const channelLink = ({type, value}: Channel): string | undefined =>
  ({phone: telLink, whatsapp: whatsAppLink, web: (url: string) => url, email: (name: string) => `mailto:${name}`, address: () => undefined})[type](value);

/** Whether a channel is rung or written to by its number. */
export const hasNumber = ({type}: Channel): boolean => type === 'phone' || type === 'whatsapp';

/** A country's name in the reader's language, from the browser's own table. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([getLocale(), SOURCE], {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What a call costs and where it works from, as far as known. */
export function costLines({type, country, free, reach}: Channel): Line[] {
  const home = country === 'ID';
  const lines: Line[] = [];
  if (free) lines.push(home ? hotline.freeInside : hotline.freeThere);
  if (reach === 'inside') lines.push(home ? hotline.insideOnly : () => hotline.thereOnly(countryName(country!)));
  else if (type === 'phone' && home) lines.push(hotline.fromAbroad);
  return lines;
}

// 1 January 2024 was a Monday.
const weekday = (day: number): string => format(new Date(Date.UTC(2024, 0, day)), getLocale(), {weekday: 'long'});

/** Opening hours in WITA. `at`: the moment to judge open or closed by; without it (paper) only the hours. */
export function hoursLines({hours}: Channel, at?: Date): {state: OpenState['state']; lines: Line[]} {
  const {state, at: time, on} = openState(hours, at ?? new Date(0));
  const now: Line = {
    always: hotline.always,
    unknown: hotline.hoursUnknown,
    open: () => hotline.openUntil(ltr(time!)),
    workday: () => hotline.workday(ltr(time!)),
    closed: () => (on ? hotline.closedUntilDay(weekday(on), ltr(time!)) : hotline.closedUntil(ltr(time!))),
  }[state];
  const week = weekInWita(hours).map(({days, from, to}): Line => () => {
    const span = [...new Set([days[0], days[days.length - 1]])].map(weekday).join('–');
    return hotline.week(span, ltr(from), ltr(to));
  });
  return {state, lines: week.length && !at ? week : [now, ...week]};
}

/** Source and date; "checked" only where somebody rang. */
export function sourceLines({source, sourceDate, checkedOn}: Contact): Line[] {
  const name = () => (source.secondHand ? common.secondHand(source.name) : source.name);
  const day = (date: string) => ltr(longDay(date, getLocale()));
  const lines: Line[] = [() => (sourceDate ? common.sourceLine(day(sourceDate), name()) : common.sourceNoDate(name()))];
  if (checkedOn) lines.push(() => common.checkedLine(day(checkedOn)));
  return lines;
}
