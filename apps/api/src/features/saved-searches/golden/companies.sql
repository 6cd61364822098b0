WITH hits AS MATERIALIZED (
SELECT id, name_sort, max(matching) AS matching, max(nice) AS nice
  FROM (
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && $2::int[]) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[] OR t.implied_ids && $3::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $4::int[] OR t.occupation_ids && $4::int[] OR t.implied_ids && $4::int[]) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id
 UNION ALL
SELECT t.id, t.name_sort, 0, (t.name_search LIKE ANY($5::text[]))::int
  FROM company t
 WHERE t.withdrawn_at IS NULL AND t.status <> 'ceased' AND t.name_search LIKE ANY($6::text[]) AND NOT t.name_search LIKE ANY($7::text[])) either
 GROUP BY id, name_sort)
SELECT count(*)::int AS total, count(*) FILTER (WHERE t.first_seen_at > $8::timestamptz AND t.first_seen_at <= $9::timestamptz)::int AS fresh, NULL::int AS people
  FROM company t JOIN hits ON hits.id = t.id
 WHERE t.withdrawn_at IS NULL
   AND t.municipality_code = ANY($1)
