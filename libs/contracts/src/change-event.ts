import { z } from 'zod';
import { favouriteKindSchema } from './favourite';
import { isoInstantSchema, localizedTextSchema, sourceIdSchema } from './values';

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
