import { z } from 'zod';
import type { ClientCredentials } from './http-client';

/** A token is not used in its last minute: it must not end on the way. */
const marginMs = 60_000;
/** How long a token is kept whose source does not say how long it holds. */
const unsaidMs = 10 * 60_000;

const tokenSchema = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/, 'Not a token'),
  expires_in: z.coerce.number().positive().optional(),
});

type PostForm = (
  url: string,
  schema: typeof tokenSchema,
  headers: Record<string, string>,
  form: URLSearchParams,
) => Promise<z.output<typeof tokenSchema>>;

/** Gets tokens by client credentials and keeps each as long as it holds. */
export function createTokens(post: PostForm, now: () => number): (credentials: ClientCredentials) => Promise<string> {
  const held = new Map<string, { token: string; until: number }>();
  return async ({ url, clientId, clientSecret, scope }) => {
    const key = [url, clientId, scope].join('\n');
    const kept = held.get(key);
    if (kept && now() < kept.until) return kept.token;
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const form = new URLSearchParams({ grant_type: 'client_credentials', ...(scope && { scope }) });
    const answer = await post(url, tokenSchema, { authorization: `Basic ${basic}` }, form);
    const holdsMs = answer.expires_in === undefined ? unsaidMs : answer.expires_in * 1000;
    held.set(key, { token: answer.access_token, until: now() + holdsMs - marginMs });
    return answer.access_token;
  };
}
