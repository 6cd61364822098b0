WITH part AS MATERIALIZED (
  SELECT * FROM (
  SELECT concat_ws(':', 'quiet', c.business_id, coalesce(contact.day::text, 'never')) AS key, c.business_id, c.name, c.name_sort, contact.day
    FROM company_manager m
    JOIN company c USING (business_id)
   CROSS JOIN LATERAL (SELECT (SELECT max(n.happened_on) FROM company_note n
                     WHERE n.business_id = c.business_id AND n.kind IN ('meeting', 'call', 'email') AND n.happened_on <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AS day) contact
   WHERE m.user_id = $1 AND c.status <> 'ceased' AND coalesce(contact.day < (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date) - make_interval(months => (SELECT coalesce((u.preferences->>'quietAfterMonths')::int, $2) FROM app_user u WHERE u.id = $1)), true)
  ) t
   WHERE NOT EXISTS (SELECT FROM dismissal d WHERE d.user_id = $1 AND d.key = t.key)
)
SELECT (SELECT coalesce((u.preferences->>'quietAfterMonths')::int, $2) FROM app_user u WHERE u.id = $1) AS months, (SELECT count(*)::int FROM part) AS total,
       (SELECT coalesce(json_agg(json_build_object('key', t.key, 'businessId', t.business_id, 'company', t.name, 'lastContactOn', t.day) ORDER BY t.day NULLS FIRST, t.name_sort, t.business_id), '[]')
          FROM (SELECT * FROM part t ORDER BY t.day NULLS FIRST, t.name_sort, t.business_id LIMIT 8) t) AS items
