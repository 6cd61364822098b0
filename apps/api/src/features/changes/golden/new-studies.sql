INSERT INTO change_event (type, kind, target, what_kind, what_target, source)
SELECT told.type, told.kind, told.target, 'study', told.id::text, told.source
  FROM (SELECT 'skill.study' AS type, 'skill' AS kind, reach.asked::text AS target, t.id, t.source, t.first_seen_at
          FROM (
  SELECT source, min(finished_at) AS at
    FROM (SELECT source, finished_at, row_number() OVER (PARTITION BY source ORDER BY id DESC) AS nr
            FROM sync_run WHERE status = 'succeeded') run
   WHERE nr IN (2, 3) GROUP BY source) since
          JOIN study t ON t.source = since.source AND t.first_seen_at > since.at
          JOIN jsonb_to_recordset($1::jsonb) reach (asked int, ids int[]) ON t.skill_ids && reach.ids OR t.occupation_ids && reach.ids
         WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))) told
 WHERE
   EXISTS (SELECT FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = told.kind AND f.target = told.target AND f.since <= told.first_seen_at)
   AND NOT EXISTS (SELECT FROM change_event e WHERE e.kind = told.kind AND e.target = told.target AND e.type = told.type AND e.what_target = told.id::text)
 ORDER BY told.first_seen_at, told.id, told.target
