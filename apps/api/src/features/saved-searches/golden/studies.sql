SELECT count(*)::int AS total, count(*) FILTER (WHERE t.first_seen_at > $5::timestamptz)::int AS fresh, NULL::int AS people
  FROM study t
 WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
   AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[]) AND NOT (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[])
   AND ((t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[]) OR t.name_sort LIKE $4)
