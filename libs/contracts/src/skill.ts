import { z } from 'zod';
import { keywordSchema, listOf } from './listing';
import { languageSchema, localizedTextSchema } from './values';

export const conceptAlternativeLabelsSchema = z.object({
  fi: z.array(z.string().min(1)).optional(),
  sv: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional(),
});

/** What skills and occupations share: a URI and its names. Its key is the URI. */
const conceptShape = {
  uri: z.string().min(1),
  labels: localizedTextSchema.refine((labels) => Object.values(labels).some(Boolean), 'A label in at least one language'),
  alternativeLabels: conceptAlternativeLabelsSchema,
  description: localizedTextSchema,
};

/** A skill (ESCO skill/competence or knowledge) as an adapter delivers it. */
export const skillRecordSchema = z.strictObject({
  ...conceptShape,
  skillType: z.enum(['skill', 'knowledge']).nullable(),
  broaderUris: z.array(z.string()),
});
export type SkillRecord = z.infer<typeof skillRecordSchema>;

/** An occupation or an ISCO group as an adapter delivers it. */
export const occupationRecordSchema = z.strictObject({
  ...conceptShape,
  iscoCode: z
    .string()
    .regex(/^\d{1,4}$/, 'An ISCO code has one to four digits')
    .nullable(),
  broaderUris: z.array(z.string()),
  essentialSkillUris: z.array(z.string()).default([]).describe('Skills the occupation cannot do without'),
});
export type OccupationRecord = z.input<typeof occupationRecordSchema>;

/** How a keyword came to mean a skill, best first. */
export const matchKinds = ['exact', 'lemma', 'roots', 'stem', 'prefix', 'partial', 'fuzzy'] as const;

export const matchReasonSchema = z.object({
  how: z.enum(matchKinds),
  label: z.string().describe('The label that matched'),
  language: languageSchema,
  words: z.string().describe('The part of the keyword that matched'),
});
export type MatchReason = z.infer<typeof matchReasonSchema>;

export const skillSuggestQuerySchema = z.strictObject({
  q: keywordSchema.min(1, 'Give a keyword'),
  kind: z.enum(['skill', 'occupation', 'any']).default('skill'),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

export const skillSuggestionSchema = z
  .object({
    id: z.string(),
    uri: z.string(),
    kind: z.enum(['skill', 'occupation']),
    labels: localizedTextSchema,
    match: matchReasonSchema,
    openVacancies: z.int(),
  })
  .meta({ id: 'SkillSuggestion' });
export type SkillSuggestion = z.infer<typeof skillSuggestionSchema>;

export const skillSuggestionsSchema = z.object({ items: z.array(skillSuggestionSchema) }).meta({ id: 'SkillSuggestions' });

/** Skills and occupations by their ids, which never coincide. */
export const conceptNamesQuerySchema = z.strictObject({
  id: listOf(z.string().regex(/^\d{1,9}$/, 'The id of a skill or occupation is a number')),
});

/** Their names; what is not known is left out. */
export const conceptNamesSchema = z
  .object({ items: z.array(z.object({ id: z.string(), labels: localizedTextSchema })) })
  .meta({ id: 'ConceptNames' });
export type ConceptNames = z.infer<typeof conceptNamesSchema>;
