import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-` binds a cookie to this very host, and needs https: development has a plain name. */
const nameOf = (production: boolean) => (production ? '__Host-kasvu' : 'kasvu_session');
const attributes = (production: boolean) => ({ path: '/', httpOnly: true, secure: production, sameSite: 'lax' as const });

export const readSessionCookie = (request: FastifyRequest, production: boolean): string | undefined => request.cookies[nameOf(production)];

/** No expiry: the browser forgets it when it closes, the server ends the session before. */
export const setSessionCookie = (reply: FastifyReply, production: boolean, token: string) =>
  reply.setCookie(nameOf(production), token, attributes(production));

export const clearSessionCookie = (reply: FastifyReply, production: boolean) =>
  reply.clearCookie(nameOf(production), attributes(production));

/** Binds a sign-in to the browser that began it. Sent on the way back from the provider, so it cannot be strict. */
const signInNameOf = (production: boolean) => (production ? '__Host-kasvu-sign-in' : 'kasvu_sign_in');
const signInSeconds = 600;

export const readSignInCookie = (request: FastifyRequest, production: boolean): string | undefined =>
  request.cookies[signInNameOf(production)];

export const setSignInCookie = (reply: FastifyReply, production: boolean, token: string) =>
  reply.setCookie(signInNameOf(production), token, { ...attributes(production), maxAge: signInSeconds });

export const clearSignInCookie = (reply: FastifyReply, production: boolean) =>
  reply.clearCookie(signInNameOf(production), attributes(production));
