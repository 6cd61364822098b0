import type { DataSource } from 'typeorm';
import { adminCommands } from './admin-commands';
import { ApiKeyStore } from './features/auth/api-key.store';
import { sealAll, tamper, writeEvents } from './features/audit/test-chain';
import { runCommand } from './platform/commands/run-command';
import { readConfig } from './platform/config/config';
import { startTestApi, type TestApi } from './test-api';
import { openTestSession } from './test-session';

describe('the commands of npm run admin', () => {
  let api: TestApi;
  let database: DataSource;
  beforeAll(async () => {
    api = await startTestApi();
    ({ database } = api);
  });
  afterAll(() => api.close());

  async function admin(...words: string[]) {
    const out: string[] = [];
    const complaints: string[] = [];
    let opened = 0;
    const code = await runCommand(adminCommands, words, {
      complain: (line) => complaints.push(line),
      open: async () => {
        opened += 1;
        const config = readConfig({ DATABASE_URL: 'postgres://not.used' });
        return { database, config, say: (line) => out.push(line), close: async () => void (opened -= 1) };
      },
    });
    expect(opened).toBe(0);
    return { code, out, complaints: complaints.join('\n') };
  }
  const lastEntry = async (act: string) => {
    const [entry] = await database.query(
      'SELECT actor_kind, subject_kind, subject_id, detail FROM audit_event WHERE act = $1 ORDER BY id DESC LIMIT 1',
      [act],
    );
    return entry;
  };

  it.each([
    [[], 'Usage:'],
    [['nothing'], 'There is no command nothing'],
    [['audit'], 'There is no command audit'],
    [['constructor'], 'There is no command constructor'],
    [['audit', 'verify', '--fast'], "Unknown option '--fast'"],
    [['audit', 'verify', 'now'], 'It takes no word(s)'],
    [['audit', 'verify', '--head', '5'], '--head is <position>:<hash>'],
    [['audit', 'purge', '--before', '2026-02-30'], '--before is a day'],
    [['audit', 'purge', '--before', 'yesterday'], '--before is a day'],
    [['api-key', 'create', '--name', 'BI', '--role', 'admin'], 'role:'],
    [['api-key', 'create', '--role', 'staff'], 'name:'],
    [['api-key', 'create', '--name', 'BI', '--role', 'staff', '--days', 'x'], 'expiresInDays:'],
    [['api-key', 'revoke'], 'It takes 1 word(s)'],
    [['sessions', 'end'], '--user is missing'],
    [['brief', 'pdf', 'x', '--out', 'x.pdf'], 'x is no business ID'],
    [['brief', 'pdf', '0112038-9'], '--out is missing'],
    [['brief', 'pdf', '0112038-9', '--out', 'x.pdf', '--language', 'de'], '--language is fi, sv or en'],
  ])('%j is not understood: exit code 2 and how it is written', async (words, complaint) => {
    const { code, out, complaints } = await admin(...words);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(complaints).toContain(complaint);
    expect(complaints).toContain('npm run admin -- ');
  });

  it('makes a key that opens the door, lists it without the key, and revokes it', async () => {
    const made = await admin('api-key', 'create', '--name', 'Power BI', '--role', 'staff', '--days', '30');
    expect(made.code).toBe(0);
    const [key = ''] = made.out;
    const store = api.app.get(ApiKeyStore);
    const holder = await store.find(key);
    expect(holder).toMatchObject({ name: 'Power BI', roles: ['staff'] });
    const id = holder?.id ?? '';
    expect(await lastEntry('api-key.created')).toMatchObject({ actor_kind: 'system', subject_id: id, detail: { by: 'command line' } });

    const listed = (await admin('api-key', 'list')).out.join('\n');
    expect(listed).toContain(id);
    expect(listed).not.toContain(key);

    expect((await admin('api-key', 'revoke', id)).code).toBe(0);
    expect(await store.find(key)).toBeNull();
    expect(await lastEntry('api-key.revoked')).toMatchObject({ actor_kind: 'system', subject_id: id, detail: { by: 'command line' } });
    expect((await admin('api-key', 'list')).out.join('\n')).toContain('revoked');
    expect(await admin('api-key', 'revoke', id)).toMatchObject({ code: 1, complaints: expect.stringContaining('revoked before') });
    expect(await admin('api-key', 'revoke', 'x')).toMatchObject({ code: 1, complaints: 'There is no API key x.' });
  });

  it.each(['id', 'e-mail'])('ends the sessions of a user by %s', async (by) => {
    const { userId, cookie } = await openTestSession(api.app, ['staff'], 'Veikko');
    await database.query('UPDATE app_user SET email = $2 WHERE id = $1', [userId, `veikko-${by}@city.test`]);
    const me = () => api.app.inject({ method: 'GET', url: '/api/auth/me', headers: { cookie } });
    expect((await me()).statusCode).toBe(200);
    const { code, out } = await admin('sessions', 'end', '--user', by === 'id' ? userId : `Veikko-${by}@City.test`);
    expect({ code, out }).toEqual({ code: 0, out: [`1 session(s) of Veikko (${userId}) ended.`] });
    expect((await me()).statusCode).toBe(401);
    expect(await lastEntry('session.ended-by-admin')).toEqual({
      actor_kind: 'system',
      subject_kind: 'user',
      subject_id: userId,
      detail: { by: 'command line', sessions: 1 },
    });
    expect(await admin('sessions', 'end', '--user', 'nobody@city.test')).toMatchObject({
      code: 1,
      complaints: 'There is no user nobody@city.test.',
    });
  });

  it('purges by the retention, says beforehand how many, and verifies; tampering gives exit code 1 and the row', async () => {
    await writeEvents(database, 3);
    await tamper(database, `UPDATE audit_event SET at = now() - interval '6 years' WHERE id = 1`);
    await sealAll(database);
    const dry = await admin('audit', 'purge', '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      out: [expect.stringMatching(/^1 entries from before .* would be deleted\. Nothing was changed\.$/)],
    });
    expect((await admin('audit', 'purge', '--dry-run', '--before', '2000-01-01')).out[0]).toMatch(
      /^0 entries from before 2000-01-01T00:00/,
    );
    expect((await admin('audit', 'purge')).out[0]).toMatch(/^1 entries .* were deleted\.$/);
    expect(await lastEntry('audit.purged')).toMatchObject({ actor_kind: 'system', detail: { by: 'command line', events: 1 } });

    const whole = await admin('audit', 'verify');
    expect(whole.code).toBe(0);
    expect(whole.out.at(-1)).toBe('The audit log is whole.');
    const head = /Head: (\S+)/.exec(whole.out.join('\n'))?.[1] ?? '';
    expect((await admin('audit', 'verify', '--head', head)).code).toBe(0);

    await tamper(database, `UPDATE audit_event SET actor_name = 'Joku muu' WHERE id = 3`);
    const broken = await admin('audit', 'verify');
    expect(broken.code).toBe(1);
    expect(broken.out[0]).toMatch(/^Event 3 was changed/);
    const json = JSON.parse((await admin('audit', 'verify', '--json')).out[0] ?? '');
    expect(json).toMatchObject({ problemCount: 1, problems: [{ kind: 'event-changed', eventId: 3 }] });
    expect(await admin('audit', 'purge')).toMatchObject({ code: 1, complaints: expect.stringContaining('does not verify') });
  });
});
