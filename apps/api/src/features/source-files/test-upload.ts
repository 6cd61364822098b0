import type { TestApi } from '../../test-api';
import type { RequestAnswer } from '../../test-request';
import type { TestSession } from '../../test-session';

/** For tests: sends a file as the dashboard does. `parts` are put in place of the usual ones. */
export async function sendFile(
  api: TestApi,
  who: TestSession,
  path: string,
  content: string | Buffer,
  options: object = {},
  parts: Record<string, string | Blob> = { options: JSON.stringify(options), file: new Blob([new Uint8Array(Buffer.from(content))]) },
): Promise<RequestAnswer> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') form.append(name, part);
    else form.append(name, part, 'Testi Kanarialintu.csv');
  }
  const request = new Request('http://test', { method: 'POST', body: form });
  const answer = await api.app.inject({
    method: 'POST',
    url: `/api/sources/${path}`,
    headers: { cookie: who.cookie, 'x-csrf-token': who.csrfToken, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

/** For tests: how many rows each table has. */
export async function rowCounts({ database }: TestApi): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(database)) {
    const [row]: { count: number }[] = await database.query(`SELECT count(*)::int AS count FROM "${table}"`);
    counts[table] = row?.count ?? 0;
  }
  return counts;
}

/** For tests: the tables any row of which holds a text that matches. */
export async function tablesWith({ database }: TestApi, pattern: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tablesOf(database)) {
    const [row]: { holds: boolean }[] = await database.query(`SELECT EXISTS (SELECT FROM "${table}" t WHERE t::text ~* $1) AS holds`, [
      pattern,
    ]);
    if (row?.holds) found.push(table);
  }
  return found;
}

async function tablesOf(database: TestApi['database']): Promise<string[]> {
  const rows: { name: string }[] = await database.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1",
  );
  return rows.map(({ name }) => name);
}
