import {format} from '../base/dates.js';
import {openState, weekInWita} from '../base/hours.js';
import {ltr} from '../base/ltr.js';
import type {Channel} from '../data/contacts.js';
import {SOURCE} from '../languages.js';
import {getLocale} from '../locale.js';
import {plainTerms, type Line} from './contact-lines.js';
import {opened} from './hotline-more.js';

/** A country's name in the reader's language, from the browser's own table. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames([getLocale(), SOURCE], {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}

// 1 January 2024 was a Monday.
const weekday = (day: number): string => format(new Date(Date.UTC(2024, 0, day)), getLocale(), {weekday: 'long'});

/** Office hours of a week, in WITA. `at`: the moment to judge open or closed by; without it (paper) only the hours. */
function weekLines({hours}: Channel, at?: Date): Line[] {
  const week = weekInWita(hours).map(({days, from, to}): Line => () => {
    const span = [...new Set([days[0], days[days.length - 1]])].map(weekday).join('–');
    return opened.week(span, ltr(from), ltr(to));
  });
  if (!at || !week.length) return week;
  const {state, at: time, on} = openState(hours, at);
  const now: Record<string, Line> = {
    open: () => opened.openUntil(ltr(time!)),
    workday: () => opened.workday(ltr(time!)),
    closed: () => (on ? opened.closedUntilDay(weekday(on), ltr(time!)) : opened.closedUntil(ltr(time!))),
  };
  return [now[state], ...week];
}

/** Cost, reach and hours of any channel. `at`: the moment to judge open or closed by; without it only the hours. */
export function termLines(channel: Channel, at?: Date): Line[] {
  const {country, free, value} = channel;
  if (!country) return [...plainTerms(channel), ...weekLines(channel, at)];
  const lines: Line[] = [];
  if (free) lines.push(opened.freeThere);
  if (value[0] !== '+') lines.push(() => opened.thereOnly(countryName(country)));
  // The line about the hours is the last of the plain ones, and the same everywhere.
  return [...lines, ...plainTerms({...channel, free: undefined, value: '+', type: 'web'}), ...weekLines(channel, at)];
}
