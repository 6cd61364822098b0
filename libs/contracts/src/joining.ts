import { z } from 'zod';
import { listQueryShape, pageOf } from './listing';
import { businessIdSchema, isoInstantSchema } from './values';

/** How sure it is that an employer named in vacancies is a company. `decided`: somebody said so. */
export const linkConfidences = ['decided', 'high', 'medium', 'none'] as const;

/** An employer that vacancies name without a business ID, and the company it is taken for. */
export const employerLinkSchema = z
  .object({
    id: z.string(),
    employerName: z.string(),
    municipalityCode: z.string().nullable(),
    vacancies: z.int().describe('Open vacancies that name it so'),
    company: z.object({ businessId: businessIdSchema, name: z.string() }).nullable(),
    confidence: z.enum(linkConfidences),
    evidence: z.object({
      nameKind: z.enum(['main', 'parallel', 'auxiliary']).nullable().describe('Which name of the company is the same'),
      sameMunicipality: z.boolean(),
      candidates: z.int().describe('How many companies have the name'),
    }),
    decidedBy: z.string().nullable(),
    decidedAt: isoInstantSchema.nullable(),
  })
  .meta({ id: 'EmployerLink' });
export type EmployerLink = z.infer<typeof employerLinkSchema>;
export const employerLinkQuerySchema = z.strictObject({
  q: listQueryShape.q,
  confidence: z.enum(linkConfidences).optional(),
  cursor: listQueryShape.cursor,
  limit: listQueryShape.limit,
});
export type EmployerLinkQuery = z.output<typeof employerLinkQuerySchema>;
export const employerLinkPageSchema = pageOf(employerLinkSchema).meta({ id: 'EmployerLinkPage' });

/** Says which company an employer is; null: none of those held. Remembered for vacancies to come. */
export const decideEmployerSchema = z.strictObject({ businessId: businessIdSchema.nullable() });
export type DecideEmployer = z.infer<typeof decideEmployerSchema>;

/** Says that two vacancies taken for one are not. */
export const notDuplicateSchema = z.strictObject({ otherId: z.string().regex(/^\d{1,18}$/, 'The id of a vacancy') });
export type NotDuplicate = z.infer<typeof notDuplicateSchema>;
