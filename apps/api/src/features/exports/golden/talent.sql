WITH listed AS MATERIALIZED (
  SELECT t.id AS id, t.pseudonym AS key, row_number() OVER (ORDER BY 0::bigint DESC, t.id DESC) AS position
    FROM talent t
   WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND t.municipality_codes && $1::text[]
), chosen AS (SELECT * FROM listed )
SELECT (SELECT count(*)::int FROM listed) AS found, (SELECT count(*)::int FROM chosen) AS rows,
       (SELECT coalesce(json_agg(key ORDER BY position), '[]') FROM chosen) AS keys, NULL::json AS item
UNION ALL
SELECT NULL, NULL, NULL, (SELECT json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
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
           WHERE true ORDER BY each.nr LIMIT 6) held),
  'lacks', '[]'::json,
  'skillCount', cardinality(t.skill_ids), 'education', (SELECT each FROM jsonb_array_elements(t.educations) each
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1)) FROM talent t WHERE t.id = ordered.id)
  FROM (SELECT id FROM chosen ORDER BY position) ordered
