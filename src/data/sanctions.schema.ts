import {z} from 'zod';
import type {Day} from '../base/dates.js';
import {address, byName, companyName, companyNumber, day, listSource, nameKey, plainText, quoted} from './registry.schema.js';
import {SANCTION_EVENTS, type SanctionEvent} from './sanctions.js';

/* The list of sanctions, checked whole, and one row of the steward's file. Readers' phones have `isSanctions`. */

/** Reports before this year are stale: nobody knows what became of them. */
const OLDEST = '2025';

const eventName = z.enum(SANCTION_EVENTS, {
  error: ({input}) =>
    `the event ${quoted(String(input))} is not one of ${SANCTION_EVENTS.join(', ')}: take it from the text of the decision, never from a headline (disegel, dibekukan, "cabut izin sementara" are stops; "cabut sanksi" is pengakhiran)`,
});
const maybeDay = z.union([z.literal(''), day], {error: ({input}) => `${quoted(String(input))} is not a day: write YYYY-MM-DD, or leave the cell empty`});

/** Some sources give no more than a month or a year. */
const sourceDay = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, {error: ({input}) => `${quoted(String(input))} is not a date: write YYYY-MM-DD, or YYYY-MM or YYYY where the source says no more`});

/** One row of the steward's CSV file, every cell as text. */
export const sanctionRow = z.object({
  name: companyName,
  number: companyNumber,
  aliases: z.array(companyName),
  event: eventName,
  decision: plainText(120),
  from: maybeDay,
  until: maybeDay,
  source_url: address,
  source_name: plainText(60).min(2, 'the source has no name: write the paper or office that is read there'),
  source_date: sourceDay,
  second_hand: z.enum(['', 'yes'], {error: ({input}) => `second_hand is ${quoted(String(input))}: write yes for a copy of somebody else’s page, or leave the cell empty`}),
  withheld: plainText(300).refine((reason) => !reason || reason.length >= 10, 'withheld needs a reason that others understand, of ten letters or more'),
});

/** What must not be shown of a single event, in sentences. */
export function eventProblems({event, decision, from, until, sourceDate, source}: SanctionEvent, asOf: Day): string[] {
  const problems: string[] = [];
  if (event === 'pencabutan' && (!decision || source.secondHand))
    problems.push(`a revocation (pencabutan) is shown only with the name and number of its decision and from a source that is not a copy; here ${decision ? 'the source is a copy' : 'the decision is missing'}: find it, or say in "withheld" why the row is kept back`);
  if (until && event.startsWith('penc')) problems.push('a revocation has no end: leave "until" empty');
  if (until && event === 'pengakhiran') problems.push('the end of a stop (pengakhiran) has no end of its own: its day stands in "from"');
  if (until && from && until < from) problems.push(`"until" (${until}) is before "from" (${from}): correct the days`);
  if (sourceDate > asOf) problems.push(`the source is dated ${sourceDate}, after the day of the list (${asOf}): correct one of them`);
  if (sourceDate.slice(0, 4) < OLDEST) problems.push(`the source is of ${sourceDate}: before ${OLDEST} nobody knows what became of it; say so in "withheld", or delete the row`);
  return problems;
}

/** The day that an event counts from, as far as it is known. */
export const dayOfEvent = ({from, sourceDate}: Pick<SanctionEvent, 'from' | 'sourceDate'>): Day => from ?? sourceDate;

const sanctionEvent = z.strictObject({
  event: eventName,
  decision: plainText(120).min(3).optional(),
  from: day.optional(),
  until: day.optional(),
  sourceDate: sourceDay,
  source: listSource,
});

/** The schema of `sanctions.json`. The number in `schema` changes only with a major version. */
export const sanctionsSchema = z
  .strictObject({
    schema: z.literal(1),
    asOf: day,
    firms: z.array(z.strictObject({name: companyName, aliases: z.array(companyName).min(1).optional(), number: companyNumber.min(1).optional(), events: z.array(sanctionEvent).min(1)})).min(1),
  })
  .superRefine(({asOf, firms}, context) => {
    const owner = new Map<string, string>();
    firms.forEach(({name, aliases = [], number, events}, at) => {
      for (const id of [...[name, ...aliases].map(nameKey), ...(number ? [number] : [])]) {
        if (owner.has(id)) context.addIssue(`${name}: its name, number or another writing (${id}) is also that of ${owner.get(id)}`);
        owner.set(id, name);
      }
      if (at && byName(firms[at - 1].name, name) > 0) context.addIssue(`${name} is not in the order of the alphabet`);
      events.forEach((event, index) => {
        for (const problem of eventProblems(event, asOf)) context.addIssue(`${name}: ${problem}`);
        if (index && dayOfEvent(events[index - 1]) > dayOfEvent(event)) context.addIssue(`${name}: its events are not oldest first`);
      });
    });
  });
