WITH part AS MATERIALIZED (
  SELECT * FROM (
  SELECT 'change:' || e.id AS key, e.*
    FROM (SELECT kind, target, min(since) AS since
            FROM (SELECT f.kind, f.target, f.since FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.user_id = $1
                   UNION ALL
                  SELECT 'vacancy', record.id::text, f.since
                    FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f JOIN vacancy kept ON kept.id = f.target::bigint
                    JOIN vacancy record ON record.id = coalesce(kept.part_of, kept.id) OR record.part_of = coalesce(kept.part_of, kept.id)
                   WHERE f.user_id = $1 AND f.kind = 'vacancy') followed
           GROUP BY 1, 2) mine
    JOIN change_event e ON e.kind = mine.kind AND e.target = mine.target AND e.at >= mine.since
   WHERE e.at > now() - interval '30 days'
  ) t
   WHERE NOT EXISTS (SELECT FROM dismissal d WHERE d.user_id = $1 AND d.key = t.key)
)
SELECT (SELECT count(*)::int FROM part) AS total,
       (SELECT coalesce(json_agg(json_build_object('key', t.key,
  'id', t.id::text, 'type', t.type, 'old', t.old_value, 'new', t.new_value, 'at', to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'source', t.source,
  'about', CASE t.kind WHEN 'company' THEN (SELECT json_build_object('kind', 'company', 'id', thing.business_id::text, 'title', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (thing.name)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')) FROM company thing WHERE thing.business_id = t.target COLLATE "default")
       WHEN 'vacancy' THEN (SELECT json_build_object('kind', 'vacancy', 'id', coalesce(thing.part_of, thing.id)::text, 'title', thing.title) FROM vacancy thing WHERE thing.id = t.target::bigint)
       WHEN 'study' THEN (SELECT json_build_object('kind', 'study', 'id', thing.id::text, 'title', thing.names) FROM study thing WHERE thing.id = t.target::bigint)
       WHEN 'skill' THEN (SELECT json_build_object('kind', 'skill', 'id', thing.id::text, 'title', thing.labels) FROM skill thing WHERE thing.id = t.target::int UNION ALL SELECT json_build_object('kind', 'skill', 'id', thing.id::text, 'title', thing.labels) FROM occupation thing WHERE thing.id = t.target::int) END,
  'what', CASE t.what_kind WHEN 'vacancy' THEN (SELECT json_build_object('kind', 'vacancy', 'id', coalesce(thing.part_of, thing.id)::text, 'title', thing.title) FROM vacancy thing WHERE thing.id = t.what_target::bigint)
       WHEN 'study' THEN (SELECT json_build_object('kind', 'study', 'id', thing.id::text, 'title', thing.names) FROM study thing WHERE thing.id = t.what_target::bigint) END) ORDER BY t.at DESC, t.id DESC), '[]')
          FROM (SELECT * FROM part t ORDER BY t.at DESC, t.id DESC LIMIT 8) t) AS items
