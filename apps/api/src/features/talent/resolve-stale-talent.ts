import type { DataSource } from 'typeorm';
import { resolveStaleTalentSql } from './resolve-concepts.sql';

const atOnce = 5_000;

/** Looks up people's skills and occupations anew when the vocabulary has changed since they were stored. */
export async function resolveStaleTalent(database: Pick<DataSource, 'query'>): Promise<void> {
  for (;;) {
    const [, resolved]: [unknown, number] = await database.query(resolveStaleTalentSql, [atOnce]);
    if (resolved < atOnce) return;
  }
}
