import type { DataSource } from 'typeorm';
import { byNumber, wantedConcepts } from '../../platform/sql/search-target';
import { type SearchVocabulary, targetOf, understandSearch } from '../skills/understand-search';
import { followedConceptsSql } from './followed.sql';
import { newStudiesSql, newVacanciesSql } from './newcomers.sql';

/**
 * Writes down the vacancies and studies that came for what somebody follows. At the end of a reading, for only then is it known which company an
 * employer is and which vacancies are one. Works from what is held and what was told, so it may run at any time and tells nothing twice.
 */
export function tellNewcomers(database: DataSource, vocabulary: SearchVocabulary): Promise<void> {
  return database.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kasvu:newcomers', 0))`);
    const concepts: { id: number }[] = await manager.query(followedConceptsSql);
    const reach = concepts.map(({ id }) => ({ asked: id, ids: byNumber(foundBy(id, vocabulary)) }));
    await manager.query(newVacanciesSql, [JSON.stringify(reach)]);
    await manager.query(newStudiesSql, [JSON.stringify(reach)]);
  });
}

/** What a search for the skill or occupation looks for: it and the narrower ones. */
const foundBy = (id: number, vocabulary: SearchVocabulary) => wantedConcepts(targetOf(understandSearch(`skill:${id}`, vocabulary, true)));
