INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT change.type, 'vacancy', held.id::text, change.held, change.comes, s.source
  FROM sync_stage s
  JOIN vacancy held ON held.source = s.source AND held.source_id = s.source_id AND held.part_of IS NULL
 CROSS JOIN LATERAL (VALUES
   ('vacancy.deadline', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (held.application_ends_on)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT ((s.data->>'applicationEndsOn')::date)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')),
   ('vacancy.title', held.title, s.data->'title')) change (type, held, comes)
 WHERE held.id IN (SELECT coalesce(kept.part_of, kept.id) FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f JOIN vacancy kept ON kept.id = f.target::bigint WHERE f.kind = 'vacancy') AND change.held IS DISTINCT FROM change.comes
