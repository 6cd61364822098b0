SELECT json_build_object('id', l.id, 'name', l.name, 'access', CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END, 'owner', (SELECT u.name FROM app_user u WHERE u.id = l.owner_id),
  'team', l.team, 'changedAt', to_char(l.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', l.version,
  'count', (SELECT count(*)::int FROM favourite_list_item item WHERE item.list_id = l.id AND NOT EXISTS (SELECT FROM talent t WHERE t.pseudonym = item.person AND NOT t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)))) AS list FROM favourite_list l LEFT JOIN favourite_list_member m ON m.list_id = l.id AND m.user_id = $1 WHERE CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END IS NOT NULL AND l.id = $2
