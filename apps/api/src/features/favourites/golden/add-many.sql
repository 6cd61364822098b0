WITH asked AS (SELECT asked.kind, asked.id, CASE asked.kind
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
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL) END, f.target) AS stands_for FROM favourite f WHERE f.user_id = $1),
     added AS (
       INSERT INTO favourite (user_id, kind, target)
       SELECT DISTINCT $1::uuid, kind, target FROM asked
        WHERE target IS NOT NULL AND NOT EXISTS (SELECT FROM held WHERE held.kind = asked.kind AND held.stands_for = asked.target)
       ON CONFLICT DO NOTHING
       RETURNING kind, target)
SELECT (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', target) ORDER BY kind, target), '[]') FROM added) AS added,
       (SELECT count(target)::int FROM asked) AS known,
       (SELECT coalesce(json_agg(DISTINCT target), '[]') FROM asked WHERE kind = 'talent' AND target IS NOT NULL) AS people
