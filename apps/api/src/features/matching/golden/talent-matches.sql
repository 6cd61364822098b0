WITH found AS MATERIALIZED (
  SELECT t.id, asked.required, asked.concepts - asked.required AS rest FROM vacancy t
  LEFT JOIN LATERAL (
    SELECT array_agg(told.id) FILTER (WHERE told.required) AS required, array_agg(told.id) AS concepts
      FROM vacancy part CROSS JOIN LATERAL (
        SELECT unnest(part.skill_ids - part.appreciated_ids) AS id, true AS required
         UNION ALL SELECT unnest(part.skill_ids + part.occupation_ids + part.implied_ids), false) told
     WHERE part.part_of = t.id AND part.withdrawn_at IS NULL) parts ON true
  CROSS JOIN LATERAL (
    SELECT (t.skill_ids - t.appreciated_ids) | coalesce(parts.required, '{}') AS required,
           t.skill_ids | t.occupation_ids | t.implied_ids | coalesce(parts.concepts, '{}') AS concepts) asked
   WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND t.id IN (
     SELECT coalesce(v.part_of, v.id) FROM vacancy v
      WHERE v.withdrawn_at IS NULL AND (v.skill_ids && $1::int[] OR v.occupation_ids && $2::int[]
            OR v.implied_ids && ($1::int[] + $2::int[])))
),
page AS (
  SELECT t.id AS id, ((((((1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN $3::text = ANY(t.municipality_codes) THEN 'lives'
    WHEN t.municipality_codes && $4::text[] THEN 'would-work' WHEN t.remote AND $5::boolean THEN 'remote' WHEN t.municipality_codes = '{}' OR $6::boolean THEN 'unknown' ELSE 'elsewhere' END) - 1) * 1000 + 999 - least(icount(found.required & $1::int[]), 999)) * 1000 + 999 - least(icount(found.rest & $1::int[]), 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN found.rest && $2::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], $7::text) - 1)::text AS value, row_number() OVER (ORDER BY (((((1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN $3::text = ANY(t.municipality_codes) THEN 'lives'
    WHEN t.municipality_codes && $4::text[] THEN 'would-work' WHEN t.remote AND $5::boolean THEN 'remote' WHEN t.municipality_codes = '{}' OR $6::boolean THEN 'unknown' ELSE 'elsewhere' END) - 1) * 1000 + 999 - least(icount(found.required & $1::int[]), 999)) * 1000 + 999 - least(icount(found.rest & $1::int[]), 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN found.rest && $2::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], $7::text) - 1 ASC, t.id ASC) AS position
    FROM found LEFT JOIN vacancy t USING (id)
   WHERE true
   ORDER BY (((((1) * 10 + array_position(ARRAY['lives', 'would-work', 'remote', 'unknown', 'elsewhere'], CASE WHEN $3::text = ANY(t.municipality_codes) THEN 'lives'
    WHEN t.municipality_codes && $4::text[] THEN 'would-work' WHEN t.remote AND $5::boolean THEN 'remote' WHEN t.municipality_codes = '{}' OR $6::boolean THEN 'unknown' ELSE 'elsewhere' END) - 1) * 1000 + 999 - least(icount(found.required & $1::int[]), 999)) * 1000 + 999 - least(icount(found.rest & $1::int[]), 999)) * 10 + array_position(ARRAY['same', 'other'], CASE WHEN found.rest && $2::int[] THEN 'same' ELSE 'other' END) - 1) * 10 + array_position(ARRAY['available', 'open', 'not-looking'], $7::text) - 1 ASC, t.id ASC
   LIMIT $11 OFFSET $12
)
SELECT (SELECT count(*)::int FROM found LEFT JOIN vacancy t USING (id) WHERE true) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', (json_build_object('id', t.id::text, 'title', t.title, 'field', t.field,
  'employerName', t.employer_name, 'employerUnit', t.employer_unit,
  'employerBusinessId', (SELECT c.business_id FROM company c WHERE c.business_id = t.employer_business_id),
  'municipalityCodes', t.municipality_codes, 'publishedAt', to_char(t.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'applicationEndsOn', t.application_ends_on,
  'ended', NOT t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), 'languages', t.languages, 'source', t.source, 'sources', (
  SELECT json_agg(json_build_object('id', told.id::text, 'source', told.source, 'url', coalesce(r.source_url, told.application_url))
                  ORDER BY told.part_of IS NOT NULL, told.source, told.id)
    FROM vacancy told
    LEFT JOIN source_record r ON r.source = told.source AND r.kind = 'vacancy' AND r.source_id = told.source_id
   WHERE (told.id = coalesce(t.part_of, t.id) OR told.part_of = coalesce(t.part_of, t.id)) AND (told.withdrawn_at IS NULL OR told.id = t.id)),
  'employerLink', t.join_confidence, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e.value->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e.value->>'kind', 'field', e.value->>'field', 'words', e.value->>'words', 'language', e.value->>'language',
           'weight', coalesce(e.value->>'weight', 'required'))
           ORDER BY e.weak, e.nr), '[]')
    FROM (SELECT value, false AS weak, nr FROM jsonb_array_elements(t.evidence) WITH ORDINALITY own (value, nr) WHERE value->>'field' <> 'occupation'
          UNION ALL
          (SELECT DISTINCT ON (value->>'id') value, value->>'field' = 'occupation', 1000 + nr
            FROM vacancy told CROSS JOIN LATERAL jsonb_array_elements(told.evidence) WITH ORDINALITY each (value, nr)
           WHERE (told.id = t.id OR told.part_of = t.id AND told.withdrawn_at IS NULL)
             AND NOT (value->>'id')::int = ANY(t.skill_ids || t.occupation_ids)
             AND (value->>'field' <> 'occupation' OR (value->>'id')::int = ANY(($1::int[] + $2::int[])))
           ORDER BY value->>'id', value->>'field' = 'occupation', told.id, nr)) e
    LEFT JOIN skill s ON e.value->>'kind' = 'skill' AND s.id = (e.value->>'id')::int
    LEFT JOIN occupation o ON e.value->>'kind' = 'occupation' AND o.id = (e.value->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL),
  'firstSeenAt', to_char(least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::jsonb || jsonb_build_object('comparison', (
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
                           WHERE o.id = ANY((found.rest & $2::int[])) AND o.withdrawn_at IS NULL ORDER BY o.id = ANY($10::int[]) DESC, o.id LIMIT 1),
           'region', CASE WHEN $3::text = ANY(t.municipality_codes) THEN 'lives'
    WHEN t.municipality_codes && $4::text[] THEN 'would-work' WHEN t.remote AND $5::boolean THEN 'remote' WHEN t.municipality_codes = '{}' OR $6::boolean THEN 'unknown' ELSE 'elsewhere' END)
    FROM (SELECT wanted.id, wanted.required, s.labels, best.by_id, best.by_labels, best.level, best.origin
            FROM (SELECT unnest(found.required) AS id, true AS required UNION ALL SELECT unnest(found.rest), false) wanted
            JOIN skill s ON s.id = wanted.id AND s.withdrawn_at IS NULL
            LEFT JOIN (
              SELECT DISTINCT ON (reach.asked) reach.asked, held.id AS by_id, held.labels AS by_labels, own.value->>'level' AS level, own.value->>'origin' AS origin
                FROM jsonb_array_elements($8::jsonb) WITH ORDINALITY own (value, nr)
                JOIN skill held ON held.uri = own.value->>'uri' AND held.withdrawn_at IS NULL
                JOIN unnest($1::int[], $9::int[]) reach (asked, id) ON reach.id = held.id
               ORDER BY reach.asked, own.value->>'origin' = 'stated' DESC, held.id = reach.asked DESC, own.nr) best ON best.asked = wanted.id) each)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN found LEFT JOIN vacancy t USING (id) ON t.id = page.id ) AS rows,
       NULL::json AS facets
