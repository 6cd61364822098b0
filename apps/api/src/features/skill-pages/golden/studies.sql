WITH hits AS MATERIALIZED (
SELECT found.*, (t.continuous_start OR coalesce(t.starts_on BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND coalesce($1::date, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 90), false)) AS begins, t.application_times @> now() AS takes_applications
  FROM (SELECT t.id, 0 AS nice, CASE WHEN t.starts_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN t.starts_on ELSE 'infinity' END AS next_start
  FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[])) found JOIN study t USING (id)),
page AS (
  SELECT best.*, row_number() OVER (ORDER BY nice DESC, next_start, id) AS position FROM (SELECT * FROM hits ORDER BY nice DESC, next_start, id LIMIT $3) best
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg((json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
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
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('inTime', page.begins) ORDER BY page.position), '[]') FROM page JOIN study t USING (id)) AS items,
       (SELECT count(*)::int FROM hits WHERE takes_applications) AS "applicationOpen",
       (SELECT count(*)::int FROM hits WHERE begins) AS "inTime"
