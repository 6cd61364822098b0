import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ROUTE_ACCESS, type RouteAccess } from './access.decorators';
import { isForged } from './csrf';
import { mayDo } from './permissions';
import { DENIAL_LISTENER, type DenialListener, type Principal, PRINCIPAL_RESOLVER, type PrincipalResolver } from './principal';
import { Refusal } from './refusal';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The one door of the API: every route says by @Allow, @AllowSession or @Public who may pass, and one that says nothing is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(PRINCIPAL_RESOLVER) private readonly resolver: PrincipalResolver,
    @Inject(DENIAL_LISTENER) private readonly listener: DenialListener,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access?.kind === 'public') return true;

    const principal = await this.resolver.resolve(request);
    if (!principal) throw new Refusal(401, 'unauthenticated', 'Sign in, or send an API key.');
    request.principal = principal;
    const refusal = refusalFor(principal, access, request);
    if (!refusal) return true;
    await this.listener.denied(principal, request, refusal.code);
    throw refusal;
  }
}

function refusalFor(principal: Principal, access: RouteAccess | undefined, request: FastifyRequest): Refusal | null {
  if (!access) return new Refusal(403, 'forbidden', 'This route is closed.');
  if (principal.kind === 'user' && !reading.has(request.method) && isForged(request, principal.csrfToken)) {
    return new Refusal(403, 'csrf', 'The request did not come from the dashboard: the CSRF token is missing or wrong.');
  }
  if (access.kind === 'session') {
    if (principal.kind !== 'user') return peopleOnly();
    return access.beforeNotice || principal.noticeAccepted ? null : notAccepted();
  }
  if (principal.kind === 'user' && !principal.noticeAccepted) return notAccepted();
  if (access.kind === 'permission' && !mayDo(principal, access.permission)) {
    return new Refusal(403, 'forbidden', 'Your role does not allow this.');
  }
  if (access.kind === 'permission' && access.peopleOnly && principal.kind !== 'user') return peopleOnly();
  return null;
}

const peopleOnly = () => new Refusal(403, 'forbidden', 'This route is for people, not for API keys.');
const notAccepted = () => new Refusal(403, 'notice-not-accepted', 'Accept the current privacy notice first.');
