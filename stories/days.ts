import {dayOf, type Day} from '../src/base/dates.js';
import {LIMITS} from '../src/data/freshness.js';
import registry from '../src/data/registry.json' with {type: 'json'};
import {builtIn} from '../src/generated/contacts.js';

const later = (day: Day, days: number): Day => dayOf(new Date(Date.parse(day) + days * 864e5));

/** The first such weekday (0 Sunday … 6 Saturday) from a day on. */
const next = (weekday: number, day: Day): Day => later(day, (weekday + 7 - new Date(day).getUTCDay()) % 7);

const {asOf, contacts, needs} = builtIn;
const first = contacts.find(({id}) => id === needs.ask[0])!;
const dated = first.checkedOn ?? first.sourceDate ?? asOf;

/** Days that stories are set on. They follow from the data, so that a steward who renews it breaks no story. */
export const DAYS = {
  tuesday: next(2, asOf),
  sunday: next(0, asOf),
  stale: later(dated, LIMITS.national.notice + 1),
  veryStale: later(dated, LIMITS.national.expired + 1),
  wrong: '2020-01-01',
  list: registry.asOf,
  listStale: later(registry.asOf, LIMITS.registry.notice + 1),
  listVeryStale: later(registry.asOf, LIMITS.registry.expired + 1),
};
