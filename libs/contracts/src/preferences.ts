import { z } from 'zod';

/** What a user sets for themselves. */
export const preferencesSchema = z
  .strictObject({
    quietAfterMonths: z.int().min(1).max(36).default(6),
    shortcuts: z.boolean().default(true).describe('Single keys do something'),
    mail: z.boolean().default(true).describe('Digests come by e-mail too'),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.output<typeof preferencesSchema>;
