import { z } from 'zod';

export const configSchema = z.object({
  pageSize: z.int().min(1).max(1000).default(500).describe('People on a page'),
  overlapMinutes: z
    .int()
    .min(0)
    .max(1440)
    .default(60)
    .describe("How far behind our clock the registry's answers may be; changes are asked for from that much earlier"),
});
export type Config = z.output<typeof configSchema>;
