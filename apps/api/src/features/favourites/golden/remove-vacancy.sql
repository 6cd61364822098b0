DELETE FROM favourite f
 WHERE f.user_id = $1 AND f.kind = 'vacancy' AND (f.target = $2 OR (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = f.target::bigint) = (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = $2::text::bigint))
