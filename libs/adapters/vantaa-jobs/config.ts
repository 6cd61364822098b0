import { businessIdSchema, municipalityCodeSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  employerName: z.string().trim().min(1).default('Vantaan kaupunki').describe('The employer of every advertisement'),
  employerBusinessId: businessIdSchema.default('0124610-9'),
  municipalityCode: municipalityCodeSchema.default('092').describe('Where the workplaces are'),
});
export type Config = z.output<typeof configSchema>;
