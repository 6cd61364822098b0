WITH people AS MATERIALIZED (
  SELECT t.id, t.skill_ids, t.profile_until FROM talent t
   WHERE t.employer_business_ids @> ARRAY[$1] AND coalesce(t.employer_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), false) AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
),
found AS (SELECT id, icount(skill_ids & $2::int[]) AS matches FROM people WHERE skill_ids && $2::int[]),
page AS (SELECT id, row_number() OVER (ORDER BY matches DESC, id) AS position FROM found ORDER BY position LIMIT $3 OFFSET $4)
SELECT (SELECT count(*)::int FROM people) AS people,
       (SELECT count(*)::int FROM found) AS total,
       (SELECT count(*)::int FROM (SELECT FROM talent t WHERE t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) LIMIT 5) few) AS registry,
       (SELECT coalesce(json_agg(json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
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
           WHERE s.id = ANY($2::int[]) ORDER BY each.nr ) held),
  'lacks', (
  SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels) ORDER BY idx($2::int[], s.id)), '[]')
    FROM skill s WHERE s.id = ANY($2::int[]) AND s.withdrawn_at IS NULL AND NOT s.id = ANY(t.skill_ids)),
  'skillCount', cardinality(t.skill_ids), 'education', (SELECT each FROM jsonb_array_elements(t.educations) each
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1)) ORDER BY page.position), '[]') FROM page JOIN talent t USING (id)) AS items,
       (SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels, 'atLeast', at_least) ORDER BY at_least DESC, s.id), '[]')
          FROM (SELECT skill_id, (count(*) / 5 * 5)::int AS at_least FROM people, unnest(people.skill_ids) skill_id
                 GROUP BY 1 HAVING count(*) >= 5 ORDER BY 2 DESC, 1 LIMIT 40) picture
          JOIN skill s ON s.id = picture.skill_id) AS skills
