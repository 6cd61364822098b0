import type { VacancyListQuery, vacancySorts } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions, containing } from '../../platform/sql/conditions';
import { instant } from '../../platform/sql/instant';
import { facetSql, type ListingSql } from '../../platform/sql/listing.sql';
import { finnishSortKey } from '../../platform/sorting/finnish-sort-key';
import { notEnded } from '../../platform/sql/open-vacancy';

export const vacancyOrders: Record<(typeof vacancySorts)[number], SortOrder> = {
  applicationEndsOn: { by: 't.open_until', type: 'date', descending: false },
  '-applicationEndsOn': { by: 't.open_until', type: 'date', descending: true },
  '-publishedAt': { by: `coalesce(t.published_at, '-infinity'::timestamptz)`, type: 'timestamptz', descending: true },
  title: { by: 't.title_sort', type: 'text', descending: false },
  '-title': { by: 't.title_sort', type: 'text', descending: true },
  employer: { by: 't.employer_sort', type: 'text', descending: false },
  '-employer': { by: 't.employer_sort', type: 'text', descending: true },
};

/** The evidence of a vacancy with the names of its skills and occupations. */
const evidenceJson = `(
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language')), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL)`;

const listFields = `'id', t.id::text, 'title', t.title, 'field', t.field,
  'employerName', t.employer_name, 'employerUnit', t.employer_unit,
  'employerBusinessId', (SELECT c.business_id FROM company c WHERE c.business_id = t.employer_business_id),
  'municipalityCodes', t.municipality_codes, 'publishedAt', ${instant('t.published_at')}, 'applicationEndsOn', t.application_ends_on,
  'ended', NOT ${notEnded('t')}, 'languages', t.languages, 'source', t.source, 'skills', ${evidenceJson}`;

/** One vacancy of a list, as JSON in the contract's shape without the names of municipalities. */
export const vacancyListJson = `json_build_object(${listFields})`;

/** The fields of a whole vacancy that a list leaves out. */
export const vacancyFields = `${listFields},
  'description', t.description, 'address', t.address,
  'location', CASE WHEN t.longitude IS NOT NULL THEN json_build_object('longitude', t.longitude, 'latitude', t.latitude) END,
  'positions', t.positions, 'applicationUrl', t.application_url, 'withdrawn', t.withdrawn_at IS NOT NULL`;

/** SQL of words found in a vacancy's texts, in any of the three languages; `query` is the placeholder of what was typed. */
export const textMatch = (query: string) => `t.search_text @@ (
    websearch_to_tsquery('finnish', ${query}) || websearch_to_tsquery('swedish', ${query})
    || websearch_to_tsquery('english', ${query}) || websearch_to_tsquery('simple', ${query}))`;

/** The vacancies of a filter; withdrawn ones are left out, ended ones unless asked for. */
export function vacancyListSql(query: VacancyListQuery): Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> {
  const conditions = new Conditions().always('t.withdrawn_at IS NULL');
  if (!query.includeEnded) conditions.always(notEnded('t'));
  if (query.q) {
    const typed = conditions.parameter(query.q);
    const title = conditions.parameter(containing(finnishSortKey(query.q)));
    conditions.always(`(${textMatch(typed)} OR t.title_sort LIKE ${title})`);
  }
  conditions
    .when('skill', query.skill?.map(Number), '(t.skill_ids && ?::int[] OR t.occupation_ids && ?::int[])')
    .when('municipality', query.municipality, 't.municipality_codes && ?::text[]')
    .when('employer', query.employer, 't.employer_business_id = ANY(?)')
    .when('language', query.language, 't.languages && ?::text[]')
    .when('endsWithin', query.endsWithin, `t.application_ends_on <= (now() AT TIME ZONE 'Europe/Helsinki')::date + ?::int`);
  return { from: 'vacancy t', id: 't.id', json: vacancyListJson, conditions, facets: facets(conditions) };
}

function facets(conditions: Conditions): string {
  const unnested = (name: string, column: string) =>
    `'${name}', ${facetSql(`vacancy t CROSS JOIN LATERAL unnest(t.${column}) facet_value`, conditions.except(name), 'facet_value', 'NULL::jsonb')}`;
  return `json_build_object(
    ${unnested('municipality', 'municipality_codes')},
    ${unnested('language', 'languages')})`;
}
