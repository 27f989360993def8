import {daysBetween, daysLater, type Day} from '../base/dates.js';
import {MESSAGES, OCCASIONS, type MessageId, type Occasion} from './pulpit.js';

/** What is read on one Sunday, and why then. */
export interface Sunday {
  sunday: Day;
  message: MessageId;
  occasion?: Occasion;
}

/** The calendar as scripts carry it: one character for each Sunday from the first on. */
export interface Calendar {
  first: Day;
  /** Places in `MESSAGES`. */
  messages: string;
  /** Places in `OCCASIONS`, or `-`. */
  occasions: string;
}

const WEEK = 7;

/** The Sunday that one prepares for: today if it is one, else the next. */
export const sundayFrom = (today: Day): Day => daysLater(today, (WEEK - new Date(today).getUTCDay()) % WEEK);

/** The calendar of scripts, of rows that follow each other week by week. */
export const pack = (rows: readonly Sunday[]): Calendar => ({
  first: rows[0].sunday,
  messages: rows.map(({message}) => MESSAGES.indexOf(message)).join(''),
  occasions: rows.map(({occasion}) => (occasion ? OCCASIONS.indexOf(occasion) : '-')).join(''),
});

/** All Sundays of a calendar. */
export const unpack = ({first, messages, occasions}: Calendar): Sunday[] =>
  [...messages].map((place, at) => {
    const occasion = OCCASIONS[Number(occasions[at])];
    return {sunday: daysLater(first, at * WEEK), message: MESSAGES[Number(place)], ...(occasion && {occasion})};
  });

/** What is read on a Sunday. Before and after the calendar the eight messages follow each other in their order. */
export function readOn(sunday: Day, calendar: Calendar): Sunday {
  const weeks = Math.round(daysBetween(calendar.first, sunday) / WEEK);
  const count = MESSAGES.length;
  return unpack(calendar)[weeks] ?? {sunday, message: MESSAGES[((weeks % count) + count) % count]};
}
