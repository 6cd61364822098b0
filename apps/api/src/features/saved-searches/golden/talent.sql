SELECT people AS total, NULL::int AS fresh, people
  FROM (SELECT (count(*) / 5 * 5)::int AS people FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[]) AND NOT (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[])) counted
