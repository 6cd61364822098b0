import { vacancySettings } from '@kasvu/adapter-kit';
import { z } from 'zod';

export const configSchema = z.object({
  ...vacancySettings,
  tokenUrl: z
    .string()
    .regex(/^(https?:\/\/)?[\w./:-]+$/, 'A URL, or a path below the base URL')
    .default('https://auth.greenhouse.io/token')
    .describe('Where access tokens are given'),
});
export type Config = z.output<typeof configSchema>;
