import type { User } from '@kasvu/contracts';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { byFinnishName } from '../../platform/sorting/by-finnish-name';
import { isUuid } from '../../platform/sql/uuid';
import { AuditLog } from '../audit/audit-log';
import { SessionStore } from '../auth/session.store';
import { userListSql, userSql } from './users.sql';

@Injectable()
export class UsersService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionStore,
    private readonly audit: AuditLog,
  ) {}

  /** Everyone who has ever signed in, in Finnish alphabetical order, for the periodic review of rights (LAW G5). One statement. */
  async list(): Promise<User[]> {
    const rows: { user: User }[] = await this.database.query(userListSql, [this.config.session.idleMs]);
    const users = rows.map(({ user }) => user);
    return byFinnishName(users, ({ name }) => name);
  }

  /**
   * Ends all sessions of a user at once.
   * @throws {NotFoundException} for a user we do not know
   */
  async endSessions(id: string, actor: Principal, origin: Origin): Promise<User> {
    return this.database.transaction(async (manager) => {
      await this.one(manager, id);
      const ended = await this.sessions.endAllOf(manager, id, 'admin');
      await this.noteEnd(manager, id, actor, origin, { sessions: ended.length });
      return this.one(manager, id);
    });
  }

  /**
   * Ends one session of a user.
   * @throws {NotFoundException} when the user has no such session, or it has ended
   */
  async endSession(id: string, sessionId: string, actor: Principal, origin: Origin): Promise<User> {
    return this.database.transaction(async (manager) => {
      const user = await this.one(manager, id);
      const [ended] = isUuid(sessionId) ? await this.sessions.end(manager, sessionId, 'admin') : [];
      if (ended?.user_id !== user.id) throw new NotFoundException(`${user.name} has no open session ${sessionId}.`);
      await this.noteEnd(manager, id, actor, origin, { sessions: 1, session: sessionId });
      return this.one(manager, id);
    });
  }

  private async one(manager: EntityManager, id: string): Promise<User> {
    const rows: { user: User }[] = isUuid(id) ? await manager.query(userSql, [this.config.session.idleMs, id]) : [];
    if (!rows[0]) throw new NotFoundException(`There is no user ${id}.`);
    return rows[0].user;
  }

  private noteEnd(manager: EntityManager, id: string, actor: Principal, request: Origin, detail: Record<string, unknown>): Promise<void> {
    return this.audit.write(manager, { act: 'session.ended-by-admin', actor, request, subject: { kind: 'user', id }, detail });
  }
}
