import { finnishSortKey } from '../sorting/finnish-sort-key';
import { type Conditions, containing } from './conditions';
import type { SearchTarget, TargetClause } from './search-target';
import { phraseMatch, wordsMatch } from './text-match';

/** SQL of whether a row fits one clause. Asked only for the clauses that count, so that it binds no value in vain. */
export type ClauseFits = (clause: TargetClause) => string;

/** SQL: a row fits the search. */
export function searchCondition(target: SearchTarget, fits: ClauseFits): string {
  const of = (mode: TargetClause['mode']) => target.filter((clause) => clause.mode === mode);
  const must = of('must').map(fits);
  const one = must.length === 0 ? of('nice').map(fits).join(' OR ') : '';
  const not = of('not').map((clause) => `NOT ${fits(clause)}`);
  return [...must, ...(one ? [`(${one})`] : []), ...not].join(' AND ') || 'true';
}

/** SQL: how many of the `nice` clauses a row fits. */
export const niceCount = (target: SearchTarget, fits: ClauseFits) =>
  target.flatMap((clause) => (clause.mode === 'nice' ? [`(${fits(clause)})::int`] : [])).join(' + ') || '0';

/** SQL: row `t` carries one of the skills or occupations. */
export const conceptsFit = (ids: string) => `t.skill_ids && ${ids} OR t.occupation_ids && ${ids}`;

/** SQL, one condition a word or phrase: the texts of row `t` have it, or its name (`name`: column of its sort key) a part of it. */
export function textFits(bind: Conditions, { words, phrases }: TargetClause, name: string): string[] {
  return [
    ...words.flatMap((typed) => {
      const key = finnishSortKey(typed);
      return [wordsMatch(bind.parameter(typed)), ...(key ? [`${name} LIKE ${bind.parameter(containing(key))}`] : [])];
    }),
    ...phrases.map((typed) => phraseMatch(bind.parameter(typed))),
  ];
}
