WITH known AS (
       SELECT asked.kind, CASE asked.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = asked.id COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = asked.id::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = asked.id AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = asked.id::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = asked.id::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = asked.id::int AND t.withdrawn_at IS NULL) END AS target, asked.nr
         FROM unnest($2::text[], $3::text[]) WITH ORDINALITY asked (kind, id, nr)),
     held AS MATERIALIZED (
       SELECT item.kind, coalesce(CASE item.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = item.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = item.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = item.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = item.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL) END, item.target) AS target, item.position
         FROM favourite_list_item item WHERE item.list_id = $1),
     fresh AS (
       SELECT kind, target, min(nr) AS nr FROM known
        WHERE target IS NOT NULL AND NOT EXISTS (SELECT FROM held WHERE held.kind = known.kind AND held.target = known.target)
        GROUP BY 1, 2),
     added AS (
       INSERT INTO favourite_list_item (list_id, kind, target, position, added_by)
       SELECT $1, kind, target, coalesce((SELECT max(position) FROM held), 0) + row_number() OVER (ORDER BY nr), $4 FROM fresh
       RETURNING kind, target, position)
SELECT (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', target) ORDER BY position), '[]') FROM added) AS added,
       (SELECT count(target)::int FROM known) AS known,
       (SELECT coalesce(json_agg(DISTINCT target), '[]') FROM known WHERE kind = 'talent' AND target IS NOT NULL) AS people
