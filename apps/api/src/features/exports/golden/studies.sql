WITH listed AS MATERIALIZED (
  SELECT t.id AS id, t.id::text AS key, row_number() OVER (ORDER BY CASE WHEN t.starts_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN t.starts_on ELSE 'infinity' END ASC, t.id ASC) AS position
    FROM study t
   WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND t.deliveries && ARRAY['online', 'distance']
), chosen AS (SELECT * FROM listed )
SELECT (SELECT count(*)::int FROM listed) AS found, (SELECT count(*)::int FROM chosen) AS rows,
       NULL::json AS keys, NULL::json AS item
UNION ALL
SELECT NULL, NULL, NULL, (SELECT json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
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
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM study t WHERE t.id = ordered.id)
  FROM (SELECT id FROM chosen ORDER BY position) ordered
