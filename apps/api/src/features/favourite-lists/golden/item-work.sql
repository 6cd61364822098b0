SELECT json_build_object('kind', item.kind, 'id', item.target, 'status', item.status, 'note', item.note, 'version', item.version,
         'changedBy', (SELECT u.name FROM app_user u WHERE u.id = item.changed_by), 'changedAt', to_char(item.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS work
  FROM favourite_list_item item
 WHERE item.list_id = $1 AND item.kind = $2 AND item.target = $3 AND NOT EXISTS (SELECT FROM talent t WHERE t.pseudonym = item.person AND NOT t.profile_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date))
