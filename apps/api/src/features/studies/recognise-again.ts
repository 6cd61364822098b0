import type { StudyRecord } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { staleStudiesSql, storeRecognisedSql } from './recognise-again.sql';
import { studyTexts } from './study-texts';

type StaleStudy = Pick<StudyRecord, 'names' | 'outcomes' | 'keywords' | 'description'> & { id: number };

const batchSize = 500;

/** Looks for skills again in every study that was recognised with another vocabulary or other rules. Returns how many it looked at. */
export async function recogniseStaleStudies(database: DataSource, vocabulary: SkillVocabulary): Promise<number> {
  await vocabulary.refresh();
  let looked = 0;
  for (;;) {
    const stale: StaleStudy[] = await database.query(staleStudiesSql, [vocabulary.version, batchSize]);
    if (stale.length === 0) return looked;
    const recognised = stale.map((study) => ({ id: study.id, ...vocabulary.recogniseTexts(studyTexts(study)) }));
    await database.query(storeRecognisedSql, [vocabulary.version, JSON.stringify(recognised)]);
    looked += stale.length;
  }
}
