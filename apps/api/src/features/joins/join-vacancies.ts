import { adapters } from '@kasvu/adapters';
import type { DataSource, EntityManager } from 'typeorm';
import { forgetLinksSql, joinVacanciesSql, linkEmployersSql } from './employer-join.sql';
import { groupVacancies, type Likeness, type VacancyRecord } from './group-vacancies';
import { alikeSql, distinctSql, groupedRecordsSql, storeGroupsSql } from './vacancy-groups.sql';

const officialSources: ReadonlySet<string> = new Set(
  adapters.filter(({ manifest }) => manifest.official).map(({ manifest }) => manifest.id),
);

/**
 * Takes employers for companies and brings together what several sources tell of one vacancy. Works it out anew from all that is held, so it
 * may run at any time; where nothing has changed it writes nothing.
 */
export function joinVacancies(database: DataSource, official = officialSources): Promise<void> {
  return database.transaction((manager) => joinVacanciesWithin(manager, official));
}

/** The same within the caller's transaction. One at a time over all processes. */
export async function joinVacanciesWithin(manager: EntityManager, official = officialSources): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kasvu:joins', 0))`);
  // Right after a first load the planner knows too little of the tables and would join them row by row.
  await manager.query('SET LOCAL enable_nestloop = off');
  await manager.query(linkEmployersSql);
  await manager.query(forgetLinksSql);
  await manager.query(joinVacanciesSql);
  await bringTogether(manager, official);
  await manager.query('SET LOCAL enable_nestloop = DEFAULT');
}

async function bringTogether(manager: EntityManager, official: ReadonlySet<string>): Promise<void> {
  const alike: Likeness[] = await manager.query(alikeSql);
  const ids = [...new Set(alike.flatMap(({ a, b }) => [a, b]))];
  const records: VacancyRecord[] = await manager.query(groupedRecordsSql, [ids]);
  if (records.length === 0) return;
  const distinct: { a: number; b: number }[] = await manager.query(distinctSql);
  const partOf = groupVacancies(
    records,
    alike,
    distinct.map(({ a, b }) => [a, b]),
    official,
  );
  const moved = records.filter(({ id, partOf: before }) => partOf.get(id) !== before);
  if (moved.length === 0) return;
  await manager.query(storeGroupsSql, [JSON.stringify(moved.map(({ id }) => ({ id, part_of: partOf.get(id) })))]);
}
