SELECT sum(fresh)::int AS fresh FROM (
SELECT count(*)::int AS fresh FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($3::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $2::int[]) id), 100000 + (SELECT min(idx($3::int[], id)) FROM unnest(t.implied_ids & $2::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && $2::int[]) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($5::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $4::int[]) id), 100000 + (SELECT min(idx($5::int[], id)) FROM unnest(t.implied_ids & $4::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $4::int[] OR t.occupation_ids && $4::int[] OR t.implied_ids && $4::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $6::int[] OR t.occupation_ids && $6::int[] OR t.implied_ids && $6::int[]) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)) hits JOIN vacancy t USING (id) WHERE t.first_seen_at > $1::timestamptz AND least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id)) > $1::timestamptz
UNION ALL
SELECT count(*)::int AS fresh FROM (
SELECT id, name_sort, max(matching) AS matching, max(nice) AS nice
  FROM (
SELECT t.id, t.name_sort, count(*)::int AS matching, max(hits.nice) AS nice
  FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $7::int[] OR t.occupation_ids && $7::int[] OR t.implied_ids && $7::int[]) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $8::int[] OR t.occupation_ids && $8::int[] OR t.implied_ids && $8::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $9::int[] OR t.occupation_ids && $9::int[] OR t.implied_ids && $9::int[]) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)) hits JOIN company t ON t.business_id = hits.employer_business_id
 WHERE t.withdrawn_at IS NULL
 GROUP BY t.id
 UNION ALL
SELECT t.id, t.name_sort, 0, (t.name_search LIKE ANY($10::text[]))::int
  FROM company t
 WHERE t.withdrawn_at IS NULL AND t.status <> 'ceased' AND t.name_search LIKE ANY($11::text[]) AND NOT t.name_search LIKE ANY($12::text[])) either
 GROUP BY id, name_sort) hits JOIN company t USING (id) WHERE t.first_seen_at > $1::timestamptz
UNION ALL
SELECT count(*)::int AS fresh FROM (SELECT t.id, ((t.skill_ids && $13::int[] OR t.occupation_ids && $13::int[]))::int AS nice, CASE WHEN t.starts_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN t.starts_on ELSE 'infinity' END AS next_start
  FROM study t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (t.skill_ids && $14::int[] OR t.occupation_ids && $14::int[]) AND NOT (t.skill_ids && $15::int[] OR t.occupation_ids && $15::int[])) hits JOIN study t USING (id) WHERE t.first_seen_at > $1::timestamptz) side
