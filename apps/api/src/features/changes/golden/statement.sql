INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT DISTINCT ON (told.business_id) 'company.statement', 'company', told.business_id,
       (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (coalesce(s.data->'previous'->>'turnover', before.turnover))::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (s.data->'figures'->>'turnover')::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), s.source
  FROM sync_stage s
 CROSS JOIN LATERAL (SELECT s.data->>'businessId' AS business_id, (s.data->>'periodEnd')::date AS period_end) told
  LEFT JOIN LATERAL (
    SELECT held.figures->>'turnover' AS turnover FROM company_financial held
     WHERE held.business_id = told.business_id AND held.withdrawn_at IS NULL
       AND held.period_end < told.period_end AND held.period_end >= told.period_end - interval '18 months'
     ORDER BY held.period_end DESC, held.precedence DESC LIMIT 1) before ON true
 WHERE told.business_id IN (SELECT target FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = 'company')
   AND EXISTS (SELECT FROM sync_run WHERE sync_run.source = s.source AND status = 'succeeded')
   AND NOT EXISTS (SELECT FROM company_financial held WHERE held.business_id = told.business_id AND held.period_end >= told.period_end)
 ORDER BY told.business_id, told.period_end DESC
