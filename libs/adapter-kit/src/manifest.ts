import { languageSchema, localizedTextSchema, recordKindSchema, sourceIdSchema } from '@kasvu/contracts';
import { z } from 'zod';

const inThreeLanguages = z.object({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) }) satisfies z.ZodType<
  z.infer<typeof localizedTextSchema>
>;

/** What a reader, an operator and a lawyer ask about a source. */
export const manifestSchema = z.strictObject({
  id: sourceIdSchema.describe("The folder's name"),
  title: inThreeLanguages,
  description: inThreeLanguages,
  publisher: z.string().min(1),
  official: z.boolean().describe('Published by the authority that keeps the register'),
  homepage: z.url(),
  licence: z.strictObject({ name: z.string().min(1), url: z.url().nullable(), attribution: z.string().min(1) }),
  kinds: z.array(recordKindSchema).min(1),
  personalData: z.strictObject({
    delivered: z.boolean().describe('Whether records leave the adapter with data about people'),
    droppedFields: z.array(z.string()).describe('Remote fields that may hold personal data; dropped here and blanked in kept rejects'),
  }),
  incremental: z.boolean().default(false).describe('Can tell what changed since an instant; what it deleted comes as `gone`'),
  languages: z.array(languageSchema).min(1),
  schedule: z.string().nullable().describe('Cron expression, Europe/Helsinki; null: only by hand'),
  rateLimit: z.strictObject({ minIntervalMs: z.int().min(0).describe('Least time between two requests') }),
  credentials: z
    .array(z.strictObject({ name: z.string(), description: z.string() }))
    .describe('Secrets that must be given before it can run'),
  needs: z.array(z.string()).default([]).describe('Fields of its config schema that must be given before it can run'),
  baseUrl: z.url().nullable().describe('Null: reads no network (own data or files), or only addresses its settings name'),
  expected: z.strictObject({
    min: z.int().min(0).describe('Fewer records than this in a complete read: the run fails, old data is kept'),
    max: z.int().min(1).describe('More than this: a warning'),
    maxWithdrawnShare: z.number().min(0).max(1).describe('A larger share of held records vanishing at once fails the run'),
  }),
  precedence: z.int().min(0).default(0).describe('When several sources describe one thing, the higher number wins'),
});
export type Manifest = z.output<typeof manifestSchema>;
export type ManifestInput = z.input<typeof manifestSchema>;
