import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Whether a write may have been sent by another site with this browser's cookie: wrong token, or a browser that says where it came from. */
export function isForged(request: FastifyRequest, token: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  const given = request.headers['x-csrf-token'];
  return typeof given !== 'string' || !sameText(given, token);
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
