WITH page AS (
  SELECT t.id AS id, (t.name_sort)::text AS value, row_number() OVER (ORDER BY t.name_sort ASC, t.id ASC) AS position
    FROM company t
   WHERE t.withdrawn_at IS NULL
   ORDER BY t.name_sort ASC, t.id ASC
   LIMIT $1 OFFSET $2
)
SELECT (SELECT count(*)::int FROM company t WHERE t.withdrawn_at IS NULL) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN company t ON t.id = page.id ) AS rows,
       json_build_object(
    'industry',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.industry_scheme || ':' || t.industry_code AS value, (array_agg(t.industry_label))[1] AS label, count(*)::int AS count
             FROM company t WHERE t.withdrawn_at IS NULL GROUP BY 1 HAVING t.industry_scheme || ':' || t.industry_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'municipality',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.municipality_code AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM company t WHERE t.withdrawn_at IS NULL GROUP BY 1 HAVING t.municipality_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'form',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.form_code AS value, (array_agg(t.form_label))[1] AS label, count(*)::int AS count
             FROM company t WHERE t.withdrawn_at IS NULL GROUP BY 1 HAVING t.form_code IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'status',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT t.status AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM company t WHERE t.withdrawn_at IS NULL GROUP BY 1 HAVING t.status IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet)) AS facets
