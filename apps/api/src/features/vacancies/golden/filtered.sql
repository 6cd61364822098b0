WITH page AS (
  SELECT t.id AS id, (t.open_until)::text AS value, row_number() OVER (ORDER BY t.open_until ASC, t.id ASC) AS position
    FROM vacancy t
   WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND (t.search_text @@ (
    websearch_to_tsquery('finnish', $1) || websearch_to_tsquery('swedish', $1)
    || websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)) OR t.title_sort LIKE $2)
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.municipality_codes && $4::text[]
   AND t.employer_business_id = ANY($5)
   AND t.languages && $6::text[]
   AND t.application_ends_on <= (now() AT TIME ZONE 'Europe/Helsinki')::date + $7::int
   ORDER BY t.open_until ASC, t.id ASC
   LIMIT $8 OFFSET $9
)
SELECT (SELECT count(*)::int FROM vacancy t WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND (t.search_text @@ (
    websearch_to_tsquery('finnish', $1) || websearch_to_tsquery('swedish', $1)
    || websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)) OR t.title_sort LIKE $2)
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.municipality_codes && $4::text[]
   AND t.employer_business_id = ANY($5)
   AND t.languages && $6::text[]
   AND t.application_ends_on <= (now() AT TIME ZONE 'Europe/Helsinki')::date + $7::int) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object('id', t.id::text, 'title', t.title, 'field', t.field,
  'employerName', t.employer_name, 'employerUnit', t.employer_unit,
  'employerBusinessId', (SELECT c.business_id FROM company c WHERE c.business_id = t.employer_business_id),
  'municipalityCodes', t.municipality_codes, 'publishedAt', to_char(t.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'applicationEndsOn', t.application_ends_on,
  'ended', NOT t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), 'languages', t.languages, 'source', t.source, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language')), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN vacancy t ON t.id = page.id ) AS rows,
       json_build_object(
    'municipality',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT facet_value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM vacancy t CROSS JOIN LATERAL unnest(t.municipality_codes) facet_value WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND (t.search_text @@ (
    websearch_to_tsquery('finnish', $1) || websearch_to_tsquery('swedish', $1)
    || websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)) OR t.title_sort LIKE $2)
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.employer_business_id = ANY($5)
   AND t.languages && $6::text[]
   AND t.application_ends_on <= (now() AT TIME ZONE 'Europe/Helsinki')::date + $7::int GROUP BY 1 HAVING facet_value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'language',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT facet_value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM vacancy t CROSS JOIN LATERAL unnest(t.languages) facet_value WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND (t.search_text @@ (
    websearch_to_tsquery('finnish', $1) || websearch_to_tsquery('swedish', $1)
    || websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1)) OR t.title_sort LIKE $2)
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.municipality_codes && $4::text[]
   AND t.employer_business_id = ANY($5)
   AND t.application_ends_on <= (now() AT TIME ZONE 'Europe/Helsinki')::date + $7::int GROUP BY 1 HAVING facet_value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet)) AS facets
