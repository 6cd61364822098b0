import type { EntityManager } from 'typeorm';
import { instant } from '../../platform/sql/instant';
import { IdentityUnreadable, type IdentityVault, type SealedIdentity } from './identity-vault';

interface ExportedPerson {
  pseudonym: string;
  profile: Record<string, unknown> | null;
  identity: { name: string; email: string | null; phone: string | null } | null;
  applications: Record<string, unknown>[];
  favouriteOf: Record<string, unknown>[];
  listItems: Record<string, unknown>[];
  views: PersonView[];
}

export interface PersonView {
  at: string;
  act: string;
  outcome: string;
  by: string | null;
  byId: string | null;
  roles: string[];
  purpose: string | null;
}

/**
 * Everything held of a person; null when that is nothing.
 * @throws {IdentityUnreadable} when the identity is sealed with a key that is not given
 */
export async function exportedPerson(
  manager: EntityManager,
  vault: IdentityVault | null,
  pseudonym: string,
): Promise<ExportedPerson | null> {
  const [row]: Pick<ExportedPerson, 'profile' | 'applications' | 'favouriteOf' | 'listItems'>[] = await manager.query(
    `SELECT (SELECT to_jsonb(t) - 'id' FROM talent t WHERE t.pseudonym = $1) AS profile,
            (SELECT coalesce(jsonb_agg(to_jsonb(a) - 'id' ORDER BY a.applied_at), '[]') FROM application a WHERE a.applicant = $1) AS applications,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('userId', f.user_id, 'addedAt', f.added_at) ORDER BY f.added_at), '[]')
               FROM favourite f WHERE f.person = $1) AS "favouriteOf",
            (SELECT coalesce(jsonb_agg(to_jsonb(i) - '{kind,target,person,position,version}'::text[] ORDER BY i.added_at, i.list_id), '[]')
               FROM favourite_list_item i WHERE i.person = $1) AS "listItems"`,
    [pseudonym],
  );
  if (!row || (row.profile === null && row.applications.length === 0)) return null;
  const [sealed]: SealedIdentity[] = await manager.query('SELECT pseudonym, key_id, sealed FROM talent_identity WHERE pseudonym = $1', [
    pseudonym,
  ]);
  if (sealed && !vault) throw new IdentityUnreadable('KASVU_IDENTITY_KEY is not set.');
  const identity = sealed && vault ? vault.open(sealed) : null;
  return {
    pseudonym,
    profile: row.profile,
    identity: identity && { name: identity.name, email: identity.email, phone: identity.phone },
    applications: row.applications,
    favouriteOf: row.favouriteOf,
    listItems: row.listItems,
    views: await viewsOfPerson(manager, pseudonym),
  };
}

/** Who looked at a person, when and why, in profiles and in lists; the newest first. One statement. */
export function viewsOfPerson(manager: Pick<EntityManager, 'query'>, pseudonym: string): Promise<PersonView[]> {
  return manager.query(
    `SELECT ${instant('t.at')} AS at, t.act, t.outcome, t.actor_name AS by, t.actor_id AS "byId", t.actor_roles AS roles, t.purpose
       FROM audit_event t
      WHERE t.id IN (SELECT id FROM audit_event WHERE subject_id = $1
                     UNION SELECT id FROM audit_event WHERE detail->'people' IS NOT NULL AND detail->'people' @> to_jsonb(ARRAY[$1::text]))
      ORDER BY t.id DESC`,
    [pseudonym],
  );
}
