WITH hits AS MATERIALIZED (
SELECT id, name_sort, max(matching) AS matching, max(nice) AS nice
  FROM (
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.implied_ids && $1::int[] OR t.search_text @@ (
    plainto_tsquery('finnish', $2) || plainto_tsquery('swedish', $2)
    || plainto_tsquery('english', $2) || plainto_tsquery('simple', $2)) OR t.title_sort LIKE $3) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $4::int[] OR t.occupation_ids && $4::int[] OR t.implied_ids && $4::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.search_text @@ (
    phraseto_tsquery('finnish', $5) || phraseto_tsquery('swedish', $5)
    || phraseto_tsquery('english', $5) || phraseto_tsquery('simple', $5))) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id
 UNION ALL
SELECT t.id, t.name_sort, 0, (false)::int
  FROM company t
 WHERE t.withdrawn_at IS NULL AND t.status <> 'ceased' AND t.name_search LIKE ANY($6::text[]) AND NOT t.name_search LIKE ANY($7::text[])) either
 GROUP BY id, name_sort),
page AS (
  SELECT best.*, row_number() OVER (ORDER BY nice DESC, matching DESC, name_sort, id) AS position FROM (SELECT * FROM hits ORDER BY nice DESC, matching DESC, name_sort, id LIMIT $8) best
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg((json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('matchingVacancies', page.matching) ORDER BY page.position), '[]') FROM page JOIN company t USING (id)) AS items
