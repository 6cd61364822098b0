import { municipalityCodeSchema, regionCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  municipalities: z.array(municipalityCodeSchema).default(['092']).describe('Studies given in these municipalities'),
  regions: z.array(regionCodeSchema).default([]).describe('Studies given in these regions too; with no place at all, the whole country'),
  callerId: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'Letters, digits, dots and hyphens')
    .default('kasvu-dashboard')
    .describe('Says to the service who asks; by its custom `<OID of the organisation>.<application>`'),
  keepStartedDays: z
    .int()
    .min(0)
    .max(3650)
    .default(180)
    .describe('An offering nobody can apply to any more is left out so many days after it began'),
  maxOfferings: z.int().min(1).default(10_000).describe('More offerings than this are not asked for, a second each: the read fails'),
});
export type Config = z.output<typeof configSchema>;
