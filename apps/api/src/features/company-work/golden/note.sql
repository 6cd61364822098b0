SELECT json_build_object(
  'id', n.id, 'businessId', n.business_id, 'kind', n.kind, 'on', n.happened_on, 'text', n.body,
  'nextStep', n.next_step, 'dueOn', n.due_on, 'done', n.done,
  'author', (SELECT u.name FROM app_user u WHERE u.id = n.author_id), 'writtenAt', to_char(n.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'changedBy', (SELECT u.name FROM app_user u WHERE u.id = n.changed_by), 'changedAt', to_char(n.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'version', n.version, 'mine', n.author_id IS NOT DISTINCT FROM $2::uuid) AS note FROM company_note n WHERE n.id = $1
