import { createHash } from 'node:crypto';

/** What the first event of a chain is linked to. */
export const GENESIS = Buffer.alloc(32);

/** One sealer or purge at a time, over all copies of the API. */
export const CHAIN_LOCK = `hashtextextended('kasvu audit chain', 0)`;

/** SQL: an instant with all its microseconds, whatever the connection's time zone. */
export const exactInstant = (expression: string) => `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * SQL: every column of the event `alias` as canonical JSON (PostgreSQL's text of jsonb: keys by length, then by bytes). A column added
 * later goes in only where it is not null, or the hashes of older events would no longer fit.
 */
export const canonicalEvent = (alias: string) => `jsonb_build_object(
  'id', ${alias}.id, 'transactionId', ${alias}.transaction_id::text, 'at', ${exactInstant(`${alias}.at`)},
  'act', ${alias}.act, 'outcome', ${alias}.outcome,
  'actorKind', ${alias}.actor_kind, 'actorId', ${alias}.actor_id, 'actorName', ${alias}.actor_name, 'actorRoles', ${alias}.actor_roles,
  'subjectKind', ${alias}.subject_kind, 'subjectId', ${alias}.subject_id, 'purpose', ${alias}.purpose,
  'origin', ${alias}.origin, 'traceId', ${alias}.trace_id, 'detail', ${alias}.detail)::text`;

/** The hash of one link: sha256(hash before it ‖ canonical JSON of the event ‖ JSON of its place and time of sealing). */
export function linkHash(previous: Buffer, event: string, seal: { position: number; sealedAt: string }): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(event)
    .update(JSON.stringify({ position: seal.position, sealedAt: seal.sealedAt }))
    .digest();
}
