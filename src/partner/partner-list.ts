import * as z from 'zod/mini';
import {MOST_ROWS, type RegistryFile} from '../data/registry.js';
import {limitedText} from './limited-text.js';
import {SANCTION_EVENTS, type SanctionsFile} from '../data/sanctions.js';

/** What the part `partner-list.js` can do, once a page names lists of its own. */
export interface PartnerList {
  /** @throws where the file is missing, too large, or not of the shape in docs/API.md. */
  registry(url: string): Promise<RegistryFile>;
  sanctions(url: string): Promise<SanctionsFile>;
}

/** Bytes of a partner's file: ten times our own list. */
const MOST_BYTES = 2_000_000;

const short = z.string().check(z.minLength(1), z.maxLength(200));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const source = z.object({name: short, url: z.string().check(z.regex(/^https:/)), secondHand: z.optional(z.literal(true))});
const lines = (column: string): number => column.split('\n').length;

const registry = z
  .object({schema: z.literal(1), asOf: day, source, names: z.string().check(z.minLength(3)), numbers: z.string()})
  .check(
    z.refine(({names, numbers}) => lines(names) === lines(numbers) && lines(names) <= MOST_ROWS),
    // No invisible or control signs, which could make one name look like another.
    z.refine(({names, numbers}) => !/[\p{Cc}\p{Cf}<>]/u.test(names.replaceAll('\n', '')) && /^[\d\n]*$/.test(numbers)),
  );

const sanctions = z.object({
  schema: z.literal(1),
  asOf: day,
  firms: z
    .array(
      z.object({
        name: short,
        aliases: z.optional(z.array(short)),
        number: z.optional(z.string().check(z.regex(/^\d{13,21}$/))),
        events: z
          .array(z.object({event: z.enum(SANCTION_EVENTS), decision: z.optional(short), from: z.optional(day), until: z.optional(day), sourceDate: z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/)), source}))
          .check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(2_000)),
});

/** Both kinds of a partner's list, checked before a single name of them is used. */
export const partnerList: PartnerList = {
  registry: async (url) => z.parse(registry, JSON.parse(await limitedText(url, MOST_BYTES))),
  sanctions: async (url) => z.parse(sanctions, JSON.parse(await limitedText(url, MOST_BYTES))),
};
