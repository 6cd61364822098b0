import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal, PrincipalResolver } from '../../platform/access/principal';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { ApiKeyStore } from './api-key.store';
import { readSessionCookie } from './session-cookie';
import { SessionStore, type SessionUse } from './session.store';

/** Looking at one's own session is no use of it; wishing to stay is, at once. */
const useOf = new Map<string | undefined, SessionUse>([
  ['/api/auth/me', 'none'],
  ['/api/auth/stay', 'prolong'],
]);

/** By API key where one is sent, else by session cookie. A wrong key is nobody, even beside a good cookie. */
@Injectable()
export class SessionOrKey implements PrincipalResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionStore,
    private readonly keys: ApiKeyStore,
  ) {}

  async resolve(request: FastifyRequest): Promise<Principal | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const key = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      return key ? this.keys.find(key) : null;
    }
    const token = readSessionCookie(request, this.config.production);
    return token ? this.sessions.find(token, useOf.get(request.routeOptions.url) ?? 'use') : null;
  }
}
