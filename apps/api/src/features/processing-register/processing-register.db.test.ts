import { startTestApi, type TestApi } from '../../test-api';
import { openTestSession } from '../../test-session';
import { compareWithSchema, processingRegister } from './register';

describe('the processing register', () => {
  let api: TestApi;
  let cookie: string;
  beforeAll(async () => {
    api = await startTestApi();
    ({ cookie } = await openTestSession(api.app, ['admin']));
  });
  afterAll(() => api.close());

  const get = (url: string) => api.app.inject({ method: 'GET', url, headers: { cookie } });
  const columns = async (): Promise<string[]> => {
    const rows: { name: string }[] = await api.database.query(
      `SELECT format('%s.%s', c.relname, a.attname) AS name
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm') ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('declares every column of the database, as personal data or as free of it, once', async () => {
    const present = await columns();
    expect(present.length).toBeGreaterThan(100);
    expect(compareWithSchema(present)).toEqual({ undeclared: [], gone: [], twice: [] });
  });

  it('names a new column, a new table and one that is gone', async () => {
    await api.database.query('ALTER TABLE app_user ADD COLUMN shoe_size int');
    await api.database.query('CREATE TABLE hobby (name text)');
    await api.database.query('ALTER TABLE vocabulary RENAME COLUMN version TO edition');
    const differences = compareWithSchema(await columns());
    await api.database.query('ALTER TABLE app_user DROP COLUMN shoe_size');
    await api.database.query('DROP TABLE hobby');
    await api.database.query('ALTER TABLE vocabulary RENAME COLUMN edition TO version');
    expect(differences).toEqual({
      undeclared: ['app_user.shoe_size', 'hobby.name', 'vocabulary.edition'],
      gone: ['vocabulary.version'],
      twice: [],
    });
  });

  it('leaves nothing unsaid of any column', () => {
    for (const entry of processingRegister) expect(Object.values(entry).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('is read as JSON', async () => {
    const answer = await get('/api/processing-register');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ items: processingRegister });
  });

  it('is exported as CSV, and the export is audited', async () => {
    const answer = await get('/api/processing-register?format=csv');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="kasvu-processing-register-\d{4}-\d\d-\d\d\.csv"$/);
    const lines = answer.body.trimEnd().split('\r\n');
    expect(lines).toHaveLength(processingRegister.length + 1);
    expect(lines[0]).toBe('\uFEFFtable;column;what;whose;purpose;legalBasis;source;retention');
    const entries = await api.database.query(`SELECT detail FROM audit_event WHERE act = 'processing-register.exported'`);
    expect(entries).toEqual([{ detail: { format: 'csv', rows: processingRegister.length } }]);
  });

  it('refuses another format and anyone but an administrator', async () => {
    expect((await get('/api/processing-register?format=xml')).json()).toMatchObject({ status: 400, errors: [{ field: 'format' }] });
    expect((await api.get('/api/processing-register')).status).toBe(403);
  });
});
