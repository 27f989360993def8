import ical, {ICalCalendarMethod} from 'ical-generator';
import {day} from '../content/day.js';
import {askText, textOf} from '../content/pulpit/compose.js';
import {data as dated} from '../content/pulpit/frame.js';
import {messageOf} from '../content/pulpit/series.js';
import * as w from '../content/pulpit/words.js';
import {daysLater} from '../base/dates.js';
import {bare} from '../base/ltr.js';
import type {Contacts} from '../data/contacts.js';
import {unpack} from '../data/pulpit-calendar.js';
import {asOf} from '../generated/facts.js';
import {calendar} from '../generated/pulpit.js';
import {getLocale} from '../locale.js';
import {askFirst} from './contact.js';

/**
 * The year as an `.ics` file in the language on screen: each Sunday with its
 * message. Headline, action and number stand in it, with their date, and no more: nobody can call a calendar back.
 */
export function pulpitCalendar(data: Contacts): string {
  const {contact, phone} = askFirst(data);
  const file = ical({name: textOf(w.title), method: ICalCalendarMethod.PUBLISH, prodId: {company: 'migrasi-aman', product: 'pulpit-message', language: getLocale().toUpperCase()}});
  for (const {sunday, message} of unpack(calendar)) {
    const it = messageOf(message);
    file.createEvent({
      // The same each time it is made, so that a phone renews what it has instead of doubling it.
      id: `${sunday}-pulpit@migrasi-aman`,
      stamp: new Date(data.asOf),
      start: new Date(sunday),
      end: new Date(daysLater(sunday, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: textOf(it.title),
      description: bare([textOf(it.act), askText(contact, phone), textOf(() => dated(day(asOf)))].join('\n')),
    });
  }
  return file.toString();
}
