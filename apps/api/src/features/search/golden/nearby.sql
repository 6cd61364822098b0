SELECT near.id::text AS id, near.uri, near.kind, near.labels
  FROM (SELECT 'skill' AS kind, id, uri, labels FROM skill WHERE withdrawn_at IS NULL
        UNION ALL
        SELECT 'occupation', id, uri, labels FROM occupation WHERE withdrawn_at IS NULL) near
 WHERE near.id = ANY($1)
   AND (EXISTS (SELECT FROM vacancy v WHERE (v.skill_ids @> ARRAY[near.id] OR v.occupation_ids @> ARRAY[near.id]) AND (v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)))
        OR EXISTS (SELECT FROM study t WHERE (t.skill_ids @> ARRAY[near.id] OR t.occupation_ids @> ARRAY[near.id]) AND (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))) OR (SELECT count(*) FROM (SELECT FROM talent t WHERE (t.skill_ids @> ARRAY[near.id] OR t.occupation_ids @> ARRAY[near.id]) AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) LIMIT 5) holders) >= 5)
 ORDER BY idx($1::int[], near.id)
 LIMIT $2
