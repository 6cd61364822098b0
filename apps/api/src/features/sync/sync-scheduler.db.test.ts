import { createApp } from '../../bootstrap';
import { migratedDatabase } from '../../database/test-database';
import { readConfig } from '../../platform/config/config';
import { createLogger } from '../../platform/logger/logger';

const key = 'SOURCE_TYOMARKKINATORI_SUBSCRIPTION_KEY';

describe('the schedule of readings', () => {
  afterEach(() => void delete process.env[key]);

  it('has the sources that have what they need, and loses one that needs something again', async () => {
    const { database, url, close } = await migratedDatabase();
    const scheduledAtStart = async (): Promise<string[]> => {
      const app = await createApp(readConfig({ DATABASE_URL: url, KASVU_SOURCES: 'live' }), createLogger('fatal'));
      await app.init();
      await app.close();
      return (await database.query('SELECT name FROM pgboss.schedule')).map(({ name }: { name: string }) => name);
    };
    try {
      const without = await scheduledAtStart();
      expect(without).toContain('sync-prh-ytj');
      expect(without).not.toContain('sync-tyomarkkinatori');
      process.env[key] = 'test-key';
      expect(await scheduledAtStart()).toContain('sync-tyomarkkinatori');
      delete process.env[key];
      expect(await scheduledAtStart()).not.toContain('sync-tyomarkkinatori');
    } finally {
      await close();
    }
  }, 120_000);
});
