WITH found_0 AS MATERIALIZED (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($2::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $1::int[]) id), 100000 + (SELECT min(idx($2::int[], id)) FROM unnest(t.implied_ids & $1::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.implied_ids && $1::int[]) GROUP BY 1)
SELECT t.id, 0 AS nice, coalesce(clause_0.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL)),
found_1 AS MATERIALIZED (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($4::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $3::int[]) id), 100000 + (SELECT min(idx($4::int[], id)) FROM unnest(t.implied_ids & $3::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $3::int[] OR t.occupation_ids && $3::int[] OR t.implied_ids && $3::int[]) GROUP BY 1),
clause_1 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($6::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $5::int[]) id), 100000 + (SELECT min(idx($6::int[], id)) FROM unnest(t.implied_ids & $5::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $5::int[] OR t.occupation_ids && $5::int[] OR t.implied_ids && $5::int[]) GROUP BY 1),
clause_2 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $7::int[] OR t.occupation_ids && $7::int[] OR t.implied_ids && $7::int[]) GROUP BY 1)
SELECT t.id, ((clause_1.id IS NOT NULL))::int AS nice, coalesce(clause_0.rank, 0) + coalesce(clause_1.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id LEFT JOIN clause_1 ON clause_1.id = t.id LEFT JOIN clause_2 ON clause_2.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL) AND NOT (clause_2.id IS NOT NULL)),
found_2 AS MATERIALIZED (SELECT DISTINCT coalesce(t.part_of, t.id) AS id FROM vacancy t
   WHERE t.withdrawn_at IS NULL AND (t.search_text @@ (
    websearch_to_tsquery('finnish', $9) || websearch_to_tsquery('swedish', $9)
    || websearch_to_tsquery('english', $9) || websearch_to_tsquery('simple', $9)) OR t.title_sort LIKE $8))
SELECT count(*)::int AS total, count(*) FILTER (WHERE t.first_seen_at > $10::timestamptz AND least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id)) > $10::timestamptz AND least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id)) <= $11::timestamptz)::int AS fresh, NULL::int AS people
  FROM vacancy t JOIN found_0 USING (id) JOIN found_1 USING (id) JOIN found_2 USING (id)
 WHERE t.withdrawn_at IS NULL
   AND t.part_of IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
