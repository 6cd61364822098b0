import type { DataSource } from 'typeorm';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { staleVacanciesSql, storeRecognisedSql } from './recognise-again.sql';

interface StaleVacancy {
  id: number;
  title: Record<string, string>;
  description: Record<string, string>;
  requirements: Record<string, string>;
  field: string | null;
  stated_uris: string[];
}

/** So many that other requests need not wait long for their turn. */
const batchSize = 200;

/** Looks for skills again in every vacancy that was recognised with another vocabulary or other rules. Returns how many it looked at. */
export async function recogniseStaleVacancies(database: DataSource, vocabulary: SkillVocabulary, signal?: AbortSignal): Promise<number> {
  let looked = 0;
  for (;;) {
    await vocabulary.refresh(); // Each time: two processes with different versions would undo each other's work for ever.
    const stale: StaleVacancy[] = await database.query(staleVacanciesSql, [vocabulary.version, batchSize]);
    if (stale.length === 0 || signal?.aborted) return looked;
    const recognised = stale.map((vacancy) => ({
      id: vacancy.id,
      ...vocabulary.recognise({ ...vacancy, skillUris: vacancy.stated_uris, occupationUris: [] }),
    }));
    await database.query(storeRecognisedSql, [vocabulary.version, JSON.stringify(recognised)]);
    looked += stale.length;
  }
}
