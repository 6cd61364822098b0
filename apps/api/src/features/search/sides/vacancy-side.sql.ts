import { vacancyHitsSql } from '../../../platform/sql/search-vacancies.sql';
import { wantedConcepts } from '../../../platform/sql/search-target';
import { vacancyListJson } from '../../vacancies/vacancy-list.sql';
import type { Side } from './side.sql';

/** Open vacancies: most of the `nice` clauses, then stated or named before supposed, the best concept, the nearest deadline. */
export const vacancySide: Side = {
  table: 'vacancy',
  hits: vacancyHitsSql,
  order: 'nice DESC, rank, open_until, id',
  json: (bind, target) => vacancyListJson(`${bind.parameter(wantedConcepts(target))}::int[]`),
};
