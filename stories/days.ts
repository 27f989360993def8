import {daysLater, type Day} from '../src/base/dates.js';
import {FACT_LIMITS} from '../src/data/facts.js';
import {LIMITS} from '../src/data/freshness.js';
import registry from '../src/data/registry.json' with {type: 'json'};
import {builtIn} from '../src/generated/contacts.js';
import * as facts from '../src/generated/facts.js';


/** The first such weekday (0 Sunday … 6 Saturday) from a day on. */
const next = (weekday: number, day: Day): Day => daysLater(day, (weekday + 7 - new Date(day).getUTCDay()) % 7);

const {asOf, contacts, needs} = builtIn;
const first = contacts.find(({id}) => id === needs.ask[0])!;
const dated = first.checkedOn ?? first.sourceDate ?? asOf;

/** Days that stories are set on. They follow from the data, so that a steward who renews it breaks no story. */
export const DAYS = {
  tuesday: next(2, asOf),
  sunday: next(0, asOf),
  stale: daysLater(dated, LIMITS.national.notice + 1),
  veryStale: daysLater(dated, LIMITS.national.expired + 1),
  wrong: '2020-01-01',
  lawStale: daysLater(facts.asOf, FACT_LIMITS.law.notice + 1),
  list: registry.asOf,
  listStale: daysLater(registry.asOf, LIMITS.registry.notice + 1),
  listVeryStale: daysLater(registry.asOf, LIMITS.registry.expired + 1),
};
