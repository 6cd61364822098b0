import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions } from '../../platform/sql/conditions';
import type { ListingSql } from '../../platform/sql/listing.sql';

/** Applications without a vacancy, together by what they say of it; the smallest id of a group stands for it. */
const groups = `(
  SELECT min(id) AS id, source, count(*)::int AS applications, max((applied_at AT TIME ZONE 'Europe/Helsinki')::date) AS latest_on,
         vacancy_source, vacancy_source_id, employer_business_id, employer_name, title, municipality_code, application_ends_on
    FROM application WHERE vacancy_id IS NULL
   GROUP BY source, vacancy_source, vacancy_source_id, employer_business_id, employer_name, title, municipality_code, application_ends_on) t`;

export const latestFirst: SortOrder = { by: 't.latest_on', type: 'date', descending: true };

export const unmatchedListing: () => Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> = () => ({
  from: groups,
  id: 't.id',
  conditions: new Conditions().always('true'),
  json: `json_build_object('id', t.id::text, 'source', t.source, 'applications', t.applications, 'latestOn', t.latest_on,
    'vacancy', json_build_object('source', t.vacancy_source, 'sourceId', t.vacancy_source_id, 'employerBusinessId', t.employer_business_id,
      'employerName', t.employer_name, 'title', t.title, 'municipalityCode', t.municipality_code, 'applicationEndsOn', t.application_ends_on))`,
});
