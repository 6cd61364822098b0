SELECT json_build_object(
  'businessId', t.business_id,
  'managers', (SELECT coalesce(json_agg(json_build_object('userId', u.id, 'name', u.name) ORDER BY m.since, u.id), '[]')
                 FROM company_manager m JOIN app_user u ON u.id = m.user_id WHERE m.business_id = t.business_id),
  'tags', (SELECT coalesce(json_agg(g.tag ORDER BY g.tag), '[]') FROM company_tag g WHERE g.business_id = t.business_id),
  'lastContactOn', (SELECT max(n.happened_on) FROM company_note n
                     WHERE n.business_id = t.business_id AND n.kind IN ('meeting', 'call', 'email') AND n.happened_on <= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)),
  'mine', EXISTS (SELECT FROM company_manager m WHERE m.business_id = t.business_id AND m.user_id = $2)) AS care
  FROM company t WHERE t.business_id = $1
