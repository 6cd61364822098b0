import { z } from 'zod';
import { SignInFailed } from './sign-in-failed';

const answerSchema = z.object({ value: z.array(z.string()) });
const patienceMs = 10_000;

/**
 * Asks Microsoft Graph for the groups of whoever the token was given to, for when they do not fit into the ID token.
 * @throws {SignInFailed} `groups-unavailable`
 */
export async function groupsFromDirectory(endpoint: string, accessToken: string): Promise<string[]> {
  const unavailable = (message: string, cause?: unknown) => new SignInFailed('groups-unavailable', message, { cause });
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ securityEnabledOnly: true }),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok) throw unavailable(`The directory answered ${answer.status}`);
    return answerSchema.parse(await answer.json()).value;
  } catch (error) {
    throw error instanceof SignInFailed ? error : unavailable('The directory could not be asked for the groups', error);
  }
}
