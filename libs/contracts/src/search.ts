import { z } from 'zod';
import { companyListItemSchema } from './company';
import { keywordSchema } from './listing';
import { matchReasonSchema } from './skill';
import { localizedTextSchema } from './values';
import { vacancyListItemSchema } from './vacancy';

export const searchQuerySchema = z.strictObject({
  q: keywordSchema.min(1, 'Give a keyword'),
  limit: z.coerce.number().int().min(1).max(50).default(10).describe('Rows a side'),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** A skill or occupation the keyword was taken to mean. */
export const conceptSchema = z.object({
  id: z.string(),
  uri: z.string(),
  kind: z.enum(['skill', 'occupation']),
  labels: localizedTextSchema,
  match: matchReasonSchema,
});
export type Concept = z.infer<typeof conceptSchema>;

const side = <T extends z.ZodType>(item: T) => z.object({ total: z.int(), items: z.array(item) });

/** One keyword, all sides with counts. */
export const searchAnswerSchema = z
  .object({
    q: z.string(),
    mode: z
      .enum(['concepts', 'text'])
      .describe('`text`: nothing in the vocabulary matched, so the words were looked for in the texts themselves'),
    concepts: z.array(conceptSchema),
    vacancies: side(vacancyListItemSchema).describe('Open vacancies that ask for it'),
    companies: side(companyListItemSchema.extend({ matchingVacancies: z.int() })).describe(
      'Companies behind those vacancies, then companies whose name has the keyword',
    ),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
