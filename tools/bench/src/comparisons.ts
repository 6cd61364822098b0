import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A figure: a request to the API and, where it can be told apart, the same SQL by plain pg. */
export interface Comparison {
  name: string;
  path: string;
  sql?: readonly Statement[];
}
type Statement = readonly [sql: string, parameters: unknown[]];

/** A way to ask the API. */
export type Ask = <Body>(path: string) => Promise<Body>;

export const askWith =
  (apiUrl: string, key: string): Ask =>
  async <Body>(path: string) => {
    const url = `${apiUrl}${path}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return (await answer.json()) as Body;
  };

const golden = (name: string) => readFileSync(join(import.meta.dirname, '../../../apps/api/src/features', name), 'utf8');
const sides = (shape: string, parameters: Record<'vacancies' | 'companies' | 'studies' | 'talent', unknown[]>): Statement[] =>
  Object.entries(parameters).map(([side, values]) => [golden(`search/golden/${side}-by-${shape}.sql`), values]);

const byNumber = (ids: number[]) => ids.toSorted((a, b) => a - b);
const named = (words: string) => [`%${words}%`];
const limit = 10;

const conceptsSql = (words: string, ids: number[]) =>
  sides('concepts', {
    vacancies: [byNumber(ids), ids, limit, ids],
    companies: [byNumber(ids), named(words), limit],
    studies: [byNumber(ids), limit],
    talent: [byNumber(ids), byNumber(ids), limit, ids],
  });

const wordsSql = (word: string) =>
  sides('words', {
    vacancies: [word, `%${word}%`, limit, []],
    companies: [word, `%${word}%`, named(word), limit],
    studies: [word, `%${word}%`, limit],
    talent: [[], limit],
  });

interface Term {
  words: string;
  ids: number[];
}

function mixedSql(must: Term, nice: Term, not: Term): Statement[] {
  const [must1, nice1, not1] = [must, nice, not].map(({ ids }) => byNumber(ids));
  const wanted = [...new Set([...must.ids, ...nice.ids])];
  return sides('mixed', {
    vacancies: [must1, must.ids, nice1, nice.ids, not1, limit, wanted],
    companies: [must1, nice1, not1, named(nice.words), named(must.words), named(not.words), limit],
    studies: [nice1, must1, not1, limit],
    talent: [byNumber(wanted), nice1, must1, not1, limit, wanted, nice1, nice.ids[0]],
  });
}

interface SearchAnswer {
  wanted: string[];
  vacancies: { total: number };
  companies: { total: number };
  studies: { total: number };
  talent: { total: number } | null;
  help: object | null;
}

/** All figures of a city that `fillCity` filled; says how much each search finds. */
export async function comparisons(get: Ask): Promise<Comparison[]> {
  const search = (q: string) => get<SearchAnswer>(searchPath(q));
  const term = async (words: string): Promise<Term> => ({ words, ids: (await search(words)).wanted.map(Number) });
  const [skill, domain, nice, not] = await Promise.all([term('laserhitsaus'), term('mittausala'), term('ruoanlaitto'), term('siivous')]);
  const word = 'zyxwerth';
  const nothing = 'mittausala, vbnmkqz';
  const searches: Comparison[] = [
    { name: 'search, one skill', path: searchPath(skill.words), sql: conceptsSql(skill.words, skill.ids) },
    { name: `search, ${domain.ids.length} skills`, path: searchPath(domain.words), sql: conceptsSql(domain.words, domain.ids) },
    { name: 'search, must ~nice -not', path: searchPath(`${domain.words} ~${nice.words} -${not.words}`), sql: mixedSql(domain, nice, not) },
    { name: 'search, free words', path: searchPath(word), sql: wordsSql(word) },
    { name: 'search, nothing, with help', path: searchPath(nothing) },
  ];
  for (const { name, path } of searches) {
    const { vacancies, companies, studies, talent, help } = await get<SearchAnswer>(path);
    const totals = [vacancies, companies, studies, talent].map((side) => (side?.total ?? 0).toLocaleString('en')).join(', ');
    console.log(`${name.padEnd(30)} vacancies, companies, studies, people: ${totals}${help ? '; help' : ''}`);
  }
  const { items } = await get<{ items: { id: string }[] }>('/api/vacancies?limit=1');
  const listed = encodeURIComponent(domain.words);
  return [
    ...searches,
    { name: 'page of a skill', path: `/api/skills/${skill.ids[0]}` },
    { name: `page of a skill, ${domain.ids.length}`, path: `/api/skills/${domain.ids[0]}` },
    { name: 'people of a vacancy', path: `/api/vacancies/${items[0]?.id}/matches?limit=50` },
    { name: 'vacancies by search', path: `/api/vacancies?limit=50&search=${listed}` },
    { name: 'people by search', path: `/api/talent?limit=50&search=${listed}` },
    { name: 'studies by search', path: `/api/studies?limit=50&search=${listed}` },
    { name: 'companies by search', path: `/api/companies?limit=50&search=${listed}` },
  ];
}

const searchPath = (q: string) => `/api/search?limit=${limit}&q=${encodeURIComponent(q)}`;

/** The statements of a figure at once, each on a connection of its own, as the API asks them. */
export const askDatabase = (pool: pg.Pool, statements: readonly Statement[]) => () =>
  Promise.all(statements.map(([sql, parameters]) => pool.query(sql, [...parameters])));
