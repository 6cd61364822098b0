import type { Conditions } from './conditions';
import { type ClauseFits, conceptsFit, niceCount, searchCondition, textFits } from './search-condition.sql';
import { byNumber, type SearchTarget } from './search-target';

const fitsIn =
  (bind: Conditions): ClauseFits =>
  (clause) => {
    const concepts = clause.conceptIds.length > 0 ? [conceptsFit(`${bind.parameter(byNumber(clause.conceptIds))}::int[]`)] : [];
    return `(${[...concepts, ...textFits(bind, clause, 't.name_sort')].join(' OR ') || 'false'})`;
  };

/** SQL: study `t` fits. */
export const studyCondition = (bind: Conditions, target: SearchTarget) => searchCondition(target, fitsIn(bind));

/** SQL: how many of the `nice` clauses study `t` fits. */
export const studyNice = (bind: Conditions, target: SearchTarget) => niceCount(target, fitsIn(bind));
