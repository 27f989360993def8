import {z} from 'zod';
import {DESTINATIONS, DESTINATION_STATUS} from './destinations.js';

/* `facts.json` and `destinations.json`, as a steward keeps them. Full zod stays in tools and tests. */

/** Topics whose rules change with countries and money; law and practice are the others. */
const CHANGING = ['destination', 'cost'];

const fact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  topic: z.string().min(3),
  /** What the source says, in our source's words. Widgets say it more plainly. */
  statement: z.string().min(10),
  citation: z.string().min(3),
  source: z.strictObject({name: z.string().min(3), title: z.string().min(3), url: z.url({protocol: /^https?$/}), secondHand: z.literal(true).optional()}),
  sourceDate: z.string().regex(/^(\d{4}(-\d\d(-\d\d)?)?)?$/, 'a day, month or year, or empty'),
  /** `low` is kept and never shown. */
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string().optional(),
});

export const factsSchema = z.strictObject({
  schema: z.literal(1),
  /** The day on which the law and the sources were last read. */
  asOf: z.iso.date(),
  facts: z.array(fact).refine((facts) => new Set(facts.map(({id}) => id)).size === facts.length, 'two facts have one id'),
});
export type Facts = z.infer<typeof factsSchema>;

export const destinationsSchema = z.strictObject(Object.fromEntries(DESTINATIONS.map((id) => [id, z.enum(DESTINATION_STATUS)])));

/** Whether a fact is a rule that changes: what stands in the law itself is not, whatever it is about. */
export const changes = ({topic, source}: Facts['facts'][number]): boolean => CHANGING.includes(topic) && !source.url.startsWith('https://peraturan.info/uu/');
