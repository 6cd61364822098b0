WITH asked AS MATERIALIZED (SELECT asked.kind, asked.id, CASE asked.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = asked.id COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = asked.id::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = asked.id AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = asked.id::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = asked.id::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = asked.id::int AND t.withdrawn_at IS NULL) END AS target FROM unnest($2::text[], $3::text[]) asked (kind, id)),
     held AS MATERIALIZED (SELECT f.kind, f.target, coalesce(CASE f.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = f.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = f.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = f.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = f.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL) END, f.target) AS stands_for FROM favourite f WHERE f.user_id = $1)
DELETE FROM favourite f USING held
 WHERE f.user_id = $1 AND f.kind = held.kind AND f.target = held.target
   AND EXISTS (SELECT FROM asked WHERE asked.kind = held.kind AND (asked.id = held.target OR asked.target = held.stands_for))
