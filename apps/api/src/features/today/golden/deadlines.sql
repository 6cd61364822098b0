WITH part AS MATERIALIZED (
  SELECT * FROM (
  SELECT DISTINCT ON (due.kind, due.id) concat_ws(':', 'deadline', due.kind, due.id, due.day) AS key, due.*
    FROM (SELECT 'vacancy' AS kind, t.id, t.title, (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (t.employer_name)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '') AS detail, t.application_ends_on AS day, kept.list_id, kept.name
            FROM (
            SELECT NULL::uuid AS list_id, NULL AS name, f.target FROM favourite f WHERE f.user_id = $1 AND f.kind = 'vacancy'
             UNION ALL
            SELECT l.id, l.name, i.target
              FROM favourite_list l JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader ON reader.list_id = l.id JOIN favourite_list_item i ON i.list_id = l.id
             WHERE reader.user_id = $1 AND i.kind = 'vacancy' AND i.status NOT IN ('done', 'dropped')) kept
            JOIN vacancy told ON told.id = kept.target::bigint JOIN vacancy t ON t.id = coalesce(told.part_of, told.id)
           WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL)
           UNION ALL
          SELECT 'study', t.id, t.names, t.providers->0->'names', (((SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now()) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date, kept.list_id, kept.name
            FROM (
            SELECT NULL::uuid AS list_id, NULL AS name, f.target FROM favourite f WHERE f.user_id = $1 AND f.kind = 'study'
             UNION ALL
            SELECT l.id, l.name, i.target
              FROM favourite_list l JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader ON reader.list_id = l.id JOIN favourite_list_item i ON i.list_id = l.id
             WHERE reader.user_id = $1 AND i.kind = 'study' AND i.status NOT IN ('done', 'dropped')) kept JOIN study t ON t.id = kept.target::bigint
           WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))) due
   WHERE due.day BETWEEN (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 7
   ORDER BY due.kind, due.id, due.list_id IS NOT NULL, due.name, due.list_id
  ) t
   WHERE NOT EXISTS (SELECT FROM dismissal d WHERE d.user_id = $1 AND d.key = t.key)
)
SELECT (SELECT count(*)::int FROM part) AS total,
       (SELECT coalesce(json_agg(json_build_object('key', t.key, 'kind', t.kind, 'id', t.id::text, 'title', t.title, 'detail', coalesce(t.detail, '{}'), 'on', t.day,
         'list', CASE WHEN t.list_id IS NOT NULL THEN json_build_object('id', t.list_id, 'name', t.name) END) ORDER BY t.day, t.kind, t.id), '[]')
          FROM (SELECT * FROM part t ORDER BY t.day, t.kind, t.id LIMIT 8) t) AS items
