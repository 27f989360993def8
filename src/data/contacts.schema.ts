import {z} from 'zod';

/*
 * The whole file `contacts.json`, as a steward keeps it. It never reaches a reader's phone: `contacts.publish.ts`
 * makes the public file from it. Full zod stays in tools and tests (it costs more than a widget).
 */

const day = z.iso.date();
const reason = z.string().min(10).nullable();

const hours = z.union([
  z.strictObject({always: z.literal(true)}),
  z.strictObject({
    weekly: z
      .array(z.strictObject({days: z.array(z.int().min(1).max(7)).min(1), from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/)}))
      .min(1),
    zone: z.enum(['WIB', 'WITA', 'WIT']),
    holidays: z.enum(['unknown', 'included']),
  }),
]);

/** What a channel is for, as far as a source says so. */
export const roles = [
  'hotline', 'protection', 'emergency', 'panic', 'chatbot', 'complaints', 'employment', 'death', 'consular', 'information', 'general', 'office',
] as const;

const callable = {
  /** As dialled: `+62…` for international numbers, else the short or free code exactly as a person keys it. */
  value: z.string().regex(/^(\+[1-9]\d{6,14}|\d{3,11})$/, 'a phone number is written +62… or exactly as dialled, digits only'),
  display: z.string().regex(/^\+?[\d ]+$/, 'the shown number has digits and spaces only'),
  country: z.string().regex(/^[A-Z]{2}$/),
  /** `inside`: works only from a phone in `country`. */
  reach: z.enum(['inside', 'any']),
  role: z.enum(roles),
  free: z.boolean().nullable(),
  hours: hours.nullable(),
  hoursText: z.string().optional(),
  withheld: reason,
  note: z.string().optional(),
};

const plain = {value: z.string().min(3), display: z.string().min(3), withheld: reason, note: z.string().optional()};

const channel = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('phone'), ...callable}),
  z.strictObject({type: z.literal('whatsapp'), ...callable}),
  z.strictObject({type: z.literal('web'), ...plain, value: z.url({protocol: /^https$/})}),
  z.strictObject({type: z.literal('email'), ...plain, value: z.email()}),
  z.strictObject({type: z.literal('address'), ...plain}),
]).superRefine((it, context) => {
  if (it.type !== 'phone' && it.type !== 'whatsapp') return;
  const digits = (text: string) => text.replace(/\D/g, '');
  const national = digits(it.value).replace(/^62/, '0');
  if (digits(it.display) !== digits(it.value) && digits(it.display) !== national)
    context.addIssue(`the shown number "${it.display}" is not "${it.value}"`);
  if (it.value.startsWith('+') !== (it.reach === 'any')) context.addIssue(`"${it.value}": a short code works inside its country only, an international number everywhere`);
});

const source = z.strictObject({
  /** Some official pages still have no https; they are linked as they are. */
  url: z.url({protocol: /^https?$/}),
  title: z.string().min(3),
  /** Month or year only: its first day. `null`: the page shows no date. */
  asOf: day.nullable(),
  asOfText: z.string().optional(),
  secondHand: z.literal(true).optional(),
});

const contact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.strictObject({id: z.string().min(3), en: z.string().min(3)}),
  fullName: z.string().min(3),
  kind: z.enum(['government', 'police', 'mission', 'civil-society', 'church', 'destination']),
  serves: z.strictObject({
    scope: z.enum(['all', 'indonesia', 'region', 'destination']),
    /** Region codes (`ntt`) or countries (`MY`). */
    places: z.array(z.string()),
    area: z.string().nullable(),
  }),
  confidence: z.enum(['high', 'medium', 'low']),
  withheld: reason,
  sourceDate: day.nullable(),
  sourceDateNote: z.string().optional(),
  checkedOn: day.nullable(),
  checkedBy: z.string().min(3).nullable(),
  channels: z.array(channel),
  sources: z.array(source).min(1, 'a contact without a source cannot be kept'),
  note: z.string(),
}).superRefine((it, context) => {
  if (Boolean(it.checkedOn) !== Boolean(it.checkedBy)) context.addIssue(`${it.id}: checkedOn and checkedBy belong together (who rang, and when)`);
  const usable = it.channels.some((each) => !each.withheld);
  if (!it.withheld && it.confidence === 'low') context.addIssue(`${it.id}: low confidence is kept, not shown; say why in "withheld"`);
  if (!it.withheld && !usable) context.addIssue(`${it.id}: no channel may be shown; say why in "withheld"`);
});

/** The schema of `contacts.json`. The number in `schema` changes only with a major version. */
export const contactsSchema = z.strictObject({
  schema: z.literal(1),
  asOf: day,
  /** For each need the contacts that answer it, best first. Missions and destination lines join by country. */
  needs: z.record(z.enum(['danger', 'ask', 'abroad', 'report', 'shelter']), z.array(z.string()).min(1)),
  /** Destinations as partners write them, and the country each stands for (ISO 3166). */
  destinations: z.record(z.string().regex(/^[a-z-]+$/), z.string().regex(/^[A-Z]{2}$/)),
  contacts: z.array(contact).min(1),
}).superRefine((file, context) => {
  const ids = file.contacts.map((each) => each.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) context.addIssue(`two contacts are called ${id}`);
  for (const {id, checkedOn} of file.contacts) if (checkedOn && checkedOn > file.asOf) context.addIssue(`${id}: checkedOn (${checkedOn}) is after the day of the file (asOf ${file.asOf})`);
  for (const [need, list] of Object.entries(file.needs))
    for (const id of list) {
      const found = file.contacts.find((each) => each.id === id);
      if (!found || found.withheld) context.addIssue(`needs.${need} names ${id}, which ${found ? 'is not shown' : 'does not exist'}`);
    }
});

/** The steward's own settings. */
export const stewardSchema = z.strictObject({
  schema: z.literal(1),
  asOf: day,
  /** Where a reader may report a mistake. `null`: no correction link is drawn anywhere. */
  correction: z.url({protocol: /^(https|mailto)$/}).nullable(),
});

export type ContactsFile = z.infer<typeof contactsSchema>;
export type FullContact = ContactsFile['contacts'][number];
export type Steward = z.infer<typeof stewardSchema>;
