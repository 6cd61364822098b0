import type { Role } from '@kasvu/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedInUser } from '../../platform/access/principal';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { AuditLog } from '../audit/audit-log';
import { hashOf, randomToken, seal, unseal } from './secrets';
import { endSessionsSql, expireSessionsSql, openSessionSql, sessionSql, touchSessionSql } from './session.sql';

export type EndReason = 'sign-out' | 'provider' | 'admin' | 'idle' | 'absolute' | 'declined' | 'replaced';

/** Whether a request counts as use of the session: not at all, noted now and then, or noted at once. */
export type SessionUse = 'none' | 'use' | 'prolong';

interface SessionRow {
  id: string;
  csrf_token: string;
  roles: Role[];
  last_seen_at: Date;
  ends_at: Date;
  user_id: string;
  name: string;
  email: string | null;
  over: boolean;
  idle: boolean;
  stale: boolean;
  notice_accepted: boolean;
}

type ExpiredRow = Pick<SessionRow, 'id' | 'user_id' | 'name' | 'roles'> & { end_reason: 'idle' | 'absolute' };

/** Sessions in PostgreSQL: the browser holds a random token, the table its keyed hash. */
@Injectable()
export class SessionStore {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly audit: AuditLog,
  ) {}

  /** Opens a session in the caller's transaction. Returns the token for the cookie. */
  async open(
    manager: EntityManager,
    session: { userId: string; roles: Role[]; providerSession: string | null; idToken: string },
  ): Promise<string> {
    const token = randomToken();
    const { secret, absoluteMs } = this.config.session;
    await manager.query(openSessionSql, [
      hashOf(secret, token),
      randomToken(),
      session.userId,
      session.roles,
      session.providerSession,
      seal(secret, session.idToken),
      absoluteMs,
    ]);
    return token;
  }

  /** Who holds this token, or null when no open session has it. */
  async find(token: string, use: SessionUse): Promise<SignedInUser | null> {
    const { secret, idleMs } = this.config.session;
    const noteAfterMs = use === 'prolong' ? 0 : Math.min(60_000, idleMs / 10);
    const [row]: SessionRow[] = await this.database.query(sessionSql, [hashOf(secret, token), idleMs, noteAfterMs]);
    if (!row) return null;
    if (row.over || row.idle) {
      await this.expire(row, row.over ? 'absolute' : 'idle');
      return null;
    }
    const seen = use !== 'none' && row.stale ? await this.noteUse(row, noteAfterMs) : row.last_seen_at;
    return {
      kind: 'user',
      id: row.user_id,
      name: row.name,
      email: row.email,
      roles: row.roles,
      sessionId: row.id,
      csrfToken: row.csrf_token,
      noticeAccepted: row.notice_accepted,
      idleEndsAt: new Date(Math.min(seen.getTime() + idleMs, row.ends_at.getTime())),
      endsAt: row.ends_at,
    };
  }

  /** Ends one session in the caller's transaction. */
  end(manager: EntityManager, sessionId: string, reason: EndReason): Promise<{ id: string; user_id: string }[]> {
    return this.endWhere(manager, 'id = $2', sessionId, reason);
  }

  /** Ends the session of a token in the caller's transaction. */
  endByToken(manager: EntityManager, token: string, reason: EndReason): Promise<{ id: string; user_id: string }[]> {
    return this.endWhere(manager, 'token_hash = $2', hashOf(this.config.session.secret, token), reason);
  }

  /** Ends every session of a user in the caller's transaction. */
  endAllOf(manager: EntityManager, userId: string, reason: EndReason): Promise<{ id: string; user_id: string }[]> {
    return this.endWhere(manager, 'user_id = $2', userId, reason);
  }

  /** Ends what the provider calls one session, or all of one subject, in the caller's transaction. */
  endOfProvider(
    manager: EntityManager,
    by: { sid?: string; issuer: string; subject?: string },
  ): Promise<{ id: string; user_id: string }[]> {
    if (by.sid !== undefined) return this.endWhere(manager, 'provider_session = $2', by.sid, 'provider');
    return this.endWhere(
      manager,
      `user_id IN (SELECT id FROM app_user WHERE issuer || E'\\n' || subject = $2)`,
      `${by.issuer}\n${by.subject ?? ''}`,
      'provider',
    );
  }

  /** The provider's token of a session, to name it when signing out there too. */
  async idTokenOf(sessionId: string): Promise<string | null> {
    const [row]: { id_token: Buffer | null }[] = await this.database.query('SELECT id_token FROM session WHERE id = $1', [sessionId]);
    return row?.id_token ? unseal(this.config.session.secret, row.id_token) : null;
  }

  private async endWhere(manager: EntityManager, condition: string, value: string | Buffer, reason: EndReason) {
    const [rows]: [{ id: string; user_id: string }[], number] = await manager.query(endSessionsSql(condition), [reason, value]);
    return rows;
  }

  private async noteUse(row: SessionRow, noteAfterMs: number): Promise<Date> {
    const [noted]: [{ last_seen_at: Date }[], number] = await this.database.query(touchSessionSql, [row.id, noteAfterMs]);
    return noted[0]?.last_seen_at ?? row.last_seen_at; // none when another request was first: then this is at most `noteAfterMs` too early
  }

  /** Ends sessions that have run out and that no browser asks for any more: nothing of them is kept longer than they last. */
  async expireForgotten(): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [rows]: [ExpiredRow[], number] = await manager.query(expireSessionsSql, [this.config.session.idleMs]);
      for (const row of rows) await this.writeExpired(manager, row);
    });
  }

  private async expire(row: SessionRow, reason: 'idle' | 'absolute'): Promise<void> {
    await this.database.transaction(async (manager) => {
      const ended = await this.end(manager, row.id, reason);
      if (ended.length > 0) await this.writeExpired(manager, { ...row, end_reason: reason }); // else another request was first
    });
  }

  private writeExpired(manager: EntityManager, row: ExpiredRow): Promise<void> {
    return this.audit.write(manager, {
      act: 'session.expired',
      actor: { kind: 'user', id: row.user_id, name: row.name, roles: row.roles },
      subject: { kind: 'session', id: row.id },
      detail: { reason: row.end_reason },
    });
  }
}
