import type { AuditQuery } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import { instant } from '../../platform/sql/instant';

export type AuditFilter = Omit<AuditQuery, 'cursor' | 'limit'>;

export const newestFirst: SortOrder = { by: 't.id', type: 'bigint', descending: true };

/** One entry as JSON in the contract's shape. */
export const auditEventJson = `json_build_object(
  'id', t.id::text, 'at', ${instant('t.at')}, 'act', t.act, 'outcome', t.outcome,
  'actorKind', t.actor_kind, 'actorId', t.actor_id, 'actorName', t.actor_name, 'actorRoles', t.actor_roles,
  'subjectKind', t.subject_kind, 'subjectId', t.subject_id, 'purpose', t.purpose, 'origin', t.origin, 'traceId', t.trace_id,
  'detail', t.detail, 'sealed', EXISTS (SELECT FROM audit_seal s WHERE s.event_id = t.id))`;

/** About a subject itself, or showing it among other people. */
const aboutSubject = `t.id IN (SELECT id FROM audit_event WHERE subject_id = ?
  UNION SELECT id FROM audit_event WHERE detail->'people' IS NOT NULL AND detail->'people' @> to_jsonb(ARRAY[?::text]))`;

/** Who did what to whom, when. By subject alone it answers "who viewed this person". */
export const auditConditions = (filter: AuditFilter) =>
  new Conditions()
    .when('subject', filter.subject || undefined, aboutSubject)
    .when('actor', filter.actor || undefined, '(t.actor_id = ? OR position(lower(?) IN lower(t.actor_name)) > 0)')
    .when('act', filter.act, 't.act = ?')
    .when('from', filter.from, 't.at >= ?::timestamptz')
    .when('to', filter.to, 't.at <= ?::timestamptz');

/** The names of the fields a filter uses: their values are personal data and not kept. */
export const filterFields = (filter: AuditFilter): string[] =>
  (['actor', 'subject', 'act', 'from', 'to'] as const).filter((field) => filter[field]);
