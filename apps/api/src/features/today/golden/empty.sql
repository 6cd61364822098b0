SELECT NOT EXISTS (SELECT FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.user_id = $1)
   AND NOT EXISTS (SELECT FROM saved_search s WHERE s.user_id = $1)
   AND NOT EXISTS (SELECT FROM company_note n WHERE n.author_id = $1 AND NOT n.done AND n.due_on IS NOT NULL) AS empty
