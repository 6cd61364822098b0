INSERT INTO change_event (type, kind, target, source)
SELECT 'study.withdrawn', 'study', held.id::text, held.source
  FROM study held
 WHERE held.source = $1 AND held.source_id = ANY($2) AND held.withdrawn_at IS NULL AND held.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND held.id IN (SELECT target::bigint FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = 'study')
