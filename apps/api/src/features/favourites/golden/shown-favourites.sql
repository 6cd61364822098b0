SELECT (SELECT coalesce(json_agg(json_build_object('kind', item.kind, 'id', item.target, 'title', coalesce(shown.title, '{}'), 'detail', coalesce(shown.detail, '{}'),
  'municipalityCode', shown.municipality_code, 'until', shown.until, 'gone', coalesce(shown.gone, true), 'person', shown.person, 'addedAt', to_char(item.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                                 ORDER BY item.added_at DESC, item.kind, item.target), '[]')
          FROM (SELECT f.kind, there.id AS target, max(f.added_at) AS added_at
                  FROM favourite f
                 CROSS JOIN LATERAL (SELECT coalesce(CASE f.kind
     WHEN 'company' THEN (SELECT t.business_id FROM company t WHERE t.business_id = f.target COLLATE "default")
     WHEN 'vacancy' THEN (SELECT coalesce(t.part_of, t.id)::text FROM vacancy t WHERE t.id = f.target::bigint)
     WHEN 'talent' THEN (SELECT t.pseudonym FROM talent t WHERE t.pseudonym = f.target AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
     WHEN 'study' THEN (SELECT t.id::text FROM study t WHERE t.id = f.target::bigint)
     WHEN 'skill' THEN (SELECT t.id::text FROM skill t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL
            UNION ALL SELECT t.id::text FROM occupation t WHERE t.id = f.target::int AND t.withdrawn_at IS NULL) END, f.target) AS id) there
                 WHERE f.user_id = $1 AND f.kind = coalesce($3, f.kind)
                 GROUP BY 1, 2) item
          LEFT JOIN LATERAL (
    SELECT jsonb_build_object('fi', t.name) AS title, '{}'::jsonb AS detail, t.municipality_code, NULL::date AS until,
           t.status = 'ceased' OR t.withdrawn_at IS NOT NULL AS gone, NULL::json AS person
      FROM company t WHERE item.kind = 'company' AND t.business_id = item.target COLLATE "default"
    UNION ALL
    SELECT t.title, jsonb_build_object('fi', t.employer_name), NULL, t.application_ends_on, NOT (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)), NULL
      FROM vacancy own JOIN vacancy t ON t.id = coalesce(own.part_of, own.id) WHERE own.id = CASE WHEN item.kind = 'vacancy' THEN item.target::bigint END
    UNION ALL
    SELECT t.names, coalesce(t.providers->0->'names', '{}'), NULL, (((SELECT min(upper(period)) FROM unnest(t.application_times) period WHERE upper(period) > now()) - interval '1 microsecond') AT TIME ZONE 'Europe/Helsinki')::date, NOT (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)), NULL
      FROM study t WHERE t.id = CASE WHEN item.kind = 'study' THEN item.target::bigint END
    UNION ALL
    SELECT t.labels, '{}', NULL, NULL, t.withdrawn_at IS NOT NULL, NULL FROM skill t WHERE t.id = CASE WHEN item.kind = 'skill' THEN item.target::bigint END
    UNION ALL
    SELECT t.labels, '{}', NULL, NULL, t.withdrawn_at IS NOT NULL, NULL FROM occupation t WHERE t.id = CASE WHEN item.kind = 'skill' THEN item.target::bigint END
    UNION ALL
    SELECT '{}', '{}', NULL, NULL, false, json_build_object('pseudonym', t.pseudonym, 'availability', t.availability, 'starts', CASE WHEN coalesce(t.available_from, (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) THEN 'now'
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
   ORDER BY each->>'level' DESC NULLS LAST, (each->>'year')::int DESC NULLS LAST LIMIT 1))
      FROM talent t WHERE item.kind = 'talent' AND t.pseudonym = item.target AND $2 AND t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
  ) shown ON true
         WHERE (item.kind <> 'talent' OR shown.person IS NOT NULL)) AS items,
       (SELECT u.departed_favourites + (SELECT count(*)::int FROM favourite item WHERE item.user_id = u.id AND EXISTS (SELECT FROM talent t WHERE t.pseudonym = item.person AND NOT t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)))
          FROM app_user u WHERE u.id = $1) AS "noLongerAvailable"
