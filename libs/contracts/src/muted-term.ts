import { z } from 'zod';
import { namedConceptSchema } from './talent-answers';
import { isoInstantSchema, storableTextSchema } from './values';

/** Words that are not to be taken for a skill or occupation in texts; without `conceptId` for none at all. */
export const muteTermSchema = z.strictObject({
  words: storableTextSchema.trim().min(1, 'Give the words').max(200),
  conceptId: z
    .string()
    .regex(/^\d{1,9}$/, 'The id of a skill or occupation is a number')
    .nullable(),
});
export type MuteTerm = z.output<typeof muteTermSchema>;

export const mutedTermSchema = z
  .object({
    id: z.string(),
    words: z.string().describe('Normalised'),
    concept: namedConceptSchema.nullable(),
    mutedBy: z.string().describe('Name of who muted it'),
    mutedAt: isoInstantSchema,
  })
  .meta({ id: 'MutedTerm' });
export type MutedTerm = z.infer<typeof mutedTermSchema>;
export const mutedTermListSchema = z
  .object({ items: z.array(mutedTermSchema), stale: z.int().describe('Texts that are still to be looked at again') })
  .meta({ id: 'MutedTerms' });
export type MutedTermList = z.infer<typeof mutedTermListSchema>;
