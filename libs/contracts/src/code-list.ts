import { z } from 'zod';
import { localizedTextSchema } from './values';

/** The code lists the product knows. */
export const codeLists = [
  'municipality',
  'region',
  'post-code',
  'tol2008',
  'tol2025',
  'education-level',
  'education-field',
  'isco',
] as const;
export const codeListSchema = z.enum(codeLists);
export type CodeList = z.infer<typeof codeListSchema>;

/** One code as an adapter delivers it. Its key is `<list>/<code>`. Codes are strings with their leading zeros. */
export const codeRecordSchema = z.strictObject({
  list: codeListSchema,
  code: z.string().regex(/^[0-9A-Z]{1,6}$/, 'A code has one to six digits or capitals'),
  names: localizedTextSchema.refine((names) => Object.values(names).some(Boolean), 'A name in at least one language'),
  parent: z
    .string()
    .nullable()
    .describe('The code above it in the same list; of a municipality its region, of a post code its municipality'),
});
export type CodeRecord = z.infer<typeof codeRecordSchema>;

/** A code list with names, for the page. */
export const codeListAnswerSchema = z
  .object({
    list: codeListSchema,
    items: z.array(z.object({ code: z.string(), names: localizedTextSchema, parent: z.string().nullable() })),
  })
  .meta({ id: 'CodeList' });
export type CodeListAnswer = z.infer<typeof codeListAnswerSchema>;
