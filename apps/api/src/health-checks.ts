import type { DataSource } from 'typeorm';
import { failedMailsSql } from './features/digests/digests.sql';
import type { SkillVocabulary } from './features/skills/skill-vocabulary';
import type { IdentityVault } from './features/talent/identity-vault';
import { unreadableIdentitiesSql } from './features/talent/talent.sql';
import type { Config } from './platform/config/config';
import type { HealthCheck } from './platform/health/health.service';

/** What this API needs to be ready. */
export function healthChecks(
  database: DataSource,
  vocabulary: SkillVocabulary,
  vault: IdentityVault | null,
  config: Pick<Config, 'mail'>,
): HealthCheck[] {
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
    {
      name: 'mail',
      check: async () => {
        if (!config.mail) return { status: 'ok' };
        const [row]: { failed: number }[] = await database.query(failedMailsSql);
        const failed = row?.failed ?? 0;
        return failed === 0 ? { status: 'ok' } : { status: 'degraded', detail: `${failed} digests could not be mailed (KASVU_SMTP_URL)` };
      },
    },
    {
      name: 'identities',
      check: async () => {
        const [row]: { unreadable: number }[] = await database.query(unreadableIdentitiesSql, [vault?.keyIds ?? []]);
        const unreadable = row?.unreadable ?? 0;
        if (unreadable === 0) return { status: 'ok' };
        return {
          status: 'degraded',
          detail: `${unreadable} identities are sealed with a key this server does not have (KASVU_IDENTITY_KEY)`,
        };
      },
    },
  ];
}
