import { businessIdSchema, municipalityCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  mode: z.enum(['api', 'bulk']).default('api').describe('`api`: search by location; `bulk`: the daily ZIP of the whole country'),
  locations: z
    .array(z.string().trim().min(1))
    .min(1)
    .default(['VANTAA'])
    .describe('Post office names the search is made with (mode `api`)'),
  municipalities: z.array(municipalityCodeSchema).min(1).default(['092']).describe('Municipalities kept of the bulk file'),
  wholeCountry: z.boolean().default(false).describe('Keep every company of the bulk file'),
  probeBusinessId: businessIdSchema.default('0124610-9').describe('The company the health check asks for'),
});
export type Config = z.output<typeof configSchema>;
