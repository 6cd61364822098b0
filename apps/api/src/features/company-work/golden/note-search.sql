WITH page AS (
  SELECT t.number AS id, (t.happened_on)::text AS value, row_number() OVER (ORDER BY t.happened_on DESC, t.number DESC) AS position
    FROM company_note t
   WHERE t.search_text @@ (
    websearch_to_tsquery('finnish', $2) || websearch_to_tsquery('swedish', $2)
    || websearch_to_tsquery('english', $2) || websearch_to_tsquery('simple', $2))
   AND t.author_id = $1
   ORDER BY t.happened_on DESC, t.number DESC
   LIMIT $3 OFFSET $4
)
SELECT (SELECT count(*)::int FROM company_note t WHERE t.search_text @@ (
    websearch_to_tsquery('finnish', $2) || websearch_to_tsquery('swedish', $2)
    || websearch_to_tsquery('english', $2) || websearch_to_tsquery('simple', $2))
   AND t.author_id = $1) AS total,
       (SELECT coalesce(json_agg(json_build_object('item', json_build_object(
  'id', t.id, 'businessId', t.business_id, 'kind', t.kind, 'on', t.happened_on, 'text', t.body,
  'nextStep', t.next_step, 'dueOn', t.due_on, 'done', t.done,
  'author', (SELECT u.name FROM app_user u WHERE u.id = t.author_id), 'writtenAt', to_char(t.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'changedBy', (SELECT u.name FROM app_user u WHERE u.id = t.changed_by), 'changedAt', to_char(t.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', t.version, 'mine', t.author_id IS NOT DISTINCT FROM $1::uuid,
  'company', coalesce((SELECT c.name FROM company c WHERE c.business_id = t.business_id), t.business_id)), 'value', page.value, 'id', page.id::text) ORDER BY page.position), '[]')
          FROM page JOIN company_note t ON t.number = page.id ) AS rows,
       NULL::json AS facets
