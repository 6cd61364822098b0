import type { ItemRef } from '@kasvu/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import { mayDo } from '../../platform/access/permissions';
import type { Origin, Principal } from '../../platform/access/principal';
import { Refusal } from '../../platform/access/refusal';
import type { AuditLog } from '../audit/audit-log';
import { peopleAmong } from './item-refs';

/** What somebody wants to do with things. */
export interface Errand {
  who: Principal;
  origin: Origin;
  items?: readonly ItemRef[];
  /** What else it is about. */
  subject?: { kind: string; id: string };
}

/** @throws {Refusal} when there are people among the things and who asks may not see people */
export function refuseUnseen({ who, items = [] }: Pick<Errand, 'who' | 'items'>): void {
  if (items.some(({ kind }) => kind === 'talent') && !mayDo(who, 'talent.read')) {
    throw new Refusal(403, 'forbidden', 'Your role does not allow to see people.');
  }
}

/** Does the work in one transaction. When it is refused, that is an entry of the audit log, with the people it is about. */
export async function auditingRefusal<T>(
  database: DataSource,
  audit: AuditLog,
  { who, origin, items = [], subject }: Errand,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(work);
  } catch (error) {
    if (error instanceof Refusal) {
      const people = peopleAmong(items);
      const detail = { reason: error.code, ...(people.length > 0 && { people }) };
      const entry = { act: 'denied', outcome: 'refused', actor: who, request: origin, detail, ...(subject && { subject }) } as const;
      await audit.write(database.manager, entry);
    }
    throw error;
  }
}
