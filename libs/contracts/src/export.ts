import { z } from 'zod';

export const exportFormats = ['csv', 'xlsx'] as const;
export const exportFormatSchema = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
/** What every export takes beside the filters of its list. The language is that of heads and values. */
export const exportShape = {
  format: exportFormatSchema.default('csv'),
  language: z.enum(['fi', 'sv', 'en']).default('fi'),
  only: z.string().max(20_000).optional().describe('Ids of chosen rows, comma-separated: only these of the filter'),
};
