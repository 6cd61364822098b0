import type { Permission } from '@kasvu/contracts';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Principal, SignedInUser } from './principal';

export type RouteAccess =
  { kind: 'public' } | { kind: 'session'; beforeNotice: boolean } | { kind: 'permission'; permission: Permission; peopleOnly: boolean };

export const ROUTE_ACCESS = 'route-access';

/** Answers to anyone: for the doors themselves and for probes. Give the reason, it stands in the table of routes. */
export const Public = (_reason: string) => SetMetadata(ROUTE_ACCESS, { kind: 'public' } satisfies RouteAccess);

/** Answers to whoever has this permission, by session or API key, once the privacy notice is accepted. `peopleOnly`: never to API keys. */
export const Allow = (permission: Permission, { peopleOnly = false } = {}) =>
  SetMetadata(ROUTE_ACCESS, { kind: 'permission', permission, peopleOnly } satisfies RouteAccess);

/** Answers to whoever has a session. `beforeNotice`: also before the privacy notice is accepted. Never to API keys. */
export const AllowSession = (options: { beforeNotice: boolean }) =>
  SetMetadata(ROUTE_ACCESS, { kind: 'session', beforeNotice: options.beforeNotice } satisfies RouteAccess);

/** Who asks. */
export const Who = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => principalOf(context));

/** Who is signed in; for routes with `@AllowSession`. */
export const WhoIsSignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): SignedInUser => {
  const principal = principalOf(context);
  if (principal.kind !== 'user') throw new Error('This route is for sessions and needs @AllowSession');
  return principal;
});

function principalOf(context: ExecutionContext): Principal {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw new Error('This route knows nobody: it is @Public');
  return principal;
}
