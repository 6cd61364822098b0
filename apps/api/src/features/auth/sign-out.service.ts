import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Origin, SignedInUser } from '../../platform/access/principal';
import { InvalidRequest } from '../../platform/problem-details/invalid-request';
import { AuditLog } from '../audit/audit-log';
import { OidcClient } from './oidc-client';
import { SessionStore } from './session.store';
import { SignInFailed } from './sign-in-failed';

@Injectable()
export class SignOutService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly sessions: SessionStore,
    private readonly oidc: OidcClient,
    private readonly audit: AuditLog,
  ) {}

  /** Ends this session, because the user signs out or declines the privacy notice. Returns where to end it at the provider too. */
  async end(user: SignedInUser, origin: Origin, because: 'sign-out' | 'declined' = 'sign-out'): Promise<string | null> {
    const url = await this.providerUrl(user.sessionId);
    const act = because === 'declined' ? 'notice.declined' : 'sign-out';
    await this.database.transaction(async (manager) => {
      const ended = await this.sessions.end(manager, user.sessionId, because);
      if (ended.length === 0) return; // another request of the same session was first
      await this.audit.write(manager, { act, actor: user, request: origin, subject: { kind: 'session', id: user.sessionId } });
    });
    return url;
  }

  /** Ends every session of the user. */
  async endAll(user: SignedInUser, origin: Origin): Promise<string | null> {
    const url = await this.providerUrl(user.sessionId);
    await this.database.transaction(async (manager) => {
      const ended = await this.sessions.endAllOf(manager, user.id, 'sign-out');
      if (ended.length === 0) return;
      await this.audit.write(manager, {
        act: 'sign-out',
        actor: user,
        request: origin,
        subject: { kind: 'user', id: user.id },
        detail: { sessions: ended.length },
      });
    });
    return url;
  }

  /**
   * Ends what the provider says has ended.
   * @throws {InvalidRequest} when the token is not the provider's word
   * @throws {ServiceUnavailableException} when it cannot be checked now; the provider may send it again
   */
  async endByProvider(token: unknown, origin: Origin): Promise<void> {
    const refuse = (reason: string) => new InvalidRequest([{ field: 'logout_token', reason }]);
    if (typeof token !== 'string') throw refuse('It is missing');
    const said = await this.oidc.readLogoutToken(token).catch((error: unknown) => {
      if (!(error instanceof SignInFailed)) throw error;
      throw error.code === 'provider-unavailable'
        ? new ServiceUnavailableException('The keys of the provider cannot be read', { cause: error })
        : refuse('It is not a valid logout token of the provider');
    });
    await this.database.transaction(async (manager) => {
      const ended = await this.sessions.endOfProvider(manager, { sid: said.providerSession, issuer: said.issuer, subject: said.subject });
      for (const session of ended) {
        await this.audit.write(manager, {
          act: 'sign-out',
          actor: 'system',
          request: origin,
          subject: { kind: 'user', id: session.user_id },
          detail: { by: 'provider', session: session.id },
        });
      }
    });
  }

  /** The provider being down must not keep anyone from signing out here. */
  private async providerUrl(sessionId: string): Promise<string | null> {
    try {
      return await this.oidc.signOutUrl(await this.sessions.idTokenOf(sessionId));
    } catch (error) {
      if (error instanceof SignInFailed) return null;
      throw error;
    }
  }
}
