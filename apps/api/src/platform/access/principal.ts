import type { Role } from '@kasvu/contracts';
import type { FastifyRequest } from 'fastify';

/** A person of the city, by a session. */
export interface SignedInUser {
  kind: 'user';
  id: string;
  name: string;
  email: string | null;
  roles: Role[];
  sessionId: string;
  csrfToken: string;
  noticeAccepted: boolean;
  /** When the session ends if nothing is asked for. */
  idleEndsAt: Date;
  endsAt: Date;
}

/** A program of the city, by an API key. */
export interface KeyHolder {
  kind: 'api-key';
  id: string;
  name: string;
  roles: Role[];
}

export type Principal = SignedInUser | KeyHolder;

/** Where a request comes from, as the audit log keeps it: a FastifyRequest is one. */
export interface Origin {
  ip: string;
  /** Of the request. */
  id: string;
}

/** Finds out who asks. Null: nobody we know. Provided by the feature that keeps sessions and keys. */
export interface PrincipalResolver {
  resolve(request: FastifyRequest): Promise<Principal | null>;
}
export const PRINCIPAL_RESOLVER = Symbol('PrincipalResolver');

/** Told of every refusal of somebody known; writes it to the audit log. */
export interface DenialListener {
  denied(principal: Principal, request: FastifyRequest, reason: string): Promise<void>;
}
export const DENIAL_LISTENER = Symbol('DenialListener');

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}
