import type { StudyRecord } from '@kasvu/contracts';
import type { DataSource } from 'typeorm';
import type { SkillVocabulary } from '../skills/skill-vocabulary';
import { staleStudiesSql, storeRecognisedSql } from './recognise-again.sql';
import { studyTexts } from './study-texts';

type StaleStudy = Pick<StudyRecord, 'names' | 'outcomes' | 'keywords' | 'description'> & { id: number };

/** So many that other requests need not wait long for their turn. */
const batchSize = 200;

/** Looks for skills again in every study that was recognised with another vocabulary or other rules. Returns how many it looked at. */
export async function recogniseStaleStudies(database: DataSource, vocabulary: SkillVocabulary, signal?: AbortSignal): Promise<number> {
  let looked = 0;
  for (;;) {
    await vocabulary.refresh(); // Each time: two processes with different versions would undo each other's work for ever.
    const stale: StaleStudy[] = await database.query(staleStudiesSql, [vocabulary.version, batchSize]);
    if (stale.length === 0 || signal?.aborted) return looked;
    const recognised = stale.map((study) => ({ id: study.id, ...vocabulary.recogniseTexts(studyTexts(study)) }));
    await database.query(storeRecognisedSql, [vocabulary.version, JSON.stringify(recognised)]);
    looked += stale.length;
  }
}
