import type { Role } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { KeyHolder } from '../../platform/access/principal';
import { keyHashOf } from './secrets';

/** Last use is noted at most this often. */
const noteEverySeconds = 60;

/** API keys: shown once, kept as a hash. */
@Injectable()
export class ApiKeyStore {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Who holds this key, or null when it is unknown, expired or revoked. */
  async find(key: string): Promise<KeyHolder | null> {
    const [row]: { id: string; name: string; role: Role; stale: boolean }[] = await this.database.query(
      `SELECT id, name, role, coalesce(last_used_at < now() - make_interval(secs => $2), true) AS stale
         FROM api_key WHERE key_hash = $1 AND revoked_at IS NULL AND expires_at > now()`,
      [keyHashOf(key), noteEverySeconds],
    );
    if (!row) return null;
    if (row.stale) await this.database.query('UPDATE api_key SET last_used_at = now() WHERE id = $1', [row.id]);
    return { kind: 'api-key', id: row.id, name: row.name, roles: [row.role] };
  }
}
