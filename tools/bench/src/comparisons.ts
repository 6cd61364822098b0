import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

export interface Comparison {
  name: string;
  api: () => Promise<unknown>;
  sql: () => Promise<unknown>;
  end: () => Promise<void>;
}

const features = join(import.meta.dirname, '../../../apps/api/src/features');
const goldenSql = (path: string) => readFileSync(join(features, path), 'utf8');

interface SearchAnswer {
  concepts: { kind: string; id: string }[];
  vacancies: { total: number };
}

async function get<Body>(url: string): Promise<Body> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.json()) as Body;
}

/** Each figure: a request to the API against the same SQL (its committed text) by plain pg. */
export async function comparisons(apiUrl: string, databaseUrl: string): Promise<Comparison[]> {
  const list = await get<{ nextCursor: string; total: number }>(`${apiUrl}/api/vacancies?limit=50`);
  const [, value, id] = JSON.parse(Buffer.from(list.nextCursor, 'base64url').toString());
  const search = await get<SearchAnswer>(`${apiUrl}/api/search?q=hitsaus&limit=10`);
  const idsOf = (kind: string) => search.concepts.filter((concept) => concept.kind === kind).map(({ id }) => Number(id));
  const concepts = [idsOf('skill'), idsOf('occupation')];
  console.log(`\nsearch "hitsaus": ${search.vacancies.total} vacancies of ${list.total} open ones`);

  return Promise.all([
    comparison(databaseUrl, 'vacancies, next page of 50', () => get(`${apiUrl}/api/vacancies?limit=50&cursor=${list.nextCursor}`), [
      [goldenSql('vacancies/golden/next-page.sql'), [value, id, 51, 0]],
    ]),
    comparison(databaseUrl, 'search, both sides of 10', () => get(`${apiUrl}/api/search?q=hitsaus&limit=10`), [
      [goldenSql('search/golden/vacancies-by-concept.sql'), [...concepts, 10]],
      [goldenSql('search/golden/companies-by-concept.sql'), [...concepts, '%hitsaus%', 10]],
    ]),
  ]);
}

async function comparison(
  databaseUrl: string,
  name: string,
  api: Comparison['api'],
  statements: [string, unknown[]][],
): Promise<Comparison> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: statements.length });
  return {
    name,
    api,
    sql: () => Promise.all(statements.map(([sql, parameters]) => pool.query(sql, parameters))),
    end: () => pool.end(),
  };
}
