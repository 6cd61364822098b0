import { businessIdSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  employerName: z.string().trim().min(1).max(300).nullable().default(null).describe('The employer of every advertisement; else as it says'),
  employerBusinessId: businessIdSchema.nullable().default(null).describe('The employer of every advertisement'),
  siteUrl: z
    .url({ protocol: /^https?$/ })
    .default('https://helbit.fi')
    .describe('Where the pages are that advertisements link to'),
});
export type Config = z.output<typeof configSchema>;
