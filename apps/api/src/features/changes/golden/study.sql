INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT change.type, 'study', held.id::text, change.held, change.comes, s.source
  FROM sync_stage s
  JOIN study held ON held.source = s.source AND held.source_id = s.source_id
 CROSS JOIN LATERAL (VALUES
   ('study.start', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (CASE WHEN (held.start->>'continuous')::boolean THEN 'continuous'
       ELSE coalesce(held.start->>'on', concat_ws('-', held.start->>'year', held.start->>'term')) END)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (CASE WHEN ((s.data->'start')->>'continuous')::boolean THEN 'continuous'
       ELSE coalesce((s.data->'start')->>'on', concat_ws('-', (s.data->'start')->>'year', (s.data->'start')->>'term')) END)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')),
   ('study.application', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (SELECT coalesce(nullif(concat((lower(period) AT TIME ZONE 'Europe/Helsinki')::date, '/', ((upper(period) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date), '/'), 'continuous')
       FROM unnest(held.application_times) period WHERE upper_inf(period) OR upper(period) > now() ORDER BY period LIMIT 1)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (SELECT coalesce(nullif(concat((lower(period) AT TIME ZONE 'Europe/Helsinki')::date, '/', ((upper(period) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date), '/'), 'continuous')
       FROM unnest((s.extra->>'applicationTimes')::tstzmultirange) period WHERE upper_inf(period) OR upper(period) > now() ORDER BY period LIMIT 1)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')),
   ('study.seats', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (coalesce(held.seats, CASE WHEN held.first_seen_at = 'epoch' THEN (s.data->>'seats')::int END))::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (coalesce((s.data->>'seats')::int, held.seats))::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''))) change (type, held, comes)
 WHERE held.id IN (SELECT target::bigint FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = 'study') AND change.held IS DISTINCT FROM change.comes
