import {daysBetween, daysLater, type Day} from '../base/dates.js';
import {clockIsWrong, type Age} from './freshness.js';

/** The legal basis and the source of one fact. */
export interface Basis {
  /** Law and article, as cited. */
  citation: string;
  /** Short name of the source, and its address. */
  name: string;
  url: string;
  /** The day the source speaks for: `YYYY-MM-DD`, or as much as it says; empty where it says none. */
  date: string;
  secondHand?: true;
}

/** `data/1/facts.json`: fetched when a reader opens the basis of a sentence. */
export interface FactsFile {
  schema: 1;
  /** The day on which the law and the sources were last read. */
  asOf: Day;
  facts: Record<string, Basis>;
}

/** Whether fetched data has the shape of {@link FactsFile}; only https and http addresses are linked. */
export function isFacts(data: unknown): data is FactsFile {
  try {
    const {schema, facts} = data as FactsFile;
    return schema === 1 && Object.values(facts).every(({citation, name, url}) => [citation, name].every((each) => each && typeof each === 'string') && /^https?:/.test(url));
  } catch {
    return false;
  }
}

/** Days, as in `freshness.ts`. Rules about countries and money: after `expired` what they allow is not said any more, only whom to ask. */
export const FACT_LIMITS = {rule: {notice: 90, expired: 365}, law: {notice: 180, expired: Infinity}} as const;

/** Month or year alone count from their first day. */
const whole = (date: string): Day => date + '-01-01'.slice(0, 10 - date.length);

/**
 * How old a fact is today. Law and practice (`date` is undefined) count from `asOf`; rules about countries and money
 * from the day of their source, and without one they have expired.
 */
export function factAge(date: string | undefined, asOf: Day, today: Day): Age {
  if (clockIsWrong(asOf, today)) return 'dates-only';
  if (date === '') return 'expired';
  const limit = FACT_LIMITS[date ? 'rule' : 'law'];
  const days = daysBetween(date ? whole(date) : asOf, today);
  return days <= limit.notice ? 'fresh' : days <= limit.expired ? 'notice' : 'expired';
}

/** The last day on which a fact is fresh. `date` and `asOf` as in {@link factAge}; the empty day where it never was. */
export const freshUntil = (date: string | undefined, asOf: Day): Day =>
  date === '' ? '' : daysLater(date ? whole(date) : asOf, FACT_LIMITS[date ? 'rule' : 'law'].notice);
