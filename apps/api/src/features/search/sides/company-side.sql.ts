import { companyHitsSql } from '../../../platform/sql/search-companies.sql';
import { companyListJson } from '../../companies/company-list.sql';
import type { Side } from './side.sql';

/** Companies: most of the `nice` clauses, then most open vacancies that fit, then by name. */
export const companySide: Side = {
  table: 'company',
  hits: companyHitsSql,
  order: 'nice DESC, matching DESC, name_sort, id',
  json: () => `(${companyListJson})::jsonb || jsonb_build_object('matchingVacancies', page.matching)`,
};
