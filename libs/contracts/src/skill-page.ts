import { z } from 'zod';
import { companyListItemSchema } from './company';
import { facetValueSchema } from './listing';
import { talentSideSchema } from './search';
import { conceptAlternativeLabelsSchema } from './skill';
import { gapStudySchema } from './matching';
import { isoDateSchema, localizedTextSchema } from './values';
import { vacancyListItemSchema } from './vacancy';

const linkedConceptSchema = z.object({
  id: z.string(),
  kind: z.enum(['skill', 'occupation']),
  labels: localizedTextSchema,
  openVacancies: z.int().describe('That name it itself, narrower skills left out'),
});
export type LinkedConcept = z.infer<typeof linkedConceptSchema>;

export const skillPageQuerySchema = z.strictObject({
  narrower: z.stringbool().default(true).describe('Whether narrower skills count too, on every side'),
});
export type SkillPageQuery = z.output<typeof skillPageQuerySchema>;

/** One month of a skill. A number that was not measured is null, never 0. */
export const skillMonthSchema = z.object({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  demand: z.int().describe('Vacancies open on some day of the month'),
  supply: z
    .int()
    .nullable()
    .describe('People who had it at the last reading of the month, in steps of k; null: not measured, or may not be seen'),
  training: z.int().describe('Studies that begin in the month'),
});
export type SkillMonth = z.infer<typeof skillMonthSchema>;

/** A skill or occupation: what it is, who asks for it, who has it, what teaches it. */
export const skillPageSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['skill', 'occupation']),
    uri: z.string(),
    labels: localizedTextSchema,
    alternativeLabels: conceptAlternativeLabelsSchema,
    description: localizedTextSchema,
    broader: z.array(linkedConceptSchema),
    narrower: z.array(linkedConceptSchema),
    related: z.array(linkedConceptSchema).describe('Asked for together with it most often, in open vacancies'),
    followed: z.boolean(),
    vacancies: z.object({
      total: z.int(),
      items: z.array(vacancyListItemSchema),
      municipalities: z.array(facetValueSchema).describe('Where they are, most first'),
    }),
    companies: z.object({
      total: z.int(),
      items: z.array(
        companyListItemSchema.extend({
          matchingVacancies: z.int().describe('Open now'),
          trend: z
            .object({
              recent: z.int().describe('Its vacancies for it that opened within the last 90 days'),
              before: z.int().describe('Within the 90 days before'),
            })
            .nullable()
            .describe('Null: its sources do not tell when each of its vacancies opened'),
        }),
      ),
    }),
    talent: talentSideSchema.nullable(),
    studies: z.object({
      total: z.int(),
      applicationOpen: z.int(),
      inTime: z.int().describe('Begin before the last of the open vacancies stops taking applications'),
      items: z.array(gapStudySchema),
    }),
    months: z.array(skillMonthSchema).describe('The last twelve, this one last'),
    neededBy: isoDateSchema.nullable().describe('The last deadline among the open vacancies'),
  })
  .meta({ id: 'SkillPage' });
export type SkillPage = z.infer<typeof skillPageSchema>;
