import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeSchema } from './describe-schema';
import { migratedDatabase } from './test-database';

const goldenFile = join(__dirname, 'golden/schema.txt');

/** Checks and references are written in migrations only. */
const keptInMigrations = /DROP CONSTRAINT "\w+_(check|fkey)"$/;

describe('the schema after all migrations', () => {
  let subject: Awaited<ReturnType<typeof migratedDatabase>>;
  beforeAll(async () => {
    subject = await migratedDatabase();
  });
  afterAll(() => subject.close());

  it('is the one written down in golden/schema.txt (UPDATE_GOLDEN=1 writes it anew)', async () => {
    const schema = await describeSchema(subject.database);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(goldenFile, schema);
    expect(existsSync(goldenFile)).toBe(true);
    expect(schema).toBe(readFileSync(goldenFile, 'utf8'));
  });

  it('is what the entities say', async () => {
    const { upQueries } = await subject.database.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query).filter((query) => !keptInMigrations.test(query));
    expect(differences).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    for (let left = subject.database.migrations.length; left > 0; left--) await subject.database.undoLastMigration({ transaction: 'each' });
    await subject.database.runMigrations({ transaction: 'each' });
    expect(await describeSchema(subject.database)).toBe(readFileSync(goldenFile, 'utf8'));
  });
});
