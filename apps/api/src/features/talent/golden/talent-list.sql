WITH page AS (
  SELECT t.id AS id, (icount(t.skill_ids & $1::int[]))::text AS value, row_number() OVER (ORDER BY icount(t.skill_ids & $1::int[]) DESC, t.id DESC) AS position
    FROM talent t
   WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[]
   ORDER BY icount(t.skill_ids & $1::int[]) DESC, t.id DESC
   LIMIT $6 OFFSET $7
)
SELECT (SELECT count(*)::int FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[]) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
       WHEN t.available_from <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 92 THEN 'within-3-months' ELSE 'later' END,
  'municipalityCode', t.municipality_code, 'occupations', (
  SELECT coalesce(json_agg(json_build_object('id', o.id::text, 'labels', o.labels, 'origin', each.value->>'origin') ORDER BY each.nr), '[]')
    FROM jsonb_array_elements(t.occupations) WITH ORDINALITY each (value, nr)
    JOIN occupation o ON o.uri = each.value->>'uri' AND o.withdrawn_at IS NULL), 'languages', t.languages,
  'experienceYears', t.experience_years, 'updated', CASE WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 31 THEN 'month' WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 183 THEN 'half-year'
       WHEN t.profile_updated_on >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - 366 THEN 'year' ELSE 'older' END,
  'has', (
  SELECT coalesce(json_agg(json_build_object('id', held.id::text, 'labels', held.labels, 'level', held.level, 'origin', held.origin) ORDER BY held.nr), '[]')
    FROM (SELECT s.id, s.labels, each.value->>'level' AS level, each.value->>'origin' AS origin, each.nr
            FROM jsonb_array_elements(t.skills) WITH ORDINALITY each (value, nr) JOIN skill s ON s.uri = each.value->>'uri' AND s.withdrawn_at IS NULL
           WHERE s.id = ANY($1::int[]) ORDER BY each.nr ) held),
  'lacks', (
  SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels) ORDER BY idx($1::int[], s.id)), '[]')
    FROM skill s WHERE s.id = ANY($1::int[]) AND s.withdrawn_at IS NULL AND NOT s.id = ANY(t.skill_ids)),
  'skillCount', cardinality(t.skill_ids), 'education', (SELECT each FROM jsonb_array_elements(t.educations) each
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN talent t ON t.id = page.id ) AS rows,
       (WITH hits AS MATERIALIZED (SELECT t.availability, t.municipality_codes, t.language_keys, t.education_level, t.education_fields, t.occupation_ids FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[])
    SELECT json_build_object(
    'availability', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', NULL::jsonb, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM hits t CROSS JOIN LATERAL (SELECT t.availability) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet),
    'municipality', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', NULL::jsonb, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM (SELECT t.availability, t.municipality_codes, t.language_keys, t.education_level, t.education_fields, t.occupation_ids FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.experience_years >= $4
   AND t.language_keys && $5::text[]) t CROSS JOIN LATERAL unnest(t.municipality_codes) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet),
    'language', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', NULL::jsonb, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM (SELECT t.availability, t.municipality_codes, t.language_keys, t.education_level, t.education_fields, t.occupation_ids FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.skill_ids && $1::int[]
   AND NOT t.skill_ids && $2::int[]
   AND t.municipality_codes && $3::text[]
   AND t.experience_years >= $4) t CROSS JOIN LATERAL unnest(t.language_keys) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet),
    'educationLevel', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', NULL::jsonb, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM hits t CROSS JOIN LATERAL (SELECT t.education_level) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet),
    'educationField', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', NULL::jsonb, 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM hits t CROSS JOIN LATERAL unnest(t.education_fields) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet),
    'occupation', (
    SELECT coalesce(json_agg(json_build_object('value', value, 'label', (SELECT o.labels FROM occupation o WHERE o.id = value::int), 'count', count) ORDER BY count DESC, value), '[]')
      FROM (SELECT value::text, (count(*) / 5 * 5)::int AS count FROM hits t CROSS JOIN LATERAL unnest(t.occupation_ids) each (value)
             WHERE value IS NOT NULL GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 60) facet))) AS facets
