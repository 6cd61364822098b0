WITH page AS (
  SELECT t.id AS id, (icount(held.ids & $3::int[]))::text AS value, row_number() OVER (ORDER BY icount(held.ids & $3::int[]) DESC, t.id DESC) AS position
    FROM application t
  LEFT JOIN talent p ON p.pseudonym = t.applicant AND p.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
  CROSS JOIN LATERAL (SELECT (coalesce(p.skill_ids, '{}') | ARRAY(SELECT s.id FROM jsonb_array_elements(t.skills) each JOIN skill s ON s.uri = each->>'uri' AND s.withdrawn_at IS NULL)) AS ids) held
   WHERE t.vacancy_id IN (SELECT told.id FROM vacancy told WHERE told.id = (SELECT coalesce(shown.part_of, shown.id) FROM vacancy shown WHERE shown.id = $1::bigint) OR told.part_of = (SELECT coalesce(shown.part_of, shown.id) FROM vacancy shown WHERE shown.id = $1::bigint))
   AND t.stage = ANY($2)
   ORDER BY icount(held.ids & $3::int[]) DESC, t.id DESC
   LIMIT $4 OFFSET $5
)
SELECT (SELECT count(*)::int FROM application t
  LEFT JOIN talent p ON p.pseudonym = t.applicant AND p.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
  CROSS JOIN LATERAL (SELECT (coalesce(p.skill_ids, '{}') | ARRAY(SELECT s.id FROM jsonb_array_elements(t.skills) each JOIN skill s ON s.uri = each->>'uri' AND s.withdrawn_at IS NULL)) AS ids) held WHERE t.vacancy_id IN (SELECT told.id FROM vacancy told WHERE told.id = (SELECT coalesce(shown.part_of, shown.id) FROM vacancy shown WHERE shown.id = $1::bigint) OR told.part_of = (SELECT coalesce(shown.part_of, shown.id) FROM vacancy shown WHERE shown.id = $1::bigint))
   AND t.stage = ANY($2)) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object(
  'id', t.id::text, 'applicant', t.applicant, 'profile', p.id IS NOT NULL, 'stage', t.stage,
  'stageChangedOn', (t.stage_changed_at AT TIME ZONE 'Europe/Helsinki')::date, 'appliedOn', (t.applied_at AT TIME ZONE 'Europe/Helsinki')::date,
  'has', (
  SELECT coalesce(json_agg(json_build_object('id', held.id::text, 'labels', held.labels, 'level', held.level, 'origin', held.origin) ORDER BY held.nr), '[]')
    FROM (SELECT s.id, s.labels, each.value->>'level' AS level, each.value->>'origin' AS origin, each.nr
            FROM jsonb_array_elements((SELECT coalesce(jsonb_agg(first.value ORDER BY first.nr), '[]') FROM (
    SELECT DISTINCT ON (each.value->>'uri') each.value, each.nr FROM jsonb_array_elements((coalesce(p.skills, '[]') || t.skills)) WITH ORDINALITY each (value, nr)
     ORDER BY each.value->>'uri', each.nr) first)) WITH ORDINALITY each (value, nr) JOIN skill s ON s.uri = each.value->>'uri' AND s.withdrawn_at IS NULL
           WHERE s.id = ANY($3::int[]) ORDER BY each.nr ) held), 'lacks', (
  SELECT coalesce(json_agg(json_build_object('id', s.id::text, 'labels', s.labels) ORDER BY idx($3::int[], s.id)), '[]')
    FROM skill s WHERE s.id = ANY($3::int[]) AND s.withdrawn_at IS NULL AND NOT s.id = ANY(held.ids)),
  'yearsOfExperience', coalesce(p.experience_years, t.years_of_experience), 'source', t.source), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN application t
  LEFT JOIN talent p ON p.pseudonym = t.applicant AND p.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
  CROSS JOIN LATERAL (SELECT (coalesce(p.skill_ids, '{}') | ARRAY(SELECT s.id FROM jsonb_array_elements(t.skills) each JOIN skill s ON s.uri = each->>'uri' AND s.withdrawn_at IS NULL)) AS ids) held ON t.id = page.id ) AS rows,
       NULL::json AS facets
