import { z } from 'zod';
import { changeEventSchema } from './change-event';
import { savedSearchPageSchema } from './saved-search';
import { isoDateSchema, localizedTextSchema } from './values';

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
    searches: z.object({
      total: z.int(),
      items: z.array(
        z.object({
          ...dismissible,
          id: z.string(),
          name: z.string(),
          page: savedSearchPageSchema,
          query: z.record(z.string(), z.string()),
          fresh: z.int(),
        }),
      ),
    }),
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
