import { vacancySettings } from '@kasvu/adapter-kit';
import { z } from 'zod';

export const configSchema = z.object({
  ...vacancySettings,
  apiVersion: z
    .string()
    .regex(/^\d{8}$/, 'A version of the interface is a date, 20240904')
    .default('20240904'),
});
export type Config = z.output<typeof configSchema>;
