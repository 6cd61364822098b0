import type { ApiKey, CreateApiKey } from '@kasvu/contracts';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { keyHashOf, randomToken } from '../auth/secrets';
import { apiKeyListSql, createApiKeySql, revokeApiKeySql } from './api-keys.sql';

/** `system`: the operator's command line. */
type Actor = Principal | 'system';
const byCommand = (actor: Actor) => (actor === 'system' ? { by: 'command line' } : {});

/** Keys of programs. Usable without Nest: `new ApiKeysService(database, new AuditLog())`. */
@Injectable()
export class ApiKeysService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Every key, revoked and expired ones too, newest first. One statement. */
  async list(): Promise<ApiKey[]> {
    const rows: { key: ApiKey }[] = await this.database.query(apiKeyListSql);
    return rows.map(({ key }) => key);
  }

  /** Makes a key, in the caller's transaction when given a manager of one. The key itself is told here and never again. */
  async create(within: DataSource | EntityManager, input: CreateApiKey, actor: Actor, request?: Origin): Promise<ApiKey & { key: string }> {
    const key = `kasvu_${randomToken()}`;
    return within.transaction(async (manager) => {
      const createdBy = actor === 'system' ? actor : actor.id;
      const [row]: { key: ApiKey }[] = await manager.query(createApiKeySql, [
        input.name,
        input.role,
        keyHashOf(key),
        createdBy,
        input.expiresInDays,
      ]);
      if (!row) throw new Error('The API key was not stored');
      await this.audit.write(manager, {
        act: 'api-key.created',
        actor,
        ...(request && { request }),
        subject: { kind: 'api-key', id: row.key.id },
        detail: { role: input.role, expiresAt: row.key.expiresAt, ...byCommand(actor) },
      });
      return { ...row.key, key };
    });
  }

  /**
   * Revokes a key: the next request with it is refused.
   * @throws {NotFoundException} for a key we do not know
   * @throws {ConflictException} when it was revoked before
   */
  async revoke(id: string, actor: Actor, request?: Origin): Promise<ApiKey> {
    if (!isUuid(id)) throw new NotFoundException(`There is no API key ${id}.`);
    return this.database.transaction(async (manager) => {
      const [rows]: [{ key: ApiKey }[], number] = await manager.query(revokeApiKeySql, [id]);
      if (!rows[0]) throw await this.whyNot(manager, id);
      await this.audit.write(manager, {
        act: 'api-key.revoked',
        actor,
        ...(request && { request }),
        subject: { kind: 'api-key', id },
        detail: byCommand(actor),
      });
      return rows[0].key;
    });
  }

  private async whyNot(manager: EntityManager, id: string): Promise<Error> {
    const known: unknown[] = await manager.query('SELECT FROM api_key WHERE id = $1', [id]);
    return known.length > 0
      ? new ConflictException('The API key was revoked before.')
      : new NotFoundException(`There is no API key ${id}.`);
  }
}
