import { z } from 'zod';
import { favouriteKindSchema } from './favourite';
import { isoDateSchema, isoInstantSchema, localizedTextSchema, sourceIdSchema } from './values';

/** What can change in something followed. */
export const changeTypes = [
  'company.renamed',
  'company.moved',
  'company.status',
  'company.vacancy',
  'company.statement',
  'vacancy.deadline',
  'vacancy.title',
  'vacancy.withdrawn',
  'study.start',
  'study.application',
  'study.seats',
  'study.withdrawn',
  'skill.vacancy',
  'skill.study',
] as const;
export const changeTypeSchema = z.enum(changeTypes);
export type ChangeType = z.infer<typeof changeTypeSchema>;

/** One change in something followed, as it was noticed when its source was read. */
export const changeEventSchema = z
  .object({
    id: z.string(),
    type: changeTypeSchema,
    about: z.object({ kind: favouriteKindSchema, id: z.string(), title: localizedTextSchema }).describe('What is followed'),
    what: z
      .object({ kind: favouriteKindSchema, id: z.string(), title: localizedTextSchema })
      .nullable()
      .describe('The new vacancy or study'),
    old: localizedTextSchema
      .nullable()
      .describe(
        'Old value; null when there was none. A date, number or code stands under every language. Of a statement: turnover of the year before; ' +
          'of the start of a study: a day, 2027-autumn, 2027 or continuous; of an application period: first day/last day, one of them absent where ' +
          'it has no such end, or continuous',
      ),
    new: localizedTextSchema.nullable(),
    at: isoInstantSchema,
    source: sourceIdSchema,
  })
  .meta({ id: 'ChangeEvent' });
export type ChangeEvent = z.infer<typeof changeEventSchema>;

/** Something of a day's work that can be put aside: its key names it as it is now, so that it comes again when it has changed. */
const dismissible = {
  key: z
    .string()
    .max(100)
    .regex(/^(change|deadline|search|note|quiet)(:[0-9a-z-]+)+$/, 'A key as GET /api/today gives it'),
};
export const dismissSchema = z.strictObject(dismissible);
export type Dismiss = z.output<typeof dismissSchema>;
export const dismissalSchema = z.object({ key: z.string(), dismissed: z.boolean() }).meta({ id: 'Dismissal' });

/** What a user's day begins with. Every part is cut to what fits; the counts tell how many there are. */
export const todaySchema = z
  .object({
    changes: z.object({ total: z.int(), items: z.array(changeEventSchema.extend(dismissible)) }),
    deadlines: z.object({
      total: z.int(),
      items: z.array(
        z.object({
          ...dismissible,
          kind: z.enum(['vacancy', 'study']),
          id: z.string(),
          title: localizedTextSchema,
          detail: localizedTextSchema,
          on: isoDateSchema,
          list: z.object({ id: z.string(), name: z.string() }).nullable().describe('The list it is on; null: a favourite'),
        }),
      ),
    }),
    searches: z.array(
      z.object({
        ...dismissible,
        id: z.string(),
        name: z.string(),
        page: z.string(),
        query: z.record(z.string(), z.string()),
        fresh: z.int(),
      }),
    ),
    followUps: z.object({
      total: z.int(),
      items: z.array(
        z.object({
          ...dismissible,
          noteId: z.string(),
          businessId: z.string(),
          company: z.string(),
          nextStep: z.string(),
          dueOn: isoDateSchema,
          overdue: z.boolean(),
        }),
      ),
    }),
    quiet: z.object({
      total: z.int(),
      months: z.int().describe('No contact for so many months'),
      items: z.array(z.object({ ...dismissible, businessId: z.string(), company: z.string(), lastContactOn: isoDateSchema.nullable() })),
    }),
    empty: z.boolean().describe('Nothing is followed, saved or in care yet'),
  })
  .meta({ id: 'Today' });
export type Today = z.infer<typeof todaySchema>;

/** What a user sets for themselves. */
export const preferencesSchema = z
  .strictObject({
    quietAfterMonths: z.int().min(1).max(36).default(6),
    shortcuts: z.boolean().default(true).describe('Single keys do something'),
    mail: z.boolean().default(true).describe('Digests come by e-mail too'),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.output<typeof preferencesSchema>;
