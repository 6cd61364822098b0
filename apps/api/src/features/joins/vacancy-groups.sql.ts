/**
 * Pairs of records of different sources that tell of the same vacancy: the same employer by business ID or name (and not two business IDs), a
 * title alike in some language, the same last day to apply, and a municipality in common or none told by either.
 */
export const alikeSql = `
WITH entry AS (
  SELECT v.id, v.source, title_key, employer, v.open_until, v.municipality_codes, v.employer_business_id, v.application_url
    FROM vacancy v
   CROSS JOIN LATERAL unnest(v.title_keys) title_key
   CROSS JOIN LATERAL unnest(ARRAY['id ' || v.employer_business_id, 'name ' || nullif(v.employer_key, '')]) employer
   WHERE v.withdrawn_at IS NULL AND employer IS NOT NULL
)
SELECT DISTINCT a.id AS a, b.id AS b,
       2 * coalesce(a.application_url = b.application_url, false)::int + (a.municipality_codes = b.municipality_codes)::int AS strength
  FROM entry a
  JOIN entry b ON b.title_key = a.title_key AND b.employer = a.employer AND b.open_until = a.open_until AND b.source > a.source
 WHERE (a.municipality_codes && b.municipality_codes OR a.municipality_codes = b.municipality_codes)
   AND coalesce(a.employer_business_id = b.employer_business_id, true)`;

/** The records `$1` by id, and all that are part of a vacancy or stand for one now. */
export const groupedRecordsSql = `
SELECT id, source, source_id AS "sourceId", part_of AS "partOf", withdrawn_at IS NOT NULL AS withdrawn,
       employer_business_id IS NOT NULL AS "employerKnown", length(description::text) + length(requirements::text) AS richness
  FROM vacancy
 WHERE id = ANY($1::bigint[]) OR part_of IS NOT NULL OR id IN (SELECT part_of FROM vacancy WHERE part_of IS NOT NULL)`;

/** Pairs somebody said are not the same. */
export const distinctSql = `
SELECT a.id AS a, b.id AS b
  FROM vacancy_distinct d
  JOIN vacancy a ON a.source = d.source AND a.source_id = d.source_id
  JOIN vacancy b ON b.source = d.other_source AND b.source_id = d.other_source_id`;

/** Stores which vacancy stands for which, only where it differs. */
export const storeGroupsSql = `
UPDATE vacancy v SET part_of = told.part_of
  FROM jsonb_to_recordset($1::jsonb) told (id bigint, part_of bigint)
 WHERE v.id = told.id AND v.part_of IS DISTINCT FROM told.part_of`;
