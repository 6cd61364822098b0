import type { AuditAct } from '@kasvu/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Origin, Principal } from '../../platform/access/principal';

export interface AuditEntry {
  act: AuditAct;
  outcome?: 'done' | 'refused' | 'failed';
  /** Null: nobody known, for example a failed sign-in. `system`: a job or a command of the operator. */
  actor: Pick<Principal, 'kind' | 'id' | 'name' | 'roles'> | 'system' | null;
  /** What or whom it was about, by id only. */
  subject?: { kind: string; id: string };
  purpose?: string;
  /** Where it came from. */
  request?: Origin;
  /** Facts that are no personal data. */
  detail?: Record<string, unknown>;
}

/** The audit log (LAW G1). Entries hold ids, not content. */
@Injectable()
export class AuditLog {
  /** Writes one entry with the caller's connection, so that act and entry are stored together or not at all. */
  async write(manager: EntityManager, entry: AuditEntry): Promise<void> {
    const { actor } = entry;
    const who =
      actor === 'system'
        ? { kind: 'system', id: null, name: null, roles: [] }
        : (actor ?? { kind: 'nobody', id: null, name: null, roles: [] });
    await manager.query(
      `INSERT INTO audit_event (act, outcome, actor_kind, actor_id, actor_name, actor_roles, subject_kind, subject_id, purpose, origin, trace_id, detail)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        entry.act,
        entry.outcome ?? 'done',
        who.kind,
        who.id,
        who.name,
        who.roles,
        entry.subject?.kind ?? null,
        entry.subject?.id ?? null,
        entry.purpose ?? null,
        entry.request?.ip ?? null,
        entry.request?.id ?? null,
        entry.detail ?? {},
      ],
    );
  }
}
