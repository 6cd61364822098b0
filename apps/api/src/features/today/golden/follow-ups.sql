WITH part AS MATERIALIZED (
  SELECT * FROM (
  SELECT concat_ws(':', 'note', n.id, n.due_on, n.version) AS key, n.id, n.number, n.business_id, coalesce(c.name, n.business_id) AS company, n.next_step, n.due_on
    FROM company_note n LEFT JOIN company c USING (business_id)
   WHERE NOT n.done AND n.due_on <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) + 7 AND (n.author_id = $1 OR EXISTS (SELECT FROM company_manager m WHERE m.business_id = n.business_id AND m.user_id = $1))
  ) t
   WHERE NOT EXISTS (SELECT FROM dismissal d WHERE d.user_id = $1 AND d.key = t.key)
)
SELECT (SELECT count(*)::int FROM part) AS total,
       (SELECT coalesce(json_agg(json_build_object('key', t.key, 'noteId', t.id, 'businessId', t.business_id, 'company', t.company, 'nextStep', t.next_step, 'dueOn', t.due_on, 'overdue', t.due_on < (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) ORDER BY t.due_on, t.number), '[]')
          FROM (SELECT * FROM part t ORDER BY t.due_on, t.number LIMIT 8) t) AS items
