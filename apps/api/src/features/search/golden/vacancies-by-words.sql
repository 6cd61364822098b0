WITH hits AS MATERIALIZED (WITH clause_0 AS MATERIALIZED (SELECT coalesce(t.part_of, t.id) AS id, min(0) AS rank
  FROM vacancy t WHERE t.withdrawn_at IS NULL AND (t.search_text @@ (
    plainto_tsquery('finnish', $1) || plainto_tsquery('swedish', $1)
    || plainto_tsquery('english', $1) || plainto_tsquery('simple', $1)) OR t.title_sort LIKE $2) GROUP BY 1)
SELECT t.id, 0 AS nice, coalesce(clause_0.rank, 0) AS rank, t.open_until, t.employer_business_id
  FROM vacancy t LEFT JOIN clause_0 ON clause_0.id = t.id
 WHERE ((t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.part_of IS NULL) AND (clause_0.id IS NOT NULL)),
page AS (
  SELECT best.*, row_number() OVER (ORDER BY nice DESC, rank, open_until, id) AS position FROM (SELECT * FROM hits ORDER BY nice DESC, rank, open_until, id LIMIT $3) best
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg(json_build_object('id', t.id::text, 'title', t.title, 'field', t.field,
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
             AND (value->>'field' <> 'occupation' OR (value->>'id')::int = ANY($4::int[]))
           ORDER BY value->>'id', value->>'field' = 'occupation', told.id, nr)) e
    LEFT JOIN skill s ON e.value->>'kind' = 'skill' AND s.id = (e.value->>'id')::int
    LEFT JOIN occupation o ON e.value->>'kind' = 'occupation' AND o.id = (e.value->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL),
  'firstSeenAt', to_char(least(t.first_seen_at, (SELECT min(told.first_seen_at) FROM vacancy told WHERE told.part_of = t.id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY page.position), '[]') FROM page JOIN vacancy t USING (id)) AS items
