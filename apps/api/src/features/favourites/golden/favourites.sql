SELECT f.kind, f.target AS id, to_char(f.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "addedAt" FROM (
  SELECT f.kind, there.id AS target, max(f.added_at) AS added_at
    FROM favourite f
   CROSS JOIN LATERAL (SELECT CASE f.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = f.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = f.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = f.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = f.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL) END AS id) there
   WHERE f.user_id = $1 AND there.id IS NOT NULL AND (f.kind <> 'talent' OR $2)
   GROUP BY 1, 2) f
 ORDER BY f.added_at DESC, f.kind, f.target
