import type { VacancyRecord } from '@kasvu/contracts';
import { createMorphology } from '@kasvu/skills';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { joinVacancies } from './features/joins/join-vacancies';
import { SkillVocabulary } from './features/skills/skill-vocabulary';
import { createSinks } from './features/sync/sinks';
import { runSync } from './features/sync/sync-engine';
import { testContext, testSource } from './features/sync/test-source';

/**
 * For tests: reads sources of vacancies, each with its records by their keys there, and joins what they tell. A source that is read again has
 * only what is given now. `official` names the official ones.
 */
export async function readVacancies(
  database: DataSource,
  sources: Record<string, Record<string, VacancyRecord>>,
  official: string[] = [],
): Promise<void> {
  const client = new Client((database.options as { url: string }).url);
  await client.connect();
  try {
    const vocabulary = new SkillVocabulary(database, createMorphology());
    await vocabulary.refresh();
    for (const [id, records] of Object.entries(sources)) {
      const page = Object.entries(records).map(([sourceId, data]) => ({
        kind: 'vacancy' as const,
        sourceId,
        sourceUrl: `https://${id}.test/${sourceId}`,
        data,
      }));
      const source = testSource(() => [{ records: page, rejected: [], cursor: null, total: null, unknownFields: {} }], {
        id,
        kinds: ['vacancy'],
        expected: { min: 0, max: 1_000_000, maxWithdrawnShare: 1 },
      });
      const run = await runSync(client, createSinks(vocabulary, null), source, testContext());
      if (run.status !== 'succeeded') throw new Error(`${id}: ${run.error?.message}`);
    }
    await joinVacancies(database, new Set(official));
  } finally {
    await client.end();
  }
}
