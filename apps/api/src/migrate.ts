import { connect } from './database/data-source';
import { readConfig } from './platform/config/config';

const database = await connect(readConfig(process.env).databaseUrl, 1);
try {
  const applied = await database.runMigrations({ transaction: 'each' });
  for (const migration of applied) console.log(`Applied ${migration.name}`);
} finally {
  await database.destroy();
}
