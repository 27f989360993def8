import type {Day} from '../base/dates.js';
import {factAge, type Basis} from '../data/facts.js';
import {asOf, changing} from '../generated/facts.js';
import type {Statement} from './checklist-facts.js';
import {expiredRule, oldNews, oldRule} from './checklist.js';
import {common} from './common.js';
import {sourceName, type Line} from './contact-lines.js';
import {day} from './day.js';

/** The ids of the facts that a statement rests on. */
export const idsOf = ({facts}: Statement): string[] => facts.split(' ');

/** What is said today: the sentence, or whom to ask where a rule is too old; and what to do where the news is. A warning stays. */
export function saidToday(it: Statement, today: Day): {line: Line; old?: Line} {
  const ages = idsOf(it).map((id) => factAge(changing[id], asOf, today));
  if (it.rule && ages.includes('expired')) return {line: expiredRule};
  return {line: it.say, ...((ages.includes('expired') || ages.includes('notice')) && {old: it.rule ? oldRule : oldNews})};
}

/** Where a fact is from: name and date. */
export const sourceOf = (it: Basis): Line => () => (it.date ? common.sourceLine(day(it.date), sourceName(it)) : common.sourceNoDate(sourceName(it)));
