INSERT INTO change_event (type, kind, target, source)
SELECT 'vacancy.withdrawn', 'vacancy', held.id::text, held.source
  FROM vacancy held
 WHERE held.source = $1 AND held.source_id = ANY($2) AND held.withdrawn_at IS NULL AND held.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)
   AND held.part_of IS NULL AND NOT EXISTS (SELECT FROM vacancy other WHERE other.part_of = held.id AND other.withdrawn_at IS NULL)
   AND held.id IN (SELECT coalesce(kept.part_of, kept.id) FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f JOIN vacancy kept ON kept.id = f.target::bigint WHERE f.kind = 'vacancy')
