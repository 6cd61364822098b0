INSERT INTO change_event (type, kind, target, old_value, new_value, source)
SELECT change.type, 'company', held.business_id::text, change.held, change.comes, s.source
  FROM sync_stage s
  JOIN company held ON held.business_id = s.data->>'businessId' AND held.source = s.source
                      AND (held.precedence <= s.precedence OR held.withdrawn_at IS NOT NULL)
 CROSS JOIN LATERAL (VALUES
   ('company.renamed', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (held.name)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (s.data->>'name')::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> '')),
   ('company.moved', (
  SELECT jsonb_object_agg(language, told.place)
    FROM unnest(ARRAY['fi', 'sv', 'en']) language
    LEFT JOIN LATERAL (SELECT value FROM jsonb_array_elements(held.addresses) WHERE value->>'kind' = 'visiting' LIMIT 1) visiting (address) ON true
    LEFT JOIN code named ON named.list = 'municipality' AND named.code = held.municipality_code
   CROSS JOIN LATERAL (SELECT coalesce(address->'city'->>language, address->'city'->>'fi', address->'city'->>'sv') AS city,
                              coalesce(named.names->>language, named.names->>'fi', held.municipality_code) AS municipality) place
   CROSS JOIN LATERAL (SELECT concat_ws(', ', address->>'street', nullif(concat_ws(' ', address->>'postCode', place.city), ''), address->>'freeText',
                                        CASE WHEN lower(place.municipality) IS DISTINCT FROM lower(place.city) THEN place.municipality END) AS place) told
   WHERE told.place <> ''), (
  SELECT jsonb_object_agg(language, told.place)
    FROM unnest(ARRAY['fi', 'sv', 'en']) language
    LEFT JOIN LATERAL (SELECT value FROM jsonb_array_elements(s.data->'addresses') WHERE value->>'kind' = 'visiting' LIMIT 1) visiting (address) ON true
    LEFT JOIN code named ON named.list = 'municipality' AND named.code = s.data->>'municipalityCode'
   CROSS JOIN LATERAL (SELECT coalesce(address->'city'->>language, address->'city'->>'fi', address->'city'->>'sv') AS city,
                              coalesce(named.names->>language, named.names->>'fi', s.data->>'municipalityCode') AS municipality) place
   CROSS JOIN LATERAL (SELECT concat_ws(', ', address->>'street', nullif(concat_ws(' ', address->>'postCode', place.city), ''), address->>'freeText',
                                        CASE WHEN lower(place.municipality) IS DISTINCT FROM lower(place.city) THEN place.municipality END) AS place) told
   WHERE told.place <> '')),
   ('company.status', (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (held.status)::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''), (SELECT jsonb_object_agg(language, told.value) FROM (SELECT (s.data->>'status')::text) told (value), unnest(ARRAY['fi', 'sv', 'en']) language WHERE told.value <> ''))) change (type, held, comes)
 WHERE held.business_id IN (SELECT target FROM (
  SELECT user_id, kind, target, added_at AS since FROM favourite
   UNION ALL
  SELECT reader.user_id, i.kind, i.target, i.added_at FROM favourite_list_item i JOIN (SELECT id AS list_id, owner_id AS user_id FROM favourite_list UNION ALL SELECT list_id, user_id FROM favourite_list_member) reader USING (list_id)
   UNION ALL
  SELECT user_id, 'company', business_id, since FROM company_manager) f WHERE f.kind = 'company') AND change.held IS DISTINCT FROM change.comes
