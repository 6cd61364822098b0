SELECT ARRAY[(SELECT count(*)::int FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(coalesce((SELECT min(idx($2::int[], id)) FROM unnest((t.skill_ids + t.occupation_ids) & $1::int[]) id), 100000 + (SELECT min(idx($2::int[], id)) FROM unnest(t.implied_ids & $1::int[]) id))) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.skill_ids && $1::int[] OR t.occupation_ids && $1::int[] OR t.implied_ids && $1::int[]) GROUP BY 1)
SELECT t.id, 0 AS nice, coalesce(clause_0.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL)) hits),
(SELECT count(*)::int FROM (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.search_text @@ (
    plainto_tsquery('finnish', $3) || plainto_tsquery('swedish', $3)
    || plainto_tsquery('english', $3) || plainto_tsquery('simple', $3)) OR t.title_sort LIKE $4) GROUP BY 1)
SELECT t.id, 0 AS nice, coalesce(clause_0.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL)) hits)] AS totals
