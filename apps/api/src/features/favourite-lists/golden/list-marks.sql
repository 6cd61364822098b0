SELECT item.kind, coalesce(there.id, item.target) AS id, array_agg(DISTINCT item.list_id::text) AS lists
  FROM favourite_list l LEFT JOIN favourite_list_member m ON m.list_id = l.id AND m.user_id = $1
  JOIN favourite_list_item item ON item.list_id = l.id
 CROSS JOIN LATERAL (SELECT CASE item.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = item.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = item.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = item.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = item.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL) END AS id) there
 WHERE CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END IS NOT NULL AND (item.kind <> 'talent' OR $2 AND there.id IS NOT NULL)
 GROUP BY 1, 2 ORDER BY 1, 2
