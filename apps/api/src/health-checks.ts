import type { DataSource } from 'typeorm';
import type { SkillVocabulary } from './features/skills/skill-vocabulary';
import type { HealthCheck } from './platform/health/health.service';

/** What this API needs to be ready. */
export function healthChecks(database: DataSource, vocabulary: SkillVocabulary): HealthCheck[] {
  return [
    {
      name: 'database',
      check: async () => {
        await database.query('SELECT 1');
        return { status: 'ok' };
      },
    },
    {
      name: 'schema',
      check: async () =>
        (await database.showMigrations()) ? { status: 'down', detail: 'Migrations are waiting to be run' } : { status: 'ok' },
    },
    {
      name: 'finnish',
      check: async () => {
        const { finnish, detail } = vocabulary.describeMorphology();
        return { status: finnish === 'voikko' ? 'ok' : 'degraded', detail };
      },
    },
  ];
}
