import { join } from 'node:path';
import { folderFingerprint, testDatabase } from '@kasvu/testing';
import type { DataSource } from 'typeorm';
import { connect } from './data-source';

/** For tests: a fresh database after all migrations, and a connection to it. */
export async function migratedDatabase(): Promise<{ url: string; database: DataSource; close(): Promise<void> }> {
  const { url, drop } = await testDatabase({
    key: folderFingerprint(join(__dirname, 'migrations')),
    template: async (templateUrl) => {
      const template = await connect(templateUrl, 1);
      await template.runMigrations({ transaction: 'each' });
      await template.destroy();
    },
  });
  const database = await connect(url, 5);
  return {
    url,
    database,
    close: async () => {
      await database.destroy();
      await drop();
    },
  };
}
