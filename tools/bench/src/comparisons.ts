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

/** A way to ask the API with a key. */
type Ask = <Body>(path: string) => Promise<Body>;

const askWith =
  (apiUrl: string, key: string): Ask =>
  async <Body>(path: string) => {
    const url = `${apiUrl}${path}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return (await answer.json()) as Body;
  };

/** Each figure: a request to the API against the same SQL (its committed text) by plain pg. */
export async function comparisons(apiUrl: string, key: string, databaseUrl: string): Promise<Comparison[]> {
  const get = askWith(apiUrl, key);
  const list = await get<{ nextCursor: string; total: number }>(`/api/vacancies?limit=50`);
  const [, value, id] = JSON.parse(Buffer.from(list.nextCursor, 'base64url').toString());
  const search = await get<SearchAnswer>(`/api/search?q=hitsaus&limit=10`);
  const idsOf = (kind: string) => search.concepts.filter((concept) => concept.kind === kind).map(({ id }) => Number(id));
  const concepts = [idsOf('skill'), idsOf('occupation')];
  console.log(`\nsearch "hitsaus": ${search.vacancies.total} vacancies of ${list.total} open ones`);

  return Promise.all([
    comparison(databaseUrl, 'vacancies, next page of 50', () => get(`/api/vacancies?limit=50&cursor=${list.nextCursor}`), [
      [goldenSql('vacancies/golden/next-page.sql'), [value, id, 51, 0]],
    ]),
    comparison(databaseUrl, 'search, both sides of 10', () => get(`/api/search?q=hitsaus&limit=10`), [
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
