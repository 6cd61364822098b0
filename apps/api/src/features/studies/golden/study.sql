SELECT json_build_object('id', t.id::text, 'names', t.names, 'type', t.type, 'level', t.level, 'providers', t.providers,
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
  'firstSeenAt', to_char(t.first_seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'description', t.description, 'outcomes', t.outcomes, 'programme', t.programme, 'fields', t.fields, 'degree', t.degree,
  'apprenticeship', t.apprenticeship, 'qualifications', t.qualifications, 'durationMonths', t.duration_months,
  'applicationPeriods', t.application_periods, 'continuousApplication', t.continuous_application, 'seats', t.seats,
  'withdrawn', t.withdrawn_at IS NOT NULL, 'provenance', json_build_object(
    'source', t.source, 'sourceId', t.source_id, 'sourceUrl', record.source_url,
    'fetchedAt', to_char(record.fetched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'checkedAt', to_char(read_through.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) AS study
  FROM study t
  LEFT JOIN source_record record ON record.source = t.source AND record.kind = 'study' AND record.source_id = t.source_id
  LEFT JOIN LATERAL (
    SELECT max(finished_at) AS at FROM sync_run WHERE source = t.source AND status = 'succeeded'
  ) read_through ON true
 WHERE t.id = $1
