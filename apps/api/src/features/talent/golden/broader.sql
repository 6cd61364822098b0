SELECT without, at_least AS "atLeast" FROM (VALUES ('', (SELECT 0 * count(*) FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[])),
 ('skill', (SELECT (count(*) / 5 * 5)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[])),
 ('exclude', (SELECT (count(*) / 5 * 5)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[])),
 ('municipality', (SELECT (count(*) / 5 * 5)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[])),
 ('language', (SELECT (count(*) / 5 * 5)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4)),
 ('experience', (SELECT (count(*) / 5 * 5)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.language_keys && $5::text[]))) broader (without, at_least) WHERE at_least > 0 ORDER BY at_least DESC
