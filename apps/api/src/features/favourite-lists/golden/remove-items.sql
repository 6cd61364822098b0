WITH asked AS (SELECT * FROM unnest($2::text[], $3::text[]) asked (kind, id)),
     held AS (
       SELECT item.kind, item.target, CASE item.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = item.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = item.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = item.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = item.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = item.target::int AND t.withdrawn_at IS NULL) END AS kept FROM favourite_list_item item WHERE item.list_id = $1)
DELETE FROM favourite_list_item item USING held
 WHERE item.list_id = $1 AND item.kind = held.kind AND item.target = held.target
   AND ((held.kind, held.target) IN (SELECT kind, id FROM asked)
     OR (held.kind, held.kept) IN (SELECT kind, id FROM asked)
        AND NOT EXISTS (SELECT FROM held own WHERE own.kind = held.kind AND own.target = held.kept))
