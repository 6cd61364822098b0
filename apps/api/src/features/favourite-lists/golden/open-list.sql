SELECT CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END AS access, l.name, l.team, l.version FROM favourite_list l LEFT JOIN favourite_list_member m ON m.list_id = l.id AND m.user_id = $1
 WHERE CASE WHEN l.owner_id = $1 THEN 'owner' WHEN 'editor' IN (l.team, m.access) THEN 'editor'
       WHEN 'viewer' IN (l.team, m.access) THEN 'viewer' END IS NOT NULL AND l.id = $2
