WITH concept AS (
  SELECT 'skill' AS kind, id, uri, labels, description, broader_uris FROM skill WHERE withdrawn_at IS NULL AND id = $1
   UNION ALL
  SELECT 'occupation', id, uri, labels, description, broader_uris FROM occupation WHERE withdrawn_at IS NULL AND id = $1),
together AS MATERIALIZED (
  SELECT id, count(*)::int AS times
    FROM (SELECT DISTINCT each.id, coalesce(t.part_of, t.id) FROM vacancy t CROSS JOIN LATERAL unnest((t.skill_ids + t.occupation_ids) - $2::int[]) each (id)
           WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (t.skill_ids && $2::int[] OR t.occupation_ids && $2::int[])) told
   GROUP BY id
   ORDER BY times DESC, id LIMIT 8
),
linked AS MATERIALIZED (
  SELECT 'broader' AS link, linked.* FROM concept CROSS JOIN LATERAL (
  SELECT 'skill' AS kind, id, uri, labels, description, broader_uris FROM skill WHERE withdrawn_at IS NULL AND uri = ANY(concept.broader_uris)
   UNION ALL
  SELECT 'occupation', id, uri, labels, description, broader_uris FROM occupation WHERE withdrawn_at IS NULL AND uri = ANY(concept.broader_uris)) linked
   UNION ALL
  SELECT 'narrower' AS link, linked.* FROM concept CROSS JOIN LATERAL (
  SELECT 'skill' AS kind, id, uri, labels, description, broader_uris FROM skill WHERE withdrawn_at IS NULL AND broader_uris @> ARRAY[concept.uri]
   UNION ALL
  SELECT 'occupation', id, uri, labels, description, broader_uris FROM occupation WHERE withdrawn_at IS NULL AND broader_uris @> ARRAY[concept.uri]) linked
   UNION ALL
  SELECT 'related' AS link, linked.* FROM concept CROSS JOIN LATERAL (
  SELECT 'skill' AS kind, id, uri, labels, description, broader_uris FROM skill WHERE withdrawn_at IS NULL AND id IN (SELECT id FROM together)
   UNION ALL
  SELECT 'occupation', id, uri, labels, description, broader_uris FROM occupation WHERE withdrawn_at IS NULL AND id IN (SELECT id FROM together)) linked
),
wanted AS MATERIALIZED (SELECT coalesce(array_agg(DISTINCT id ORDER BY id), '{}') AS ids FROM linked),
asked AS MATERIALIZED (
  SELECT id, count(*)::int AS times
    FROM (SELECT DISTINCT each.id, coalesce(t.part_of, t.id) FROM vacancy t CROSS JOIN LATERAL unnest((t.skill_ids + t.occupation_ids) & (SELECT ids FROM wanted)) each (id)
           WHERE (t.withdrawn_at IS NULL AND t.open_until >= (SELECT (now() AT TIME ZONE 'Europe/Helsinki')::date)) AND (t.skill_ids && (SELECT ids FROM wanted) OR t.occupation_ids && (SELECT ids FROM wanted))) told
   GROUP BY id
)
SELECT json_build_object(
  'id', concept.id::text, 'kind', concept.kind, 'uri', concept.uri, 'labels', concept.labels, 'description', concept.description,
  'alternativeLabels', (
    SELECT coalesce(json_object_agg(language, labels), '{}')
      FROM (SELECT t.language, json_agg(DISTINCT t.label ORDER BY t.label) AS labels
              FROM skill_term t
             WHERE t.kind = concept.kind AND t.uri = concept.uri AND t.label IS DISTINCT FROM concept.labels->>t.language
             GROUP BY 1) named),
  'broader', (
  SELECT coalesce(json_agg(json_build_object('id', linked.id::text, 'kind', linked.kind, 'labels', linked.labels, 'openVacancies', coalesce(asked.times, 0))
                           ORDER BY coalesce(asked.times, 0) DESC, linked.id), '[]')
    FROM linked LEFT JOIN asked USING (id) WHERE linked.link = 'broader'),
  'narrower', (
  SELECT coalesce(json_agg(json_build_object('id', linked.id::text, 'kind', linked.kind, 'labels', linked.labels, 'openVacancies', coalesce(asked.times, 0))
                           ORDER BY coalesce(asked.times, 0) DESC, linked.id), '[]')
    FROM linked LEFT JOIN asked USING (id) WHERE linked.link = 'narrower'),
  'related', (
  SELECT coalesce(json_agg(json_build_object('id', linked.id::text, 'kind', linked.kind, 'labels', linked.labels, 'openVacancies', coalesce(asked.times, 0))
                           ORDER BY coalesce(asked.times, 0) DESC, linked.id), '[]')
    FROM linked LEFT JOIN asked USING (id) WHERE linked.link = 'related'),
  'followed', EXISTS (SELECT FROM favourite f WHERE f.user_id = $3::uuid AND f.kind = 'skill' AND f.target = concept.id::text)) AS page
  FROM concept
