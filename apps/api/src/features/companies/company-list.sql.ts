import { type CompanyListQuery, type companySorts, divisionsAlike, industrySchemes } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions, containing } from '../../platform/sql/conditions';
import { firstSeen } from '../../platform/sql/first-seen';
import { instant } from '../../platform/sql/instant';
import { facetSql, type ListingSql } from '../../platform/sql/listing.sql';
import { openVacancy } from '../../platform/sql/open-vacancy';
import { companyHitsSql } from '../../platform/sql/search-companies.sql';
import type { SearchTarget } from '../../platform/sql/search-target';

const openCount = `(SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ${openVacancy('v')})`;
const registered = `coalesce(t.registered_on, '0001-01-01'::date)`;

/** Which companies are asked for, and in which order. */
export type CompanyFilter = Omit<CompanyListQuery, 'cursor' | 'offset' | 'limit'>;

export const companyOrders: Record<(typeof companySorts)[number], SortOrder> = {
  name: { by: 't.name_sort', type: 'text', descending: false },
  '-name': { by: 't.name_sort', type: 'text', descending: true },
  registeredOn: { by: registered, type: 'date', descending: false },
  '-registeredOn': { by: registered, type: 'date', descending: true },
  vacancies: { by: 'coalesce(asking.open, 0)', type: 'bigint', descending: false },
  '-vacancies': { by: 'coalesce(asking.open, 0)', type: 'bigint', descending: true },
};

/** One company of a list, as JSON in the contract's shape. */
export const companyListJson = `json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', ${openCount}, 'source', t.source,
  'firstSeenAt', ${instant(firstSeen.company)})`;

/** The companies of a filter; withdrawn ones are left out. `target` is what the search means, `reader` whose care `manager=me` asks for. */
export function companyListSql(
  query: CompanyFilter,
  target: SearchTarget = [],
  reader?: string,
): Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> {
  const byVacancies = query.sort.endsWith('vacancies');
  const found = target.length > 0 ? 'company t JOIN hits ON hits.id = t.id' : 'company t';
  const from = byVacancies
    ? `${found} LEFT JOIN (SELECT v.employer_business_id, count(*) AS open FROM vacancy v WHERE ${openVacancy('v')} GROUP BY 1) asking
         ON asking.employer_business_id = t.business_id`
    : found;
  const conditions = new Conditions()
    .always('t.withdrawn_at IS NULL')
    .when('q', query.q ? containing(query.q.toLowerCase()) : undefined, 't.name_search LIKE ?')
    .when('municipality', query.municipality, 't.municipality_code = ANY(?)')
    .when('form', query.form, 't.form_code = ANY(?)')
    .when('status', query.status, 't.status = ANY(?)')
    .when('industry', query.industry?.flatMap(industryPatterns), `(t.industry_scheme || ':' || t.industry_code) LIKE ANY(?)`)
    .when('tag', query.tag, 'EXISTS (SELECT FROM company_tag g WHERE g.business_id = t.business_id AND g.tag = ANY(?))')
    .when(
      'manager',
      query.manager && reader,
      'EXISTS (SELECT FROM company_manager m WHERE m.business_id = t.business_id AND m.user_id = ?)',
    );
  return {
    with: target.length > 0 ? `hits AS MATERIALIZED (${companyHitsSql(conditions, target)})` : undefined,
    from,
    id: 't.id',
    json: companyListJson,
    conditions,
    facets: facets(found, conditions),
  };
}

/** `62` → every code that begins so, in any classification; `TOL2025:62` → in that one, and of a division those alike in the other edition. */
function industryPatterns(industry: string): string[] {
  const scheme = industrySchemes.find((each) => industry.startsWith(`${each}:`));
  if (!scheme) return [`%:${industry}%`];
  const alike = divisionsAlike(scheme, industry.slice(scheme.length + 1));
  return [`${industry}%`, ...alike.map((division) => `${division.scheme}:${division.code}%`)];
}

function facets(from: string, conditions: Conditions): string {
  const facet = (name: string, value: string, label: string) => `'${name}', ${facetSql(from, conditions.except(name), value, label)}`;
  return `json_build_object(
    ${facet('industry', `t.industry_scheme || ':' || t.industry_code`, 't.industry_label')},
    ${facet('municipality', 't.municipality_code', 'NULL::jsonb')},
    ${facet('form', 't.form_code', 't.form_label')},
    ${facet('status', 't.status', 'NULL::jsonb')})`;
}
