WITH wanted AS MATERIALIZED (
  SELECT reach.asked = ANY($3::int[]) AS required, array_agg(reach.id) AS ids
    FROM unnest($1::int[], $2::int[]) reach (asked, id) GROUP BY reach.asked
),
holding AS MATERIALIZED (
  SELECT t.id, t.profile_until, t.municipality_codes, wanted.required FROM wanted JOIN talent t ON t.skill_ids && wanted.ids
   UNION ALL SELECT t.id, t.profile_until, t.municipality_codes, NULL FROM talent t WHERE t.occupation_ids && $4::int[]
),
found AS MATERIALIZED (
  SELECT t.id, count(*) FILTER (WHERE t.required) AS required, count(*) FILTER (WHERE NOT t.required) AS appreciated
    FROM holding t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) AND t.municipality_codes && $5::text[] GROUP BY t.id
),
page AS (
  SELECT t.id AS id, ((((((((1) * 1000 + 999 - least(found.required, 999)) * 1000 + 999 - least(found.appreciated, 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN t.occupation_ids && $4::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN t.municipality_code = ANY($6::text[]) THEN 'lives'
    WHEN t.work_municipality_codes && $6::text[] OR t.work_region_codes && $7::text[] THEN 'would-work' WHEN t.remote AND $8::boolean THEN 'remote' WHEN $6::text[] = '{}' OR t.municipality_code IS NULL AND t.work_municipality_codes = '{}' AND t.work_region_codes = '{}' THEN 'unknown' ELSE 'elsewhere' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], t.availability) - 1)::text || t.pseudonym) COLLATE "C")::text AS value, row_number() OVER (ORDER BY (((((((1) * 1000 + 999 - least(found.required, 999)) * 1000 + 999 - least(found.appreciated, 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN t.occupation_ids && $4::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN t.municipality_code = ANY($6::text[]) THEN 'lives'
    WHEN t.work_municipality_codes && $6::text[] OR t.work_region_codes && $7::text[] THEN 'would-work' WHEN t.remote AND $8::boolean THEN 'remote' WHEN $6::text[] = '{}' OR t.municipality_code IS NULL AND t.work_municipality_codes = '{}' AND t.work_region_codes = '{}' THEN 'unknown' ELSE 'elsewhere' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], t.availability) - 1)::text || t.pseudonym) COLLATE "C" ASC, t.id ASC) AS position
    FROM found LEFT JOIN talent t USING (id)
   WHERE true
   ORDER BY (((((((1) * 1000 + 999 - least(found.required, 999)) * 1000 + 999 - least(found.appreciated, 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN t.occupation_ids && $4::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN t.municipality_code = ANY($6::text[]) THEN 'lives'
    WHEN t.work_municipality_codes && $6::text[] OR t.work_region_codes && $7::text[] THEN 'would-work' WHEN t.remote AND $8::boolean THEN 'remote' WHEN $6::text[] = '{}' OR t.municipality_code IS NULL AND t.work_municipality_codes = '{}' AND t.work_region_codes = '{}' THEN 'unknown' ELSE 'elsewhere' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], t.availability) - 1)::text || t.pseudonym) COLLATE "C" ASC, t.id ASC
   LIMIT $10 OFFSET $11
)
SELECT (SELECT count(*)::int FROM found LEFT JOIN talent t USING (id) WHERE true) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
       WHEN t.available_from <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 92 THEN 'within-3-months' ELSE 'later' END,
  'municipalityCode', t.municipality_code, 'occupations', (
  SELECT coalesce(json_agg(json_build_object('id', o.id::text, 'labels', o.labels, 'origin', each.value->>'origin') ORDER BY each.nr), '[]')
    FROM jsonb_array_elements(t.occupations) WITH ORDINALITY each (value, nr)
    JOIN occupation o ON o.uri = each.value->>'uri' AND o.withdrawn_at IS NULL), 'languages', t.languages,
  'experienceYears', t.experience_years, 'updated', CASE WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 31 THEN 'month' WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 183 THEN 'half-year'
       WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 366 THEN 'year' ELSE 'older' END, 'skillCount', cardinality(t.skill_ids), 'education', (SELECT each FROM jsonb_array_elements(t.educations) each
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1),
  'comparison', (
  SELECT json_build_object(
           'required', json_build_object(
             'has', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels, 'level', each.level, 'origin', each.origin,
             'by', CASE WHEN each.by_id <> each.id THEN json_build_object('id', each.by_id::text, 'labels', each.by_labels) END) ORDER BY each.id) FILTER (WHERE each.required AND each.origin = 'stated'), '[]'),
             'claimed', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels, 'level', each.level, 'origin', each.origin,
             'by', CASE WHEN each.by_id <> each.id THEN json_build_object('id', each.by_id::text, 'labels', each.by_labels) END) ORDER BY each.id) FILTER (WHERE each.required AND each.origin = 'suggested'), '[]'),
             'lacks', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels) ORDER BY each.id) FILTER (WHERE each.required AND each.origin IS NULL), '[]')),
           'appreciated', json_build_object(
             'has', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels, 'level', each.level, 'origin', each.origin,
             'by', CASE WHEN each.by_id <> each.id THEN json_build_object('id', each.by_id::text, 'labels', each.by_labels) END) ORDER BY each.id) FILTER (WHERE NOT each.required AND each.origin = 'stated'), '[]'),
             'claimed', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels, 'level', each.level, 'origin', each.origin,
             'by', CASE WHEN each.by_id <> each.id THEN json_build_object('id', each.by_id::text, 'labels', each.by_labels) END) ORDER BY each.id) FILTER (WHERE NOT each.required AND each.origin = 'suggested'), '[]'),
             'lacks', coalesce(json_agg(json_build_object('id', each.id::text, 'labels', each.labels) ORDER BY each.id) FILTER (WHERE NOT each.required AND each.origin IS NULL), '[]')),
           'occupation', (SELECT json_build_object('id', o.id::text, 'labels', o.labels) FROM occupation o
                           WHERE o.id = ANY((t.occupation_ids & $4::int[])) AND o.withdrawn_at IS NULL ORDER BY o.id = ANY(t.wished_ids) DESC, o.id LIMIT 1),
           'region', CASE WHEN t.municipality_code = ANY($6::text[]) THEN 'lives'
    WHEN t.work_municipality_codes && $6::text[] OR t.work_region_codes && $7::text[] THEN 'would-work' WHEN t.remote AND $8::boolean THEN 'remote' WHEN $6::text[] = '{}' OR t.municipality_code IS NULL AND t.work_municipality_codes = '{}' AND t.work_region_codes = '{}' THEN 'unknown' ELSE 'elsewhere' END)
    FROM (SELECT wanted.id, wanted.required, s.labels, best.by_id, best.by_labels, best.level, best.origin
            FROM (SELECT unnest($3::int[]) AS id, true AS required UNION ALL SELECT unnest($9::int[]), false) wanted
            JOIN skill s ON s.id = wanted.id AND s.withdrawn_at IS NULL
            LEFT JOIN (
              SELECT DISTINCT ON (reach.asked) reach.asked, held.id AS by_id, held.labels AS by_labels, own.value->>'level' AS level, own.value->>'origin' AS origin
                FROM jsonb_array_elements(t.skills) WITH ORDINALITY own (value, nr)
                JOIN skill held ON held.uri = own.value->>'uri' AND held.withdrawn_at IS NULL
                JOIN unnest($1::int[], $2::int[]) reach (asked, id) ON reach.id = held.id
               ORDER BY reach.asked, own.value->>'origin' = 'stated' DESC, held.id = reach.asked DESC, own.nr) best ON best.asked = wanted.id) each)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN found LEFT JOIN talent t USING (id) ON t.id = page.id ) AS rows,
       NULL::json AS facets
