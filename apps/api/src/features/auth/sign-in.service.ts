import type { Role } from '@kasvu/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Origin } from '../../platform/access/principal';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { AuditLog } from '../audit/audit-log';
import { OidcClient, type ProvenIdentity } from './oidc-client';
import { safeReturnTo } from './return-to';
import { rolesOf } from './role-claims';
import { hashOf, randomToken } from './secrets';
import { SessionStore } from './session.store';
import { SignInFailed } from './sign-in-failed';

interface Attempt {
  nonce: string;
  code_verifier: string;
  return_to: string;
}

/** A sign-in has to come back within this. */
const attemptLives = '10 minutes';
/** Then nobody comes back to be told so. */
const attemptIsKept = '1 hour';

@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly oidc: OidcClient,
    private readonly sessions: SessionStore,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Begins a sign-in. `browserToken` goes into a cookie: only the browser that began may finish.
   * @throws {SignInFailed} `provider-unavailable`
   */
  async start(returnTo: unknown, asSomebodyElse = false): Promise<{ url: string; browserToken: string }> {
    const { url, state, nonce, codeVerifier } = await this.oidc.start(asSomebodyElse);
    const browserToken = randomToken();
    await this.forgetOldAttempts();
    await this.sessions.expireForgotten();
    await this.database.query(
      'INSERT INTO sign_in_attempt (state_hash, browser_hash, nonce, code_verifier, return_to) VALUES ($1, $2, $3, $4, $5)',
      [this.hash(state), this.hash(browserToken), nonce, codeVerifier, safeReturnTo(returnTo)],
    );
    return { url, browserToken };
  }

  /**
   * Finishes a sign-in: the attempt is used up whatever comes of it, the session is new, one that this browser had before ends, and all is
   * audited in the same transaction.
   * @throws {SignInFailed} with the reason
   */
  async finish(
    callback: { state: string; query: string; browserToken: string | undefined; sessionToken: string | undefined },
    origin: Origin,
  ): Promise<{ token: string; returnTo: string }> {
    const attempt = await this.takeAttempt(callback.state, callback.browserToken);
    const identity = await this.oidc.finish(callback.query, {
      state: callback.state,
      nonce: attempt.nonce,
      codeVerifier: attempt.code_verifier,
    });
    const roles = rolesOf(identity.groups, this.config.signIn.roleOfGroup);
    if (roles.length === 0) throw new SignInFailed('no-role', 'None of the groups has a role here');
    const token = await this.database.transaction(async (manager) => {
      const user = await this.keepUser(manager, identity, roles, origin);
      const opened = await this.sessions.open(manager, {
        userId: user,
        roles,
        providerSession: identity.providerSession,
        idToken: identity.idToken,
      });
      const replaced = callback.sessionToken ? await this.sessions.endByToken(manager, callback.sessionToken, 'replaced') : [];
      await this.audit.write(manager, {
        act: 'sign-in',
        actor: { kind: 'user', id: user, name: identity.name, roles },
        request: origin,
        detail: replaced[0] ? { replacedSession: replaced[0].id } : {},
      });
      return opened;
    });
    return { token, returnTo: attempt.return_to };
  }

  /** Writes down that a sign-in failed; nobody known did it. */
  async failed(failure: SignInFailed, origin: Origin): Promise<void> {
    await this.audit.write(this.database.manager, {
      act: 'sign-in.failed',
      outcome: 'failed',
      actor: null,
      request: origin,
      detail: { reason: failure.code },
    });
  }

  private async takeAttempt(state: string, browserToken: string | undefined): Promise<Attempt> {
    if (!browserToken) throw new SignInFailed('not-started-here', 'The browser has no cookie of a sign-in');
    const [rows]: [(Attempt & { fresh: boolean })[], number] = await this.database.query(
      `DELETE FROM sign_in_attempt WHERE state_hash = $1 AND browser_hash = $2
       RETURNING nonce, code_verifier, return_to, started_at > now() - interval '${attemptLives}' AS fresh`,
      [this.hash(state), this.hash(browserToken)],
    );
    const [attempt] = rows;
    if (!attempt)
      throw new SignInFailed('not-started-here', 'No sign-in with this state was begun in this browser, or it was finished before');
    if (!attempt.fresh) throw new SignInFailed('expired', 'The sign-in took too long');
    return attempt;
  }

  /** Sign-ins that begin at once do not wait for one another: each old row is deleted by one of them. */
  private async forgetOldAttempts(): Promise<void> {
    await this.database.query(
      `DELETE FROM sign_in_attempt WHERE state_hash IN
         (SELECT state_hash FROM sign_in_attempt WHERE started_at < now() - interval '${attemptIsKept}' LIMIT 100 FOR UPDATE SKIP LOCKED)`,
    );
  }

  private async keepUser(manager: EntityManager, identity: ProvenIdentity, roles: Role[], origin: Origin): Promise<string> {
    const who = [identity.issuer, identity.subject];
    // Locked, so that of two sign-ins at once only the first one sees the roles change.
    const [before]: { roles: Role[] }[] = await manager.query(
      'SELECT roles FROM app_user WHERE issuer = $1 AND subject = $2 FOR UPDATE',
      who,
    );
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO app_user (issuer, subject, name, email, roles) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (issuer, subject) DO UPDATE SET name = excluded.name, email = excluded.email, roles = excluded.roles, last_sign_in_at = now()
       RETURNING id`,
      [...who, identity.name, identity.email, roles],
    );
    if (!row) throw new Error('The user was not stored');
    if (before && [...before.roles].sort().join() !== [...roles].sort().join()) {
      await this.audit.write(manager, {
        act: 'role.changed',
        actor: 'system',
        subject: { kind: 'user', id: row.id },
        request: origin,
        detail: { from: before.roles, to: roles, by: 'groups at sign-in' },
      });
    }
    return row.id;
  }

  private hash(token: string): Buffer {
    return hashOf(this.config.session.secret, token);
  }
}
