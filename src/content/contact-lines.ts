import {longDay} from '../base/dates.js';
import {isAlways} from '../base/hours.js';
import {ltr} from '../base/ltr.js';
import {telLink, whatsAppLink} from '../base/phone.js';
import type {Channel, Contact} from '../data/contacts.js';
import {getLocale} from '../locale.js';
import {common} from './common.js';
import {hotline} from './hotline.js';

/*
 * What can be said about a contact and its channels, as sentences: for the card, the page and paper alike. What is
 * rarer than the first screen (office hours of a week, lines of other countries) is in `contact-lines-more.ts`.
 */

/** A sentence that can be asked for again after the language changed. */
export type Line = () => string;

/**
 * The address behind a channel, or `undefined` where there is nothing to follow. Newer data may have types that this
 * version does not know; of all that is no number, only https is followed.
 */
export const channelLink = ({type, value}: Channel): string | undefined =>
  type === 'phone' ? telLink(value)
  : type === 'whatsapp' ? whatsAppLink(value)
  : type === 'email' ? `mailto:${value}`
  : value.startsWith('https:') ? value : undefined;

/** Whether a channel is rung or written to by its number. */
export const hasNumber = ({type}: Channel): boolean => type === 'phone' || type === 'whatsapp';

/** What a call inside Indonesia costs, where it works from, and its hours, as far as they can be said in a word. */
export function plainTerms({type, value, free, hours}: Channel): Line[] {
  const lines: Line[] = [];
  if (free) lines.push(hotline.freeInside);
  if (value[0] !== '+') lines.push(hotline.insideOnly);
  else if (type === 'phone') lines.push(hotline.fromAbroad);
  if (!hours) lines.push(hotline.hoursUnknown);
  else if (isAlways(hours)) lines.push(hotline.always);
  return lines;
}

/** The name of a source, and whether it was read at somebody else's. */
export const sourceName = ({name, secondHand}: {name: string; secondHand?: true}): string => (secondHand ? common.secondHand(name) : name);

/** Source and date; "checked" only where somebody rang. */
export function sourceLines({source, sourceDate, checkedOn}: Contact): Line[] {
  const name = () => sourceName(source);
  const day = (date: string) => ltr(longDay(date, getLocale()));
  const lines: Line[] = [() => (sourceDate ? common.sourceLine(day(sourceDate), name()) : common.sourceNoDate(name()))];
  if (checkedOn) lines.push(() => common.checkedLine(day(checkedOn)));
  return lines;
}
