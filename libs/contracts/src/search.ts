import { z } from 'zod';
import { companyListItemSchema } from './company';
import { searchFilterShape, searchTextSchema } from './listing';
import { matchReasonSchema } from './skill';
import { studyListItemSchema } from './study';
import { talentListItemSchema } from './talent-answers';
import { localizedTextSchema } from './values';
import { vacancyListItemSchema } from './vacancy';

/** How a clause counts: rows must have it, are better with it, or must not have it. */
export const clauseModes = ['must', 'nice', 'not'] as const;
export type ClauseMode = (typeof clauseModes)[number];

export const searchQuerySchema = z.strictObject({
  q: searchTextSchema.min(1, 'Give a keyword'),
  narrower: searchFilterShape.narrower,
  limit: z.coerce.number().int().min(1).max(50).default(10).describe('Rows a side'),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** A skill or occupation the keyword was taken to mean. */
export const conceptSchema = z.object({
  id: z.string(),
  uri: z.string(),
  kind: z.enum(['skill', 'occupation']),
  labels: localizedTextSchema,
  match: matchReasonSchema.nullable().describe('Null: asked for by its id'),
});
export type Concept = z.infer<typeof conceptSchema>;

/** One thing searched for, as it was understood: any of its terms is enough. */
export const searchClauseSchema = z.object({
  mode: z.enum(clauseModes),
  text: z.string().describe('The clause alone, in the search language'),
  terms: z.array(
    z.object({
      text: z.string().describe('The term alone, in the search language'),
      as: z
        .enum(['concepts', 'words', 'phrase'])
        .describe('`words`: the vocabulary does not know them, texts are searched; `phrase`: quoted'),
      concepts: z.array(conceptSchema),
      narrower: z.int().describe('How many narrower skills and occupations count too'),
    }),
  ),
});
export type SearchClause = z.infer<typeof searchClauseSchema>;

const side = <T extends z.ZodType>(item: T) => z.object({ total: z.int(), items: z.array(item) });

/** People, k-guarded: a small group has no rows and the total 0. */
export const talentSideSchema = side(talentListItemSchema).extend({ withheld: z.boolean(), smallGroup: z.int().describe('k') });

/** What to try when a search finds nothing on any side. */
export const searchHelpSchema = z.object({
  drop: z
    .array(
      z.object({
        clause: z.int().describe('Which clause to leave out, counted from 0'),
        q: z.string().describe('The search without it'),
        vacancies: z.int(),
        companies: z.int(),
        talent: z.int().nullable().describe('In steps of k; null: who asks may not see people'),
        studies: z.int(),
      }),
    )
    .describe('Only what would find something, most first'),
  nearby: z.array(conceptSchema).describe('Skills and occupations near to what was searched for'),
});
export type SearchHelp = z.infer<typeof searchHelpSchema>;

/** One search, all sides with counts. */
export const searchAnswerSchema = z
  .object({
    q: z.string().describe('The search as it was understood, in the search language'),
    narrower: z.boolean(),
    clauses: z.array(searchClauseSchema),
    wanted: z.array(z.string()).describe('Ids of the skills and occupations rows are found by, narrower ones included; best first'),
    vacancies: side(vacancyListItemSchema).describe('Open vacancies that ask for it'),
    companies: side(companyListItemSchema.extend({ matchingVacancies: z.int() })).describe(
      'Companies behind those vacancies, then companies whose name has the words',
    ),
    talent: talentSideSchema.nullable().describe('People who can do it; null: who asks may not see people'),
    studies: side(studyListItemSchema).describe('Upcoming studies that teach it'),
    help: searchHelpSchema.nullable().describe('When nothing was found on any side'),
  })
  .meta({ id: 'SearchAnswer' });
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** A search that found nothing, kept as a need the city does not meet yet. */
export const saveUnmetNeedSchema = z.strictObject({ q: searchTextSchema.min(1, 'Give a keyword') });
export const unmetNeedSchema = z
  .object({
    id: z.string(),
    q: z.string().describe('In the search language'),
    concepts: z.array(conceptSchema.omit({ match: true })),
    times: z.int().describe('How often it was saved, by anybody'),
    lastSavedOn: z.iso.date(),
    mine: z.boolean().describe('Whether who asks has saved it'),
  })
  .meta({ id: 'UnmetNeed' });
export type UnmetNeed = z.infer<typeof unmetNeedSchema>;
export const unmetNeedListSchema = z.object({ items: z.array(unmetNeedSchema) }).meta({ id: 'UnmetNeeds' });
