import { z } from 'zod';

/** One column that holds personal data (GDPR article 30). */
export const processingRegisterEntrySchema = z
  .object({
    table: z.string(),
    column: z.string(),
    what: z.string(),
    whose: z.string().describe('Category of the people it is about'),
    purpose: z.string(),
    legalBasis: z.string(),
    source: z.string().describe('Where the data come from'),
    retention: z.string(),
  })
  .meta({ id: 'ProcessingRegisterEntry' });
export type ProcessingRegisterEntry = z.infer<typeof processingRegisterEntrySchema>;
export const processingRegisterSchema = z.object({ items: z.array(processingRegisterEntrySchema) }).meta({ id: 'ProcessingRegister' });
export const processingRegisterQuerySchema = z.strictObject({
  format: z.enum(['json', 'csv']).default('json').describe('`csv` answers a file, and the export is audited'),
});
export type ProcessingRegisterQuery = z.infer<typeof processingRegisterQuerySchema>;
