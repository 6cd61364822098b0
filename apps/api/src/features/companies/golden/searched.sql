WITH hits AS MATERIALIZED (
SELECT id, name_sort, max(matching) AS matching, max(nice) AS nice
  FROM (
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && $2::int[] OR t.search_text @@ (
    plainto_tsquery('finnish', $3) || plainto_tsquery('swedish', $3)
    || plainto_tsquery('english', $3) || plainto_tsquery('simple', $3)) OR t.title_sort LIKE $4) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $5::int[] OR t.occupation_ids && $5::int[] OR t.implied_ids && $5::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.search_text @@ (
    phraseto_tsquery('finnish', $6) || phraseto_tsquery('swedish', $6)
    || phraseto_tsquery('english', $6) || phraseto_tsquery('simple', $6))) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id
 UNION ALL
SELECT t.id, t.name_sort, 0, (false)::int
  FROM company t
 WHERE t.withdrawn_at IS NULL AND t.status <> 'ceased' AND t.name_search LIKE ANY($7::text[]) AND NOT t.name_search LIKE ANY($8::text[])) either
 GROUP BY id, name_sort),
page AS (
  SELECT t.id AS id, (coalesce(asking.open, 0))::text AS value, row_number() OVER (ORDER BY coalesce(asking.open, 0) DESC, t.id DESC) AS position
    FROM company t JOIN hits ON hits.id = t.id LEFT JOIN (SELECT v.employer_business_id, count(*) AS open FROM vacancy v WHERE ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL) GROUP BY 1) asking
         ON asking.employer_business_id = t.business_id
   WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1)
   ORDER BY coalesce(asking.open, 0) DESC, t.id DESC
   LIMIT $9 OFFSET $10
)
SELECT (SELECT count(*)::int FROM company t JOIN hits ON hits.id = t.id LEFT JOIN (SELECT v.employer_business_id, count(*) AS open FROM vacancy v WHERE ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL) GROUP BY 1) asking
         ON asking.employer_business_id = t.business_id WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1)) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN company t JOIN hits ON hits.id = t.id LEFT JOIN (SELECT v.employer_business_id, count(*) AS open FROM vacancy v WHERE ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL) GROUP BY 1) asking
         ON asking.employer_business_id = t.business_id ON t.id = page.id ) AS rows,
       json_build_object(
    'industry',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.industry_scheme || ':' || t.industry_code AS value, (array_agg(t.industry_label))[1] AS label, count(*)::int AS count
             FROM company t JOIN hits ON hits.id = t.id WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1) GROUP BY 1 HAVING t.industry_scheme || ':' || t.industry_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'municipality',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.municipality_code AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM company t JOIN hits ON hits.id = t.id WHERE t.withdrawn_at IS NULL GROUP BY 1 HAVING t.municipality_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'form',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.form_code AS value, (array_agg(t.form_label))[1] AS label, count(*)::int AS count
             FROM company t JOIN hits ON hits.id = t.id WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1) GROUP BY 1 HAVING t.form_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'status',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.status AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM company t JOIN hits ON hits.id = t.id WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1) GROUP BY 1 HAVING t.status IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet)) AS facets
