import type { VacancyListQuery, vacancySorts } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions, containing } from '../../platform/sql/conditions';
import { finnishToday } from '../../platform/sql/finnish-day';
import { firstSeen } from '../../platform/sql/first-seen';
import { instant } from '../../platform/sql/instant';
import { facetSql, type FilteredSql, type ListingSql } from '../../platform/sql/listing.sql';
import { textMatch } from '../../platform/sql/text-match';
import { type SearchTarget, targetOfConcepts, wantedConcepts } from '../../platform/sql/search-target';
import { surelyFits, vacancyHitsSql } from '../../platform/sql/search-vacancies.sql';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import { notEnded, standingFor } from '../../platform/sql/open-vacancy';
import { vacancyEvidenceJson, vacancySourcesJson } from './vacancy-evidence.sql';

export const vacancyOrders: Record<(typeof vacancySorts)[number], SortOrder> = {
  applicationEndsOn: { by: 't.open_until', type: 'date', descending: false },
  '-applicationEndsOn': { by: 't.open_until', type: 'date', descending: true },
  '-publishedAt': { by: `coalesce(t.published_at, '-infinity'::timestamptz)`, type: 'timestamptz', descending: true },
  title: { by: 't.title_sort', type: 'text', descending: false },
  '-title': { by: 't.title_sort', type: 'text', descending: true },
  employer: { by: 't.employer_sort', type: 'text', descending: false },
  '-employer': { by: 't.employer_sort', type: 'text', descending: true },
};

const listFields = (asked: string | null) => `'id', t.id::text, 'title', t.title, 'field', t.field,
  'employerName', t.employer_name, 'employerUnit', t.employer_unit,
  'employerBusinessId', (SELECT c.business_id FROM company c WHERE c.business_id = t.employer_business_id),
  'municipalityCodes', t.municipality_codes, 'publishedAt', ${instant('t.published_at')}, 'applicationEndsOn', t.application_ends_on,
  'ended', NOT ${notEnded('t')}, 'languages', t.languages, 'source', t.source, 'sources', ${vacancySourcesJson},
  'employerLink', t.join_confidence, 'skills', ${vacancyEvidenceJson(asked)},
  'firstSeenAt', ${instant(firstSeen.vacancy)}`;

/**
 * One vacancy of a list, as JSON in the contract's shape without the names of municipalities. `asked`: SQL of the concepts it was looked for
 * by, an int[]; it may have them only because of its occupation, and then says so.
 */
export const vacancyListJson = (asked: string) => `json_build_object(${listFields(asked)})`;

/** The fields of a whole vacancy. */
export const vacancyFields = `${listFields(null)},
  'description', t.description, 'requirements', t.requirements, 'employmentType', t.employment_type, 'workingTime', t.working_time,
  'workLanguages', t.work_languages, 'remote', t.remote, 'address', t.address,
  'location', CASE WHEN t.longitude IS NOT NULL THEN json_build_object('longitude', t.longitude, 'latitude', t.latitude) END,
  'positions', t.positions, 'applicationUrl', t.application_url, 'withdrawn', t.withdrawn_at IS NOT NULL`;

/** SQL: the vacancies of which some source's record has the words typed. */
function sayingSql(conditions: Conditions, typed: string): string {
  const title = conditions.parameter(containing(finnishSortKey(typed)));
  return `SELECT DISTINCT ${standingFor('t')} AS id FROM vacancy t
   WHERE t.withdrawn_at IS NULL AND (${textMatch(conditions.parameter(typed))} OR t.title_sort LIKE ${title})`;
}

/**
 * The vacancies of a filter; withdrawn ones are left out, ended ones unless asked for. What several sources have is there once and is found by
 * what any of them says of it. `target` is what the search means; what each of the `searches` finds is named `found_0` and so on.
 */
export function vacancyFilterSql(
  query: Omit<VacancyListQuery, 'limit'>,
  target: SearchTarget = [],
): FilteredSql & { searches: SearchTarget[] } {
  const conditions = new Conditions().always('t.withdrawn_at IS NULL').always('t.part_of IS NULL');
  if (!query.includeEnded) conditions.always(notEnded('t'));
  conditions
    .when('municipality', query.municipality, 't.municipality_codes && ?::text[]')
    .when('employer', query.employer, 't.employer_business_id = ANY(?)')
    .when('language', query.language, 't.languages && ?::text[]')
    .when('endsWithin', query.endsWithin, `t.application_ends_on <= ${finnishToday} + ?::int`);
  const searches = [...(query.skill?.length ? [targetOfConcepts(query.skill.map(Number))] : []), ...(target.length > 0 ? [target] : [])];
  const hits = searches.map((search) => vacancyHitsSql(conditions, search, query.includeEnded ? { open: standing } : {}));
  const found = [...hits, ...(query.q ? [sayingSql(conditions, query.q)] : [])];
  return {
    with: found.length > 0 ? found.map((sql, index) => `found_${index} AS MATERIALIZED (${sql})`).join(',\n') : undefined,
    from: ['vacancy t', ...found.map((_, index) => `JOIN found_${index} USING (id)`)].join(' '),
    conditions,
    searches,
  };
}

/**
 * The list of the vacancies of a filter. Looked for by skill, those that only suggest it by their occupation come after the others, whatever
 * the order.
 */
export function vacancyListSql(
  query: Omit<VacancyListQuery, 'limit'>,
  target: SearchTarget = [],
): {
  listing: Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'>;
  order: SortOrder;
} {
  const { searches, ...filtered } = vacancyFilterSql(query, target);
  const { from, conditions } = filtered;
  const order = vacancyOrders[query.sort];
  const told = searches.map((search) => `${conditions.parameter(wantedConcepts(search))}::int[]`);
  return {
    order: searches.length > 0 ? surelyFirst(order, searches.map((_, index) => surelyFits(`found_${index}`)).join(' AND ')) : order,
    listing: {
      ...filtered,
      id: 't.id',
      json: vacancyListJson(told.join(' + ') || `'{}'::int[]`),
      facets: facets(from, conditions),
    },
  };
}

/** Every vacancy that stands for itself, also when its application period is over. */
const standing = '(t.withdrawn_at IS NULL AND t.part_of IS NULL)';

/** The order with the rows for which `sure` holds before all others. */
function surelyFirst({ by, type, descending }: SortOrder, sure: string): SortOrder {
  const text = type === 'timestamptz' ? `coalesce(to_char(${by} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '')` : `(${by})::text`;
  const rank = descending ? `CASE WHEN ${sure} THEN '1' ELSE '0' END` : `CASE WHEN ${sure} THEN '0' ELSE '1' END`;
  return { by: `(${rank} || ${text}) COLLATE "C"`, type: 'text', descending };
}

function facets(from: string, conditions: Conditions): string {
  const unnested = (name: string, column: string) =>
    `'${name}', ${facetSql(`${from} CROSS JOIN LATERAL unnest(t.${column}) facet_value`, conditions.except(name), 'facet_value', 'NULL::jsonb')}`;
  return `json_build_object(
    ${unnested('municipality', 'municipality_codes')},
    ${unnested('language', 'languages')})`;
}
