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

const batchSize = 1000;

/** Looks for skills again in every vacancy that was recognised with another vocabulary or other rules. Returns how many it looked at. */
export async function recogniseStaleVacancies(database: DataSource, vocabulary: SkillVocabulary): Promise<number> {
  await vocabulary.refresh();
  let looked = 0;
  for (;;) {
    const stale: StaleVacancy[] = await database.query(staleVacanciesSql, [vocabulary.version, batchSize]);
    if (stale.length === 0) return looked;
    const recognised = stale.map((vacancy) => ({
      id: vacancy.id,
      ...vocabulary.recognise({ ...vacancy, skillUris: vacancy.stated_uris, occupationUris: [] }),
    }));
    await database.query(storeRecognisedSql, [vocabulary.version, JSON.stringify(recognised)]);
    looked += stale.length;
  }
}
