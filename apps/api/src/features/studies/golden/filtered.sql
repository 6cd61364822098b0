WITH page AS (
  SELECT t.id AS id, (((0) * 10000 + (icount(t.skill_ids & $9::int[]) + icount(t.occupation_ids & $9::int[])))::bigint)::text AS value, row_number() OVER (ORDER BY ((0) * 10000 + (icount(t.skill_ids & $9::int[]) + icount(t.occupation_ids & $9::int[])))::bigint DESC, t.id DESC) AS position
    FROM study t
   WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.level = ANY($5)
   AND t.languages && $6::text[]
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)
   ORDER BY ((0) * 10000 + (icount(t.skill_ids & $9::int[]) + icount(t.occupation_ids & $9::int[])))::bigint DESC, t.id DESC
   LIMIT $10 OFFSET $11
)
SELECT (SELECT count(*)::int FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.level = ANY($5)
   AND t.languages && $6::text[]
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
  'municipalityCodes', t.municipality_codes, 'languages', t.languages, 'extent', t.extent, 'deliveries', t.deliveries,
  'start', t.start, 'startsOn', t.starts_on, 'applicationOpen', t.application_times @> now(),
  'applicationEndsOn', (((SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now()) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date, 'fee', t.fee, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language',
           'weight', coalesce(e->>'weight', 'required'))), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL), 'source', t.source,
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN study t ON t.id = page.id ) AS rows,
       (WITH hits AS MATERIALIZED (SELECT t.type, t.level, t.languages, t.municipality_codes FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.level = ANY($5)
   AND t.languages && $6::text[]
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int))
    SELECT json_build_object(
    'type',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM (SELECT t.type, t.level, t.languages, t.municipality_codes FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.level = ANY($5)
   AND t.languages && $6::text[]
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)) t CROSS JOIN LATERAL (SELECT t.type) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'level',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM (SELECT t.type, t.level, t.languages, t.municipality_codes FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.languages && $6::text[]
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)) t CROSS JOIN LATERAL (SELECT t.level) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'language',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM (SELECT t.type, t.level, t.languages, t.municipality_codes FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.level = ANY($5)
   AND t.municipality_codes && $7::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)) t CROSS JOIN LATERAL unnest(t.languages) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'municipality',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM (SELECT t.type, t.level, t.languages, t.municipality_codes FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND ((t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) OR t.name_sort LIKE $2)
   AND t.application_times @> now()
   AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])
   AND t.type = ANY($4)
   AND t.level = ANY($5)
   AND t.languages && $6::text[]
   AND (t.continuous_start OR t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + $8::int)) t CROSS JOIN LATERAL unnest(t.municipality_codes) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet))) AS facets
