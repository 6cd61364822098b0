WITH page AS (
  SELECT t.id AS id, (((((t.skill_ids && $5::int[] OR t.occupation_ids && $5::int[]))::int) * 10000 + (icount(t.skill_ids & $6::int[]) + icount(t.occupation_ids & $6::int[])))::bigint)::text AS value, row_number() OVER (ORDER BY ((((t.skill_ids && $5::int[] OR t.occupation_ids && $5::int[]))::int) * 10000 + (icount(t.skill_ids & $6::int[]) + icount(t.occupation_ids & $6::int[])))::bigint DESC, t.id DESC) AS position
    FROM study t
   WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.search_text @@ (
    plainto_tsquery('finnish', $2) || plainto_tsquery('swedish', $2)
    || plainto_tsquery('english', $2) || plainto_tsquery('simple', $2)) OR t.name_sort LIKE $3) AND NOT (t.search_text @@ (
    phraseto_tsquery('finnish', $4) || phraseto_tsquery('swedish', $4)
    || phraseto_tsquery('english', $4) || phraseto_tsquery('simple', $4)))
   ORDER BY ((((t.skill_ids && $5::int[] OR t.occupation_ids && $5::int[]))::int) * 10000 + (icount(t.skill_ids & $6::int[]) + icount(t.occupation_ids & $6::int[])))::bigint DESC, t.id DESC
   LIMIT $7 OFFSET $8
)
SELECT (SELECT count(*)::int FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.search_text @@ (
    plainto_tsquery('finnish', $2) || plainto_tsquery('swedish', $2)
    || plainto_tsquery('english', $2) || plainto_tsquery('simple', $2)) OR t.name_sort LIKE $3) AND NOT (t.search_text @@ (
    phraseto_tsquery('finnish', $4) || phraseto_tsquery('swedish', $4)
    || phraseto_tsquery('english', $4) || phraseto_tsquery('simple', $4)))) AS total,
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
   AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.search_text @@ (
    plainto_tsquery('finnish', $2) || plainto_tsquery('swedish', $2)
    || plainto_tsquery('english', $2) || plainto_tsquery('simple', $2)) OR t.name_sort LIKE $3) AND NOT (t.search_text @@ (
    phraseto_tsquery('finnish', $4) || phraseto_tsquery('swedish', $4)
    || phraseto_tsquery('english', $4) || phraseto_tsquery('simple', $4))))
    SELECT json_build_object(
    'type',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM hits t CROSS JOIN LATERAL (SELECT t.type) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'level',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM hits t CROSS JOIN LATERAL (SELECT t.level) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'language',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM hits t CROSS JOIN LATERAL unnest(t.languages) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet),
    'municipality',
  (SELECT coalesce(json_agg(json_build_object('value', value, 'label', label, 'count', count) ORDER BY count DESC, value), '[]')
     FROM (SELECT each.value AS value, (array_agg(NULL::jsonb))[1] AS label, count(*)::int AS count
             FROM hits t CROSS JOIN LATERAL unnest(t.municipality_codes) each (value) WHERE true GROUP BY 1 HAVING each.value IS NOT NULL ORDER BY 3 DESC, 1 LIMIT 60) facet))) AS facets
