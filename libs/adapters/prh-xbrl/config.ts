import { isoDateSchema } from '@kasvu/contracts';
import { z } from 'zod';

export const configSchema = z.object({
  firstDay: isoDateSchema.default('2020-01-01').describe('Statements registered from this day on are read when everything is read'),
  windowDays: z.int().min(1).max(366).default(92).describe('So many days of registrations are listed at once'),
  lookbackDays: z.int().min(0).max(366).default(14).describe('Changes are looked for from so many days before the last read'),
  statementsPerPage: z.int().min(1).max(200).default(20).describe('So many statements are read before they are stored'),
});
export type Config = z.output<typeof configSchema>;
