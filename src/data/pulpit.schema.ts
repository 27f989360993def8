import {z} from 'zod';
import {daysBetween} from '../base/dates.js';
import {sundayFrom} from './pulpit-calendar.js';
import {MESSAGES, OCCASIONS} from './pulpit.js';

/**
 * `pulpit-calendar.json`, as a steward keeps it: one row for each Sunday of a year, in order. It decides which message
 * the widget offers first, and makes the `.ics` file.
 */
export const calendarSchema = z.strictObject({
  schema: z.literal(1),
  /** The day on which the order was decided. */
  asOf: z.iso.date(),
  sundays: z
    .array(
      z.strictObject({
        sunday: z.iso.date().refine((day) => sundayFrom(day) === day, 'this day is not a Sunday'),
        message: z.enum(MESSAGES),
        occasion: z.enum(OCCASIONS).optional(),
      }),
    )
    .min(1)
    .superRefine((rows, context) =>
      rows.forEach(({sunday}, at) => {
        const next = rows[at + 1]?.sunday;
        if (next && daysBetween(sunday, next) !== 7) context.addIssue({code: 'custom', path: [at + 1, 'sunday'], message: `the Sunday after ${sunday} is missing, or a row is not in order`});
      }),
    ),
});
export type CalendarFile = z.infer<typeof calendarSchema>;
