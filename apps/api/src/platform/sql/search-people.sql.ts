import type { Conditions } from './conditions';
import { type ClauseFits, conceptsFit, niceCount, searchCondition } from './search-condition.sql';
import { byNumber, type SearchTarget } from './search-target';

const fitsIn =
  (bind: Conditions): ClauseFits =>
  ({ conceptIds }) =>
    conceptIds.length > 0 ? `(${conceptsFit(`${bind.parameter(byNumber(conceptIds))}::int[]`)})` : 'false';

/** SQL: person `t` fits. People are asked for skills and occupations only, for there are no texts about them: words fit nobody. */
export const peopleCondition = (bind: Conditions, target: SearchTarget) => searchCondition(target, fitsIn(bind));

/** SQL: how many of the `nice` clauses person `t` fits, and of equals how many of the skills and occupations wanted. */
export const peopleRank = (bind: Conditions, target: SearchTarget, wanted: string) =>
  `((${niceCount(target, fitsIn(bind))}) * 10000 + icount((t.skill_ids | t.occupation_ids) & ${wanted}))::bigint`;

/** SQL of an int[]: the first concept of each `nice` clause that person `t` does not fit. */
export function unmetByPeople(bind: Conditions, target: SearchTarget): string {
  const firsts = target.flatMap((clause) =>
    clause.mode === 'nice' && clause.conceptIds[0] !== undefined
      ? [`CASE WHEN NOT ${fitsIn(bind)(clause)} THEN ${bind.parameter(clause.conceptIds[0])}::int END`]
      : [],
  );
  return `array_remove(ARRAY[${firsts.join(', ')}]::int[], NULL)`;
}
