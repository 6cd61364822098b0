import type { Conditions } from './conditions';
import { openVacancy, standingFor } from './open-vacancy';
import { conceptsFit, niceCount, searchCondition, textFits } from './search-condition.sql';
import { byNumber, type SearchTarget, type TargetClause } from './search-target';

/** Added to the rank of a vacancy for each clause that only its occupation suggests: more than places of concepts can add up to. */
const supposed = 100_000;

/**
 * SQL: the vacancies of which some source's record fits the clause, and how well the best of these does: the place of the first concept it
 * carries, and far behind it what its occupation only lets one suppose.
 */
function clauseSql(bind: Conditions, clause: TargetClause, ranked: boolean): string {
  const ids = clause.conceptIds.length > 0 ? `${bind.parameter(byNumber(clause.conceptIds))}::int[]` : null;
  const texts = textFits(bind, clause, 't.title_sort');
  const fits = [...(ids ? [conceptsFit(ids), `t.implied_ids && ${ids}`] : []), ...texts].join(' OR ') || 'false';
  // The operator & and idx() come from the extension intarray.
  const rank = () => {
    const best = `${bind.parameter(clause.conceptIds)}::int[]`;
    const place = (of: string) => `(SELECT min(idx(${best}, id)) FROM unnest(${of} & ${ids}) id)`;
    const named = texts.length > 0 ? ` CASE WHEN ${texts.join(' OR ')} THEN 1 + icount(${ids}) END,` : '';
    return `coalesce(${place('(t.skill_ids + t.occupation_ids)')},${named} ${supposed} + ${place('t.implied_ids')})`;
  };
  return `SELECT ${standingFor('t')} AS id, min(${ids && ranked && clause.mode !== 'not' ? rank() : '0'}) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (${fits}) GROUP BY 1`;
}

/**
 * SQL: the vacancies that fit a search, each with how many of the `nice` clauses it fits, its rank (0 is best), its deadline and its
 * employer. What several sources have is there once and is found by what any of them says of it. `open`: which of the vacancies `t` count;
 * not `ranked`: ranks are not worked out.
 */
export function vacancyHitsSql(
  bind: Conditions,
  target: SearchTarget,
  { open = openVacancy('t'), ranked = true }: { open?: string; ranked?: boolean } = {},
): string {
  const clauses = target.map((clause, index) => `clause_${index} AS MATERIALIZED (${clauseSql(bind, clause, ranked)})`);
  const joins = target.map((_, index) => `LEFT JOIN clause_${index} ON clause_${index}.id = t.id`);
  const fits = (clause: TargetClause) => `(clause_${target.indexOf(clause)}.id IS NOT NULL)`;
  const ranks = target.flatMap(({ mode }, index) => (mode === 'not' ? [] : [`coalesce(clause_${index}.rank, 0)`]));
  return `${clauses.length > 0 ? `WITH ${clauses.join(',\n')}\n` : ''}SELECT t.id, ${niceCount(target, fits)} AS nice, ${ranks.join(' + ') || '0'} AS rank, t.open_until, t.employer_business_id
  FROM vacancy t ${joins.join(' ')}
 WHERE ${open} AND ${searchCondition(target, fits)}`;
}

/** SQL: a vacancy found is not only supposed to fit because of its occupation; `hits` names the rows of `vacancyHitsSql`. */
export const surelyFits = (hits: string) => `${hits}.rank < ${supposed}`;
