WITH fresh AS MATERIALIZED (
  SELECT t.id, t.employer_business_id, came.source, came.first_seen_at
    FROM (
  SELECT source, min(finished_at) AS at
    FROM (SELECT source, finished_at, row_number() OVER (PARTITION BY source ORDER BY id DESC) AS nr
            FROM sync_run WHERE status = 'succeeded') run
   WHERE nr IN (2, 3) GROUP BY source) since
    JOIN vacancy came ON came.source = since.source AND came.first_seen_at > since.at
   CROSS JOIN LATERAL (SELECT t.id, t.employer_business_id FROM vacancy t WHERE t.id = coalesce(came.part_of, came.id) AND ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) LIMIT 1) t
   WHERE NOT EXISTS (SELECT FROM vacancy earlier WHERE (earlier.id = t.id OR earlier.part_of = t.id) AND (earlier.first_seen_at, earlier.id) < (came.first_seen_at, came.id))
)
INSERT INTO change_event (type, kind, target, what_kind, what_target, source)
SELECT told.type, told.kind, told.target, 'vacancy', told.id::text, told.source
  FROM (SELECT 'company.vacancy' AS type, 'company' AS kind, fresh.employer_business_id AS target, fresh.id, fresh.source, fresh.first_seen_at
          FROM fresh
         UNION
        SELECT 'skill.vacancy', 'skill', reach.asked::text, fresh.id, fresh.source, fresh.first_seen_at
          FROM fresh JOIN vacancy t ON (t.id = fresh.id OR t.part_of = fresh.id) AND t.withdrawn_at IS NULL JOIN jsonb_to_recordset($1::jsonb) reach (asked int, ids int[]) ON t.skill_ids && reach.ids OR t.occupation_ids && reach.ids) told
 WHERE
   EXISTS (SELECT FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = told.kind AND f.target = told.target AND f.since <= told.first_seen_at)
   AND NOT EXISTS (SELECT FROM change_event e WHERE e.kind = told.kind AND e.target = told.target AND e.type = told.type AND EXISTS (SELECT FROM vacancy known WHERE known.id = e.what_target::bigint AND (known.id = told.id OR known.part_of = told.id)))
 ORDER BY told.first_seen_at, told.id, told.target
