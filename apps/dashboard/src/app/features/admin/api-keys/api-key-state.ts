import type { ApiKey } from '@kasvu/contracts';

export type ApiKeyState = 'usable' | 'revoked' | 'expired';

export function stateOfKey({ revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>, now: number): ApiKeyState {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= now ? 'expired' : 'usable';
}
