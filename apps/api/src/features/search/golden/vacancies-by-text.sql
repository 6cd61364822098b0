WITH hits AS (SELECT t.id, t.employer_business_id, 0 AS best FROM vacancy t WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND t.search_text @@ (
    websearch_to_tsquery('finnish', $1) || websearch_to_tsquery('swedish', $1)
    || websearch_to_tsquery('english', $1) || websearch_to_tsquery('simple', $1))),
page AS (
  SELECT hits.id, row_number() OVER (ORDER BY best, t.open_until, hits.id) AS position
    FROM hits JOIN vacancy t USING (id)
   ORDER BY position LIMIT $2
)
SELECT (SELECT count(*)::int FROM hits) AS total,
       (SELECT coalesce(json_agg(json_build_object('id', t.id::text, 'title', t.title, 'field', t.field,
  'employerName', t.employer_name, 'employerUnit', t.employer_unit,
  'employerBusinessId', (SELECT c.business_id FROM company c WHERE c.business_id = t.employer_business_id),
  'municipalityCodes', t.municipality_codes, 'publishedAt', to_char(t.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'applicationEndsOn', t.application_ends_on,
  'ended', NOT t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date), 'languages', t.languages, 'source', t.source, 'skills', (
  SELECT coalesce(json_agg(json_build_object(
           'skillId', e->>'id', 'uri', coalesce(s.uri, o.uri), 'labels', coalesce(s.labels, o.labels),
           'kind', e->>'kind', 'field', e->>'field', 'words', e->>'words', 'language', e->>'language')), '[]')
    FROM jsonb_array_elements(t.evidence) e
    LEFT JOIN skill s ON e->>'kind' = 'skill' AND s.id = (e->>'id')::int
    LEFT JOIN occupation o ON e->>'kind' = 'occupation' AND o.id = (e->>'id')::int
   WHERE coalesce(s.id, o.id) IS NOT NULL)) ORDER BY page.position), '[]') FROM page JOIN vacancy t USING (id)) AS items
