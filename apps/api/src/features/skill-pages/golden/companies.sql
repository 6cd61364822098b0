WITH hits AS MATERIALIZED (
SELECT found.*, trend.told AS trend
  FROM (
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.implied_ids && $1::int[]) GROUP BY 1)
SELECT t.id, 0 AS nice, coalesce(clause_0.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL)) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id) found JOIN company USING (id)
  LEFT JOIN (SELECT v.employer_business_id AS business_id,
                    CASE WHEN bool_and(asked.opened IS NOT NULL)
                         THEN jsonb_build_object('recent', count(*) FILTER (WHERE asked.opened > (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 90 AND asked.opened <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 0)::int, 'before', count(*) FILTER (WHERE asked.opened > (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 180 AND asked.opened <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 90)::int) END AS told
               FROM (
SELECT coalesce(t.part_of, t.id) AS id, min((t.published_at AT TIME ZONE 'Europe/Helsinki')::date) AS opened, max(least(t.open_until, (t.withdrawn_at AT TIME ZONE 'Europe/Helsinki')::date)) AS closed
  FROM vacancy t
 WHERE t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && $2::int[]
 GROUP BY 1) asked JOIN vacancy v USING (id)
              GROUP BY 1) trend USING (business_id)),
page AS (
  SELECT best.*, row_number() OVER (ORDER BY nice DESC, matching DESC, name_sort, id) AS position FROM (SELECT * FROM hits ORDER BY nice DESC, matching DESC, name_sort, id LIMIT $3) best
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg((json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('matchingVacancies', page.matching) || jsonb_build_object('trend', page.trend) ORDER BY page.position), '[]') FROM page JOIN company t USING (id)) AS items
