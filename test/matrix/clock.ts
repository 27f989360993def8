import type {Row} from './row.js';

/** A phone, or a page, whose clock is wrong. */
export interface ClockRow extends Row {
  /** What the clock says: a moment, or what a page put in place of `Date`. */
  says: string;
  /** The widgets say no age, only dates. */
  datesOnly: boolean;
}

const DATES = 'every widget works, and says dates instead of ages';
const OLD = 'every widget works, and says how old its data is';

export const CLOCKS: ClockRow[] = [
  {name: 'says 1970', promise: DATES, says: '1970-01-01T00:00:00Z', datesOnly: true},
  {name: 'says a day before Christ', promise: DATES, says: '-000044-03-15T00:00:00Z', datesOnly: true},
  {name: 'says 2001', promise: DATES, says: '2001-09-09T01:46:40Z', datesOnly: true},
  {name: 'is two years ahead', promise: OLD, says: '+2', datesOnly: false},
  {name: 'is ten years ahead', promise: DATES, says: '+10', datesOnly: true},
  {name: 'says 9999', promise: DATES, says: '9999-12-31T23:59:59Z', datesOnly: true},
  {name: 'says the year 12026', promise: DATES, says: '+012026-01-01T00:00:00Z', datesOnly: true},
  {name: 'says the last moment that a clock can say', promise: DATES, says: '+275760-09-13T00:00:00Z', datesOnly: true},
  {name: 'says nothing', promise: DATES, says: 'nothing', datesOnly: true},
];
