WITH page AS (
  SELECT t.id AS id, (t.open_until)::text AS value, row_number() OVER (ORDER BY t.open_until ASC, t.id ASC) AS position
    FROM vacancy t
   WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND (t.open_until, t.id) > ($1::date, $2::bigint)
   ORDER BY t.open_until ASC, t.id ASC
   LIMIT $3 OFFSET $4
)
SELECT (SELECT count(*)::int FROM vacancy t WHERE t.withdrawn_at IS NULL
   AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object('id', t.id::text, 'title', t.title, 'field', t.field,
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
   WHERE coalesce(s.id, o.id) IS NOT NULL)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN vacancy t ON t.id = page.id ) AS rows,
       NULL::json AS facets
