import { businessIdSchema } from '@kasvu/contracts';
import { z } from 'zod';

const feedSchema = z.object({
  url: z
    .string()
    .trim()
    .min(1)
    .refine((text) => !/^[a-z][a-z0-9+.-]*:/i.test(text) || /^https?:\/\//i.test(text), 'An http(s) address, or a path below the base URL')
    .describe('What is read: a JSON Feed, a Greenhouse board or a page with job postings; it is found out which'),
  employerBusinessId: businessIdSchema.nullable().default(null).describe('The employer of every posting there'),
  employerName: z.string().trim().min(1).max(300).nullable().default(null).describe('Its name; in place of what the postings say'),
});
export type Feed = z.output<typeof feedSchema>;

export const configSchema = z.object({
  feeds: z.array(feedSchema).default([]).describe('Web addresses of the employers to read'),
});
export type Config = z.output<typeof configSchema>;

/** What tells a feed from others, also when another server stands in for its own: host and path, or the path alone. */
export function feedKey({ url }: Pick<Feed, 'url'>): string {
  const whole = URL.parse(url);
  return whole ? `${whole.hostname}${whole.pathname}` : (url.split(/[?#]/)[0] ?? url).replace(/^\/+/, '');
}
