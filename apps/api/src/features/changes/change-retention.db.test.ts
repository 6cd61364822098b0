import type { DataSource } from 'typeorm';
import { migratedDatabase } from '../../database/test-database';
import { runCommand } from '../../platform/commands/run-command';
import { readConfig } from '../../platform/config/config';
import { changeCommands } from './change.commands';

describe('changes purge', () => {
  let database: DataSource;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await migratedDatabase());
    const days = '(VALUES (179), (181), (400)) age (days)';
    await database.query(
      `INSERT INTO change_event (type, kind, target, source, at)
       SELECT 'company.renamed', 'company', '0124610-9', 'test', now() - make_interval(days => days) FROM ${days}`,
    );
    await database.query(
      `WITH someone AS (INSERT INTO app_user (issuer, subject, name, roles) VALUES ('https://test.example', '1', 'staff', '{staff}') RETURNING id)
       INSERT INTO dismissal (user_id, key, dismissed_at) SELECT id, 'change:' || days, now() - make_interval(days => days) FROM someone, ${days} WHERE days < 200`,
    );
    await database.query(
      `INSERT INTO digest (user_id, period, mailed, content, made_at)
       SELECT id, 'daily', 'off', '{}', now() - make_interval(days => days) FROM app_user, ${days}`,
    );
  });
  afterAll(() => close());

  const held = async () =>
    (
      await database.query(
        `SELECT (SELECT count(*)::int FROM change_event) AS changes, (SELECT count(*)::int FROM dismissal) AS dismissals,
                (SELECT count(*)::int FROM digest) AS digests`,
      )
    )[0];

  async function purge(...options: string[]): Promise<string[]> {
    const said: string[] = [];
    const config = readConfig({ DATABASE_URL: 'postgres://not.used' });
    const open = async () => ({ database, config, say: (line: string) => void said.push(line), close: async () => {} });
    expect(await runCommand(changeCommands, ['changes', 'purge', ...options], { open, complain: (line) => said.push(line) })).toBe(0);
    return said;
  }

  it('says in a dry run what is older than 180 days, then deletes it', async () => {
    const what = '2 changes, 1 marks of what was put aside and 2 digests';
    expect(await purge('--dry-run')).toEqual([`${what} would be deleted. Nothing was changed.`]);
    expect(await held()).toEqual({ changes: 3, dismissals: 2, digests: 3 });
    expect(await purge()).toEqual([`${what} were deleted.`]);
    expect(await held()).toEqual({ changes: 1, dismissals: 1, digests: 1 });
  });
});
