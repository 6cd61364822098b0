import { containing } from '../../platform/sql/conditions';
import { companyListJson } from '../companies/company-list.sql';
import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';
import { textMatch } from '../../platform/sql/text-match';
import { vacancyListJson } from '../vacancies/vacancy-list.sql';

/** What to look for: skills and occupations, best first, or the typed words themselves when the vocabulary does not know them. */
export interface SearchTarget {
  q: string;
  skillIds: number[];
  occupationIds: number[];
  limit: number;
}

interface Statement {
  sql: string;
  parameters: unknown[];
}

const hasConcepts = (target: SearchTarget) => target.skillIds.length + target.occupationIds.length > 0;

/**
 * `hits`: the open vacancies that match, those of several sources once, with the place of their best concept in the answer (0 is best).
 * `implied`: only their occupation suggests it.
 */
function hits(target: SearchTarget): Statement & { asked: string } {
  if (!hasConcepts(target)) {
    return {
      sql: `SELECT ${standingFor('t')} AS id, false AS implied, 0 AS best FROM vacancy t WHERE ${openAdvertisement('t')} AND ${textMatch('$1')} GROUP BY 1`,
      parameters: [target.q],
      asked: `'{}'::int[]`,
    };
  }
  // The operators && and & and the positions by idx() come from the extension intarray.
  const asked = '($1::int[] + $2::int[])';
  return {
    sql: `SELECT DISTINCT ON (id) id, implied, best FROM (
  SELECT ${standingFor('t')} AS id, NOT (t.skill_ids && $1::int[] OR t.occupation_ids && $2::int[]) AS implied,
         coalesce(least((SELECT min(idx($1::int[], id)) FROM unnest(t.skill_ids & $1::int[]) id),
                        (SELECT min(idx($2::int[], id)) FROM unnest(t.occupation_ids & $2::int[]) id)),
                  (SELECT min(idx(${asked}, id)) FROM unnest(t.implied_ids & ${asked}) id)) AS best
    FROM vacancy t
   WHERE ${openAdvertisement('t')} AND (t.skill_ids && $1::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && ${asked})
  ) found ORDER BY id, implied, best`,
    parameters: [target.skillIds, target.occupationIds],
    asked,
  };
}

/** Open vacancies that ask for it: the best concept first, then the nearest deadline; after them those whose occupation suggests it. */
export function vacancySideSql(target: SearchTarget): Statement {
  const { sql, parameters, asked } = hits(target);
  return {
    sql: `
WITH hits AS (${sql}),
page AS (
  SELECT hits.id, row_number() OVER (ORDER BY implied, best, t.open_until, hits.id) AS position
    FROM hits JOIN vacancy t USING (id)
   ORDER BY position LIMIT $${parameters.length + 1}
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg(${vacancyListJson(asked)} ORDER BY page.position), '[]') FROM page JOIN vacancy t USING (id)) AS items`,
    parameters: [...parameters, target.limit],
  };
}

/** Companies behind those vacancies, most vacancies first, then companies whose name has the words. */
export function companySideSql(target: SearchTarget): Statement {
  const { sql, parameters } = hits(target);
  const [name, limit] = [`$${parameters.length + 1}`, `$${parameters.length + 2}`];
  return {
    sql: `
WITH hits AS (${sql}),
asking AS (
  SELECT t.employer_business_id AS business_id, count(*)::int AS matching
    FROM hits JOIN vacancy t USING (id) WHERE t.employer_business_id IS NOT NULL GROUP BY 1
),
found AS (
  SELECT t.id, t.name_sort, coalesce(asking.matching, 0) AS matching
    FROM company t LEFT JOIN asking USING (business_id)
   WHERE t.withdrawn_at IS NULL AND (asking.business_id IS NOT NULL OR (t.name_search LIKE ${name} AND t.status <> 'ceased'))
),
page AS (
  SELECT id, matching, row_number() OVER (ORDER BY matching DESC, name_sort, id) AS position FROM found ORDER BY position LIMIT ${limit}
)
SELECT (SELECT count(*)::int FROM found) AS total,
       (SELECT coalesce(json_agg((${companyListJson})::jsonb || jsonb_build_object('matchingVacancies', page.matching) ORDER BY page.position), '[]')
          FROM page JOIN company t USING (id)) AS items`,
    parameters: [...parameters, containing(target.q.toLowerCase()), target.limit],
  };
}
