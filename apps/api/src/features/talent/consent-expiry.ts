import type { EntityManager } from 'typeorm';
import { finnishToday } from '../../platform/sql/finnish-day';
import { forgetPeopleSql } from './forget-person.sql';

/**
 * Takes away what consents no longer cover today, whether or not a source says anything: whole people, their identities, their employers.
 * Lists look at the day themselves; this makes it so in the tables. In the caller's transaction.
 * @returns how many people went
 */
export async function endExpiredConsents(manager: EntityManager): Promise<number> {
  const expired: { source: string; people: string[] }[] = await manager.query(
    `SELECT source, array_agg(pseudonym) AS people FROM talent WHERE profile_until < ${finnishToday} GROUP BY source`,
  );
  for (const { source, people } of expired) for (const sql of forgetPeopleSql) await manager.query(sql, [source, people]);
  await manager.query(
    `DELETE FROM talent_identity i USING talent t WHERE t.pseudonym = i.pseudonym AND NOT coalesce(t.identity_until >= ${finnishToday}, false)`,
  );
  await manager.query(
    `UPDATE talent SET employer_business_ids = '{}', employer_until = NULL,
            work_history = (SELECT coalesce(jsonb_agg(spell || '{"employerBusinessId": null}'), '[]') FROM jsonb_array_elements(work_history) spell)
      WHERE employer_until < ${finnishToday}`,
  );
  return expired.reduce((sum, { people }) => sum + people.length, 0);
}
