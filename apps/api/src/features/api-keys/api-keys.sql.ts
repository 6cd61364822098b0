import { instant } from '../../platform/sql/instant';

/** A row `k` of api_key as JSON in the contract's shape. Who made it is told by the name of today. */
const apiKeyJson = `json_build_object(
  'id', k.id, 'name', k.name, 'role', k.role, 'createdAt', ${instant('k.created_at')},
  'createdBy', coalesce((SELECT u.name FROM app_user u WHERE u.id::text = k.created_by), k.created_by),
  'expiresAt', ${instant('k.expires_at')}, 'lastUsedAt', ${instant('k.last_used_at')}, 'revokedAt', ${instant('k.revoked_at')})`;

/** Newest first. */
export const apiKeyListSql = `SELECT ${apiKeyJson} AS key FROM api_key k ORDER BY k.created_at DESC, k.id`;

/** `$1` name, `$2` role, `$3` hash, `$4` who made it: the id of a user, or `system`; `$5` days. */
export const createApiKeySql = `
INSERT INTO api_key AS k (name, role, key_hash, created_by, expires_at)
VALUES ($1, $2, $3, $4, now() + make_interval(days => $5::int))
RETURNING ${apiKeyJson} AS key`;

/** Revokes a key (`$1`) that is not revoked. */
export const revokeApiKeySql = `
UPDATE api_key k SET revoked_at = now() WHERE k.id = $1 AND k.revoked_at IS NULL RETURNING ${apiKeyJson} AS key`;
