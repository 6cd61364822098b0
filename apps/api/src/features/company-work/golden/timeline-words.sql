WITH page AS (
  SELECT t.id AS id, (t.at)::text AS value, row_number() OVER (ORDER BY t.at DESC, t.id DESC) AS position
    FROM (
  SELECT n.number * 2 AS id, n.id AS note, NULL::bigint AS change, CASE WHEN n.happened_on = (n.written_at AT TIME ZONE 'Europe/Helsinki')::date THEN n.written_at
                         ELSE n.happened_on::timestamp AT TIME ZONE 'Europe/Helsinki' END AS at, n.search_text
    FROM company_note n WHERE n.business_id = $1
   UNION ALL
  SELECT e.id * 2 + 1, NULL, e.id, e.at, NULL FROM change_event e WHERE e.kind = 'company' AND e.target = $1) t
   WHERE t.search_text @@ (
    websearch_to_tsquery('finnish', $3) || websearch_to_tsquery('swedish', $3)
    || websearch_to_tsquery('english', $3) || websearch_to_tsquery('simple', $3))
   ORDER BY t.at DESC, t.id DESC
   LIMIT $4 OFFSET $5
)
SELECT (SELECT count(*)::int FROM (
  SELECT n.number * 2 AS id, n.id AS note, NULL::bigint AS change, CASE WHEN n.happened_on = (n.written_at AT TIME ZONE 'Europe/Helsinki')::date THEN n.written_at
                         ELSE n.happened_on::timestamp AT TIME ZONE 'Europe/Helsinki' END AS at, n.search_text
    FROM company_note n WHERE n.business_id = $1
   UNION ALL
  SELECT e.id * 2 + 1, NULL, e.id, e.at, NULL FROM change_event e WHERE e.kind = 'company' AND e.target = $1) t WHERE t.search_text @@ (
    websearch_to_tsquery('finnish', $3) || websearch_to_tsquery('swedish', $3)
    || websearch_to_tsquery('english', $3) || websearch_to_tsquery('simple', $3))) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', CASE WHEN t.note IS NOT NULL
       THEN (SELECT json_build_object('is', 'note', 'note', json_build_object(
  'id', n.id, 'businessId', n.business_id, 'kind', n.kind, 'on', n.happened_on, 'text', n.body,
  'nextStep', n.next_step, 'dueOn', n.due_on, 'done', n.done,
  'author', (SELECT u.name FROM app_user u WHERE u.id = n.author_id), 'writtenAt', to_char(n.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'changedBy', (SELECT u.name FROM app_user u WHERE u.id = n.changed_by), 'changedAt', to_char(n.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', n.version, 'mine', n.author_id IS NOT DISTINCT FROM $2::uuid)) FROM company_note n WHERE n.id = t.note)
       ELSE (SELECT json_build_object('is', 'change', 'change', json_build_object(
  'id', e.id::text, 'type', e.type, 'old', e.old_value, 'new', e.new_value, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'source', e.source,
  'about', CASE e.kind WHEN 'company' THEN (SELECT json_build_object('kind', 'company', 'id', thing.business_id::text, 'title', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (thing.name)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')) FROM company thing WHERE thing.business_id = e.target COLLATE "default")
       WHEN 'vacancy' THEN (SELECT json_build_object('kind', 'vacancy', 'id', coalesce(thing.part_of, thing.id)::text, 'title', thing.title) FROM vacancy thing WHERE thing.id = e.target::bigint)
       WHEN 'study' THEN (SELECT json_build_object('kind', 'study', 'id', thing.id::text, 'title', thing.names) FROM study thing WHERE thing.id = e.target::bigint)
       WHEN 'skill' THEN (SELECT json_build_object('kind', 'skill', 'id', thing.id::text, 'title', thing.labels) FROM skill thing WHERE thing.id = e.target::int UNION ALL SELECT json_build_object('kind', 'skill', 'id', thing.id::text, 'title', thing.labels) FROM occupation thing WHERE thing.id = e.target::int) END,
  'what', CASE e.what_kind WHEN 'vacancy' THEN (SELECT json_build_object('kind', 'vacancy', 'id', coalesce(thing.part_of, thing.id)::text, 'title', thing.title) FROM vacancy thing WHERE thing.id = e.what_target::bigint)
       WHEN 'study' THEN (SELECT json_build_object('kind', 'study', 'id', thing.id::text, 'title', thing.names) FROM study thing WHERE thing.id = e.what_target::bigint) END)) FROM change_event e WHERE e.id = t.change) END, 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN (
  SELECT n.number * 2 AS id, n.id AS note, NULL::bigint AS change, CASE WHEN n.happened_on = (n.written_at AT TIME ZONE 'Europe/Helsinki')::date THEN n.written_at
                         ELSE n.happened_on::timestamp AT TIME ZONE 'Europe/Helsinki' END AS at, n.search_text
    FROM company_note n WHERE n.business_id = $1
   UNION ALL
  SELECT e.id * 2 + 1, NULL, e.id, e.at, NULL FROM change_event e WHERE e.kind = 'company' AND e.target = $1) t ON t.id = page.id ) AS rows,
       NULL::json AS facets
