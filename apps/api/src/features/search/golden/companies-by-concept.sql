WITH hits AS (SELECT DISTINCT ON (id) id, implied, best FROM (
  SELECT coalesce(t.part_of, t.id) AS id, NOT (t.skill_ids && $1::int[] OR t.occupation_ids && $2::int[]) AS implied,
         coalesce(least((SELECT min(idx($1::int[], id)) FROM unnest(t.skill_ids & $1::int[]) id),
                        (SELECT min(idx($2::int[], id)) FROM unnest(t.occupation_ids & $2::int[]) id)),
                  (SELECT min(idx(($1::int[] + $2::int[]), id)) FROM unnest(t.implied_ids & ($1::int[] + $2::int[])) id)) AS best
    FROM vacancy t
   WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (t.skill_ids && $1::int[] OR t.occupation_ids && $2::int[] OR t.implied_ids && ($1::int[] + $2::int[]))
  ) found ORDER BY id, implied, best),
asking AS (
  SELECT t.employer_business_id AS business_id, count(*)::int AS matching
    FROM hits JOIN vacancy t USING (id) WHERE t.employer_business_id IS NOT NULL GROUP BY 1
),
found AS (
  SELECT t.id, t.name_sort, coalesce(asking.matching, 0) AS matching
    FROM company t LEFT JOIN asking USING (business_id)
   WHERE t.withdrawn_at IS NULL AND (asking.business_id IS NOT NULL OR (t.name_search LIKE $3 AND t.status <> 'ceased'))
),
page AS (
  SELECT id, matching, row_number() OVER (ORDER BY matching DESC, name_sort, id) AS position FROM found ORDER BY position LIMIT $4
)
SELECT (SELECT count(*)::int FROM found) AS total,
       (SELECT coalesce(json_agg((json_build_object(
  'businessId', t.business_id, 'name', t.name, 'status', t.status,
  'form', CASE WHEN t.form_code IS NOT NULL THEN json_build_object('code', t.form_code, 'label', coalesce(t.form_label, '{}')) END,
  'industry', CASE WHEN t.industry_code IS NOT NULL
                   THEN json_build_object('code', t.industry_code, 'scheme', t.industry_scheme, 'label', coalesce(t.industry_label, '{}')) END,
  'municipalityCode', t.municipality_code, 'registeredOn', t.registered_on, 'website', t.website, 'openVacancies', (SELECT count(*)::int FROM vacancy v WHERE v.employer_business_id = t.business_id AND ((v.withdrawn_at IS NULL AND v.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND v.part_of IS NULL)), 'source', t.source))::jsonb || jsonb_build_object('matchingVacancies', page.matching) ORDER BY page.position), '[]')
          FROM page JOIN company t USING (id)) AS items
