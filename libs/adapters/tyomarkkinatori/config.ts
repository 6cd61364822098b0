import { municipalityCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  municipalities: z.array(municipalityCodeSchema).default([]).describe('Only postings of these municipalities; empty: of all'),
  regions: z
    .array(z.string().regex(/^\d{2}$/, 'A region code has two digits'))
    .default([])
    .describe('Only postings of these regions; empty: of all'),
});
export type Config = z.output<typeof configSchema>;
