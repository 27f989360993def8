import {z} from 'zod';

/**
 * `quiz-retired.json`: scenarios that are not asked any more, since when and why. Their ids stay here for ever, so that
 * no other scenario takes one and results of different years are not mixed up.
 */
export const retiredSchema = z
  .array(z.strictObject({id: z.string().regex(/^[a-z0-9-]+$/), since: z.iso.date(), why: z.string().min(10)}))
  .refine((rows) => new Set(rows.map(({id}) => id)).size === rows.length, 'a scenario is retired twice');
export type Retired = z.infer<typeof retiredSchema>;
