import type { EmployerLinkQuery } from '@kasvu/contracts';
import type { SortOrder } from '../../platform/pagination/cursor';
import { Conditions, containing } from '../../platform/sql/conditions';
import { instant } from '../../platform/sql/instant';
import type { ListingSql } from '../../platform/sql/listing.sql';
import { openAdvertisement, standingFor } from '../../platform/sql/open-vacancy';

/** Links with how many open vacancies name the employer so. */
const counted = `(
  SELECT link.*, (
      SELECT count(DISTINCT ${standingFor('v')})::int FROM vacancy v
       WHERE v.employer_key = link.employer_key AND ${openAdvertisement('v')} AND (v.employer_business_id IS NULL OR v.join_confidence IS NOT NULL)
         AND (link.municipality_code = ANY(v.municipality_codes) OR link.municipality_code IS NULL AND v.municipality_codes = '{}')
    ) AS vacancies
    FROM employer_link link) t`;

const linkJson = `json_build_object(
  'id', t.id::text, 'employerName', t.employer_name, 'municipalityCode', t.municipality_code, 'vacancies', t.vacancies,
  'company', (SELECT json_build_object('businessId', c.business_id, 'name', c.name) FROM company c WHERE c.business_id = t.business_id),
  'confidence', t.confidence, 'evidence', t.evidence,
  'decidedBy', coalesce((SELECT u.name FROM app_user u WHERE u.id::text = t.decided_by), t.decided_by), 'decidedAt', ${instant('t.decided_at')})`;

/** Where a decision changes most comes first. */
export const mostVacanciesFirst: SortOrder = { by: 't.vacancies', type: 'bigint', descending: true };

/** Employers named without business ID, and the companies they are taken for. */
export function employerListSql({ q, confidence }: EmployerLinkQuery): Omit<ListingSql, 'order' | 'limit' | 'offset' | 'after'> {
  const conditions = new Conditions()
    .when('q', q ? containing(q.toLowerCase()) : undefined, 'lower(t.employer_name) LIKE ?')
    .when('confidence', confidence, 't.confidence = ?');
  return { from: counted, id: 't.id', json: linkJson, conditions };
}

/** The link `$1`. */
export const employerSql = `SELECT ${linkJson} AS link FROM ${counted} WHERE t.id = $1`;

/** Somebody (`$3`) says which company (`$2`, null: none of those held) the employer of link `$1` is. */
export const decideEmployerSql = `
UPDATE employer_link SET business_id = $2, confidence = 'decided', decided_by = $3, decided_at = now() WHERE id = $1`;

/** Whether a company is held, by business ID `$1`. */
export const companyHeldSql = 'SELECT EXISTS (SELECT FROM company WHERE business_id = $1 AND withdrawn_at IS NULL) AS held';

/** Somebody (`$3`) says that the vacancies `$1` and `$2` are not the same. Nothing when one of them is not held. */
export const notDuplicateSql = `
INSERT INTO vacancy_distinct (source, source_id, other_source, other_source_id, decided_by)
SELECT a.source, a.source_id, b.source, b.source_id, $3
  FROM vacancy a JOIN vacancy b ON (a.source, a.source_id) < (b.source, b.source_id)
 WHERE a.id IN ($1, $2) AND b.id IN ($1, $2)
ON CONFLICT DO NOTHING`;

/** Which of the vacancies `$1` are held. */
export const heldVacanciesSql = 'SELECT id::text AS id FROM vacancy WHERE id = ANY($1::bigint[])';
