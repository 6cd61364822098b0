UPDATE company_note n
   SET (kind, happened_on, body, next_step, due_on, done, search_text) = ROW ($3::text, $4::date, $5::text, $6::text, $7::date, $8::boolean, to_tsvector('finnish', $5 || ' ' || $6) || to_tsvector('swedish', $5 || ' ' || $6) || to_tsvector('english', $5 || ' ' || $6)),
       changed_by = $2::uuid, changed_at = now(), version = n.version + 1
 WHERE n.id = $1 AND n.version = $9
RETURNING json_build_object(
  'id', n.id, 'businessId', n.business_id, 'kind', n.kind, 'on', n.happened_on, 'text', n.body,
  'nextStep', n.next_step, 'dueOn', n.due_on, 'done', n.done,
  'author', (SELECT u.name FROM app_user u WHERE u.id = n.author_id), 'writtenAt', to_char(n.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'changedBy', (SELECT u.name FROM app_user u WHERE u.id = n.changed_by), 'changedAt', to_char(n.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', n.version, 'mine', n.author_id IS NOT DISTINCT FROM $2::uuid) AS note
