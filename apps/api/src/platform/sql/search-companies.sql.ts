import { type Conditions, containing } from './conditions';
import { niceCount, searchCondition } from './search-condition.sql';
import type { SearchTarget, TargetClause } from './search-target';
import { vacancyHitsSql } from './search-vacancies.sql';

/** SQL: the name of company `t` has what was typed. */
const nameFits = (bind: Conditions, { names }: TargetClause) =>
  names.length > 0 ? `t.name_search LIKE ANY(${bind.parameter(names.map((typed) => containing(typed.toLowerCase())))}::text[])` : 'false';

/**
 * SQL: the companies that fit a search, each with how many of its open vacancies do and how many of the `nice` clauses the best of them fits;
 * beside them those that are in business and have the words in their name.
 */
export function companyHitsSql(bind: Conditions, target: SearchTarget): string {
  const asking = `
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (${vacancyHitsSql(bind, target, { ranked: false })}) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id`;
  const wanted = target.filter(({ mode }) => mode !== 'not');
  if (wanted.every(({ names }) => names.length === 0)) return asking;
  const fits = (clause: TargetClause) => nameFits(bind, clause);
  return `
SELECT id, name_sort, max(matching) AS matching, max(nice) AS nice
  FROM (${asking}
 UNION ALL
SELECT t.id, t.name_sort, 0, ${niceCount(target, fits)}
  FROM company t
 WHERE t.withdrawn_at IS NULL AND t.status <> 'ceased' AND ${searchCondition(target, fits)}) either
 GROUP BY id, name_sort`;
}
